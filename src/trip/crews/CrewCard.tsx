import { tellDecision } from '#attempt'
import { crewGlance, type Standing } from '#class'
import { useT, wordFor } from '#pages'
import { crewOf, stageOf, type Words } from '#scenario'
import { clock } from '#session'
import { roleName, rolesNamed, type Link } from '#session/class'
import { useEffect, useState } from 'react'
import { CrewScore } from '../crew/CrewScore.tsx'
import { learnersOf, nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'

/** So long a crew may think before its teacher is told, in seconds of play. */
const QUIET = 90
const SECOND_MS = 1000

/** One crew on its teacher's desk. */
export function CrewCard({
  link,
  code,
  number,
  words,
}: {
  link: Link
  code: string
  number: number
  words: Words
}) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const turned = useLinkState(link, (state) => state.turned)
  const at = useLinkState(link, ({ device }) => device.at)
  const name = t('trip.crews.crew', { number })
  return (
    <li className="card stack crew-card" data-crew={code} data-status={status}>
      <h2>
        {name} <span className="crew-code">{code}</span>
      </h2>
      {status === 'over' && (
        <p role="alert">{wordFor(t, `trip.turned.${turned}`) ?? t('trip.turned.noSuchClass')}</p>
      )}
      {status === 'lost' && <p role="status">{t('trip.lost', { count: 0 })}</p>}
      {at ? (
        <Crew link={link} at={at} name={name} words={words} />
      ) : (
        status === 'connecting' && <p>{t('trip.entering')}</p>
      )}
    </li>
  )
}

function Crew({ link, at, name, words }: { link: Link; at: Standing; name: string; words: Words }) {
  const t = useT()
  const { scenario, state, snapshot } = at
  const here = useLinkState(link, (all) => all.here)
  const signs = useLinkState(link, (all) => all.signs)
  const salt = useLinkState(link, ({ device }) => device.member?.salt ?? '')
  const [now, setNow] = useState(() => link.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(link.now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [link])
  const [isTelling, setTelling] = useState(false)
  const glance = crewGlance(at, Math.max(now, link.now()))
  const { crew } = state
  if (!glance || !crew) return null
  const { phase, seconds, decided, last, quiet } = glance
  const animalOf = (slot: number) => nameOf(state, salt, slot, t)
  const present = learnersOf(state).filter((slot) => here.includes(slot))
  const asking = present.filter((slot) => signs[slot] === 'hand')
  const isStuck = phase === 'playing' && quiet >= QUIET
  const { ending } = stageOf(scenario, snapshot)
  return (
    <div className="stack" data-phase={phase} data-decided={decided} data-here={present.length}>
      <p>
        <strong>{t(`trip.crews.${phase}`)}</strong>
        {phase === 'lobby' ? '' : ` · ${clock(seconds)}`}
        {ending && `: ${words.line(ending.title)}`}
      </p>
      <ul className="crew-parts">
        {crewOf(scenario)?.roles.map((role) => {
          const holder = crew.parts[role.id]
          const isGone = holder !== undefined && !here.includes(holder)
          return (
            <li key={role.id} data-part={role.id} data-lost={isGone}>
              {roleName(role, words, t)}:{' '}
              {holder === undefined
                ? t('trip.crew.role.free')
                : isGone
                  ? t('trip.crew.role.gone', { name: animalOf(holder) })
                  : animalOf(holder)}
            </li>
          )
        })}
      </ul>
      {phase === 'lobby' && <p className="soft">{t('trip.crew.here', { count: present.length })}</p>}
      {last && (
        <p className="soft">
          {t('trip.crews.last', {
            count: decided,
            what: tellDecision(last.event, words).label,
            role: rolesNamed({ scenario, state, words, t }, last.by),
          })}
        </p>
      )}
      <p role="status" className={asking.length > 0 || isStuck ? 'crew-needs' : 'unseen'}>
        {asking.map((slot) => `✋ ${t('trip.crews.asks', { name: animalOf(slot) })} `)}
        {isStuck && t('trip.crews.quiet', { time: clock(Math.floor(quiet / 30) * 30) })}
      </p>
      <button
        type="button"
        className="button toggle"
        data-control="stop"
        aria-pressed={state.isEyesOnGuide}
        disabled={state.isEnded}
        onClick={() => link.command({ do: 'eyes', on: !state.isEyesOnGuide })}
      >
        {t('trip.desk.eyes')}
        <span className="unseen">: {name}</span>
      </button>
      {phase === 'ended' && crew.doneBy.length > 0 && (
        <details data-control="told" onToggle={({ currentTarget }) => setTelling(currentTarget.open)}>
          <summary>{t('trip.crew.score')}</summary>
          {isTelling && (
            <CrewScore
              at={at}
              nameOf={(slot) => `${animalOf(slot)} (${rolesNamed({ scenario, state, words, t }, slot)})`}
            />
          )}
        </details>
      )}
    </div>
  )
}
