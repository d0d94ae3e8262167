import { useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { ARROWS, directionOf, type Direction } from './direction.ts'
import { useSession, useT } from './use-stage.ts'

/** What was said, told and heard just now: who speaks, and from which side. */
export function Captions({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const shown = useStore(stage.captions.shown)
  const people = useSession(session, (state) => state.scenario.header.people)
  const words = useSession(session, (state) => state.words)
  const t = useT()
  return (
    <div className="stage-captions" role="log" aria-live="polite" aria-label={t('stage.captions')}>
      {shown.map((caption) => (
        <p key={caption.id} data-kind={caption.kind}>
          {caption.kind === 'say' && (
            <b>
              {caption.by === undefined || caption.by === 'learner'
                ? t('stage.you')
                : words.line(people[caption.by]?.name ?? caption.by)}
              <Arrow person={caption.by} stage={stage} />
            </b>
          )}
          {caption.kind === 'sound' ? `[${caption.text}]` : caption.text}
        </p>
      ))}
    </div>
  )
}

/** Points to where somebody stands who is out of view. */
function Arrow({ person, stage }: { person: string | undefined; stage: OpenStage }): ReactNode {
  const [direction, setDirection] = useState<Direction>('ahead')
  const t = useT()
  useEffect(() => {
    const look = () => {
      const actor = person === undefined ? undefined : stage.world.cast.actors.get(person)
      setDirection(actor?.root.visible ? directionOf(actor.eyes, stage.world.rig.camera) : 'ahead')
    }
    look()
    const timer = setInterval(look, 300)
    return () => clearInterval(timer)
  }, [person, stage])
  if (direction === 'ahead') return null
  return (
    <span className="stage-arrow">
      <span aria-hidden="true">{ARROWS[direction]}</span>
      <span className="stage-hidden">{t(`stage.direction.${direction}`)}</span>
    </span>
  )
}
