import type { ProblemCode } from './types.ts'

const STOPPING: ReadonlySet<ProblemCode> = new Set(['full', 'closed', 'failed', 'elsewhere', 'otherVersion'])

/** Whether a problem stops play until the learner answers it. */
export function isStopping(problem: ProblemCode | undefined): boolean {
  return problem !== undefined && STOPPING.has(problem)
}
