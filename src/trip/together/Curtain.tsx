import { Dialog, useSessionState } from '#pages'
import type { ClassSession } from '#session/class'
import { Rest } from './Rest.tsx'

/** What lies over a member's view while it stands still: for all, or because they have a break of their own. */
export function Curtain({ session }: { session: ClassSession }) {
  const held = useSessionState(session, (state) => state.held)
  if (!held) return <Rest session={session} />
  return (
    <Dialog key={held.why} name={held.why} title={held.title}>
      <p>{held.text}</p>
    </Dialog>
  )
}
