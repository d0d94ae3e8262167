import { useEffect, useRef, useState, type ReactNode } from 'react'
import { xrSupport, type Session, type WordKey } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { useT } from '../overlay/use-stage.ts'
import type { HeadsetExits } from './commands.ts'
import { FloorBar } from './FloorBar.tsx'
import type { HeadsetDoor } from './open-headset.tsx'
import type { XrMode } from './xr-store.ts'
import './floor.css'

const MODES: readonly { mode: XrMode; control: string; enter: WordKey; refused: WordKey }[] = [
  {
    mode: 'immersive-vr',
    control: 'headset',
    enter: 'stage.headset.enter',
    refused: 'stage.headset.refused',
  },
  { mode: 'immersive-ar', control: 'floor', enter: 'stage.ar.enter', refused: 'stage.ar.refused' },
]

/**
 * Opens the shift in the headset, or a practice on the real floor, on devices that can. What it needs is fetched only
 * there.
 */
export function HeadsetButton(props: HeadsetExits & { session: Session; stage: OpenStage }): ReactNode {
  const { session, stage } = props
  const exits = useRef<HeadsetExits>({})
  useEffect(() => {
    exits.current = props
  })
  const [modes, setModes] = useState<readonly XrMode[]>([])
  const [door, setDoor] = useState<HeadsetDoor>()
  const [refused, setRefused] = useState<WordKey>()
  const t = useT()
  useEffect(() => {
    let isGone = false
    let opened: HeadsetDoor | undefined
    const open = async () => {
      const found = await modesFor(session)
      if (found.length === 0) return
      const { openHeadset } = await import('./open-headset.tsx')
      if (isGone) return
      opened = await openHeadset(stage, session, {
        onLeave: () => exits.current.onLeave?.(),
        onText: () => exits.current.onText?.(),
      })
      if (isGone) return opened.close()
      setModes(found)
      setDoor(opened)
    }
    open().catch(() => setRefused('stage.headset.refused'))
    return () => {
      isGone = true
      opened?.close()
      setDoor(undefined)
    }
  }, [stage, session])
  return (
    <div className="stage-headset">
      {door &&
        MODES.filter(({ mode }) => modes.includes(mode)).map(({ mode, control, enter, refused: why }) => (
          <button
            key={mode}
            type="button"
            className="stage-panel stage-enter"
            data-control={control}
            onClick={() => {
              setRefused(undefined)
              // What a device says of itself is no promise: it may refuse, and play goes on here.
              door.enter(mode).catch(() => setRefused(why))
            }}
          >
            {t(enter)}
          </button>
        ))}
      {refused && <output className="stage-panel">{t(refused)}</output>}
      {door && <FloorBar door={door} />}
    </div>
  )
}

/** What this device can open: on the floor stand only tasks of two minutes, whole shifts need their room. */
async function modesFor(session: Session): Promise<readonly XrMode[]> {
  const { kind, site } = session.store.getState().scenario.header
  // Of a picture no piece can be put on a real floor.
  const hasPieces = kind === 'practice' && site.type === 'built'
  const wanted = MODES.filter(({ mode }) => mode === 'immersive-vr' || hasPieces)
  const support = await Promise.all(wanted.map(({ mode }) => xrSupport(mode)))
  return wanted.filter((_, index) => support[index] === 'yes').map(({ mode }) => mode)
}
