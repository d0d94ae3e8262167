import { limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { checkAddress } from './check-address.ts'
import { checkCrew } from './check-crew.ts'
import { checkDeals } from './check-deals.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkEventless } from './check-eventless.ts'
import { checkNames } from './check-names.ts'
import { checkSize } from './check-size.ts'
import { checkStates } from './check-states.ts'
import { checkTargets } from './check-targets.ts'
import { checkTrip } from './check-trip.ts'

const checks = [
  checkStates,
  checkDeals,
  checkTargets,
  checkEventless,
  checkNames,
  checkDecisions,
  checkTrip,
  checkCrew,
  checkAddress,
]

/** Everything in a well-shaped file that XState would not run as written, or that leads nowhere; the first few. */
export function checkReferences(file: ExpandedFile): Problem[] {
  const problems = [...checkSize(file)]
  if (problems.length > 0) return problems
  for (const check of checks) {
    for (const one of check(file)) {
      problems.push(one)
      if (problems.length >= limits.problems) return problems
    }
    // Cycles can only be looked for once every target leads somewhere.
    if (check === checkTargets && problems.length > 0) return problems
  }
  return problems
}
