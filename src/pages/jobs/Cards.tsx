import type { Session } from '#session'
import { lazy, Suspense } from 'react'
import { useSessionState } from '../shift/use-session.ts'

const OpenCards = lazy(async () => ({ default: (await import('./OpenCards.tsx')).OpenCards }))

/** The job cards that lie open in a walk; the catalogue is fetched with the first one. */
export function Cards({ session }: { session: Session }) {
  const cards = useSessionState(session, ({ stage }) => stage.cards)
  if (cards.length === 0) return undefined
  return (
    <Suspense>
      <OpenCards session={session} cards={cards} />
    </Suspense>
  )
}
