import type { Clock } from './clock.ts'
import type { ProblemCode } from './types.ts'

/** How long a save may take before the learner is asked what to do. */
const PATIENCE_MS = 10_000

/** The outcome of a write, or `closed` where the browser does not answer: iOS is known to forget. */
export function beforeLong(
  writing: Promise<ProblemCode | undefined>,
  clock: Clock,
): Promise<ProblemCode | undefined> {
  let cancel: (() => void) | undefined
  const tooLong = new Promise<ProblemCode>((resolve) => {
    cancel = clock.later(() => resolve('closed'), PATIENCE_MS)
  })
  return Promise.race([writing, tooLong]).finally(() => cancel?.())
}
