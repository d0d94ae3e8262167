import { pictureSpot } from '#attempt'
import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'

/** What the picture all round shows where the learner stands, in words; nothing in a built site. */
export function PictureHere({ session }: { session: Session }) {
  const id = useSessionState(session, ({ scenario, attempt }) => pictureSpot(scenario, attempt.entries))
  const spots = useSessionState(session, (state) => state.scenario.header.spots)
  const words = useSessionState(session, (state) => state.words)
  const spot = id === undefined ? undefined : spots[id]
  return (
    spot && (
      <p data-spot={id}>
        <b>{words.line(spot.name)}.</b> {words.line(spot.description)}
      </p>
    )
  )
}
