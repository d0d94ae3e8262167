import { goTo, Icon, loadListing, Notice, useLanguage, useSettings, useT } from '#pages'
import type { Careers } from '#pages/jobs'
import { cardLinesOf } from '#session'
import type { RoomCard } from '#stage'
import { Suspense, use, useEffect, useId, useRef, useState } from 'react'
import { rowsOf } from './card-rows.ts'
import { RoomBar } from './RoomBar.tsx'
import { useRoomDoor, type RoomDoor } from './use-room-door.ts'
import './room.css'

/**
 * Puts the card of one of these jobs into the room that the learner stands in, on phones and headsets that can. The
 * page stays as it was behind it. `onStart` and `onEnd` tell when the device's camera is needed and free again.
 */
export function PutInRoom(props: {
  careers: Careers
  /** Occupations, the one to begin with first. */
  jobs: readonly string[]
  onStart?: () => void
  onEnd?: () => void
}) {
  const door = useRoomDoor()
  if (!door || props.jobs.length === 0) return null
  return (
    <Suspense>
      <Put {...props} door={door} />
    </Suspense>
  )
}

function Put({ careers, jobs, door, onStart, onEnd }: Parameters<typeof PutInRoom>[0] & { door: RoomDoor }) {
  const t = useT()
  const language = useLanguage()
  const { captions } = useSettings()
  const field = useId()
  const listing = use(loadListing(language))
  const [chosen, setChosen] = useState<string>()
  const [card, setCard] = useState<RoomCard>()
  const [isRefused, setRefused] = useState(false)
  const overlay = useRef<HTMLDivElement>(null)
  useEffect(() => () => card?.end(), [card])
  const soc = jobs.find((job) => job === chosen) ?? jobs[0] ?? ''
  const fitting = listing.filter(
    ({ kind, occupations }) => kind !== 'walk' && occupations.some((code) => code.slice(0, 7) === soc),
  )
  // Two minutes on the floor before a whole shift.
  const shift = fitting.find(({ kind }) => kind === 'practice') ?? fitting[0]
  const press = (id: string, opened: RoomCard | undefined) => {
    if (id === 'ahead') return opened?.placeAhead()
    opened?.end()
    if (id === 'try' && shift) goTo({ page: 'shift', id: shift.id })
  }
  const put = async () => {
    const root = overlay.current
    if (!root) return
    setRefused(false)
    let opened: RoomCard | undefined
    try {
      onStart?.()
      opened = await door.openRoomCard({
        ...rowsOf(cardLinesOf(soc, careers, t, language), shift?.title, t),
        letterFactor: captions.size * LETTERS,
        overlay: root,
        onPress: (id) => press(id, opened),
        onEnd() {
          setCard(undefined)
          onEnd?.()
        },
      })
      setCard(opened)
    } catch {
      setRefused(true)
      onEnd?.()
    }
  }
  return (
    <div className="put-in-room">
      {jobs.length > 1 && (
        <p className="stack">
          <label htmlFor={field}>{t('walk.ar.which')}</label>
          <select id={field} value={soc} onChange={(event) => setChosen(event.target.value)}>
            {jobs.map((job) => (
              <option key={job} value={job}>
                {careers.words.occupations[job]?.title}
              </option>
            ))}
          </select>
        </p>
      )}
      <button type="button" className="button" data-control="put-in-room" onClick={() => void put()}>
        <Icon name="camera" />
        {t('walk.ar.put')}
      </button>
      {isRefused && (
        <Notice role="status">
          <p>{t('walk.ar.refused')}</p>
        </Notice>
      )}
      <div ref={overlay} className="room-overlay">
        {card && <RoomBar card={card} shift={shift?.title} onPress={(id) => press(id, card)} />}
      </div>
    </div>
  )
}

/** Letters on a card are smaller than on the panels of a shift: it says more, and one can step nearer. */
const LETTERS = 0.72
