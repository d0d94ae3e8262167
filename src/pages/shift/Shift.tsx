import { use, useDeferredValue } from 'react'
import { loadScenario, loadWords } from '../catalogue.ts'
import type { RouteBody } from '../routes.ts'
import { useLanguage } from '../use-words.ts'
import { Briefing } from './Briefing.tsx'
import { Running } from './Running.tsx'
import { Troubled } from './Troubled.tsx'

/**
 * A shift: its briefing, or, with a body, the running shift itself. The session is made above the bodies, so
 * that going from one to the other changes nothing but the view. Suspends while the scenario loads.
 */
export function Shift({ id, body }: { id: string; body?: RouteBody | undefined }) {
  // A running shift stays as it is while the words of another language are fetched.
  const language = useDeferredValue(useLanguage())
  const loaded = use(loadScenario(id))
  if (!loaded.ok) return <Troubled id={id} trouble={loaded.trouble} level="page" />
  const words = use(loadWords(loaded.scenario, language))
  if (body === undefined) return <Briefing scenario={loaded.scenario} words={words} />
  return <Running scenario={loaded.scenario} words={words} body={body} />
}
