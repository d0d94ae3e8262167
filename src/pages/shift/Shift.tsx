import { use, useDeferredValue, useEffect } from 'react'
import { loadScenario, loadWords } from '../catalogue.ts'
import { keepShift } from '../keep-shift.ts'
import type { RouteBody } from '../routes.ts'
import { useAddress, useLanguage } from '../use-words.ts'
import { Briefing } from './Briefing.tsx'
import { Running, type CameraView } from './Running.tsx'
import { Troubled } from './Troubled.tsx'

/** Late enough that what is waited for comes first. */
const KEEP_AFTER_MS = 4000

/**
 * A shift: its briefing, or, with a body, the running shift itself. The session is made above the bodies, so
 * that going from one to the other changes nothing but the view. Suspends while the scenario loads.
 */
export function Shift({
  id,
  body,
  camera,
}: {
  id: string
  body?: RouteBody | undefined
  camera?: CameraView
}) {
  useKept(id)
  // A running shift stays as it is while the words of another language are fetched.
  const language = useDeferredValue(useLanguage())
  const address = useDeferredValue(useAddress())
  const loaded = use(loadScenario(id))
  if (!loaded.ok) return <Troubled id={id} trouble={loaded.trouble} level="page" />
  const words = use(loadWords(loaded.scenario, language, address))
  if (body === undefined) return <Briefing scenario={loaded.scenario} words={words} />
  return <Running scenario={loaded.scenario} words={words} body={body} camera={camera} />
}

/** Keeps the shift for later, without a network; where the device cannot, it is played all the same. */
function useKept(id: string): void {
  useEffect(() => {
    if (import.meta.env.DEV) return undefined
    const timer = setTimeout(() => void keepShift(id).catch(() => undefined), KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [id])
}
