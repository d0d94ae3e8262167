import { lineOfPlay } from '#attempt'
import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'

/** What the picture all round shows where the learner stands, in words; nothing in a built site, whose scenes say it. */
export function PictureHere({ session }: { session: Session }) {
  const { site, spots } = useSessionState(session, (state) => state.scenario.header)
  const entries = useSessionState(session, (state) => state.attempt.entries)
  const words = useSessionState(session, (state) => state.words)
  if (site.type !== 'photo') return null
  const gone = lineOfPlay(entries).findLast(({ decision }) => decision.startsWith('go.'))
  const [first = ''] = Object.keys(spots)
  const id = gone?.decision.slice('go.'.length) ?? first
  const spot = spots[id]
  return (
    spot && (
      <p data-spot={id}>
        <b>{words.line(spot.name)}.</b> {words.line(spot.description)}
      </p>
    )
  )
}
