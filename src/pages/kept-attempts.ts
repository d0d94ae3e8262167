import type { AttemptSummary } from '#record'
import { theRecord } from './the-record.ts'

let asked = new Map<string, Promise<AttemptSummary | undefined>>()

/**
 * The attempt at a scenario that the learner can go on with. The same promise until `recordChanged`, and
 * never rejects: where the record cannot be read there is nothing to go on with.
 */
export function lastUnfinished(scenario: {
  id: string
  version: string
}): Promise<AttemptSummary | undefined> {
  const found =
    asked.get(scenario.id) ??
    theRecord()
      .then((record) => record.unfinished(scenario))
      .catch(() => undefined)
  asked.set(scenario.id, found)
  return found
}

let listed: Promise<AttemptSummary[]> | undefined

/** All attempts on this device, newest first. The same promise until `recordChanged`; never rejects. */
export function allAttempts(): Promise<AttemptSummary[]> {
  listed ??= theRecord()
    .then((record) => record.list())
    .catch(() => [])
  return listed
}

/** Makes the next call look into the record again; called on every move and when something is deleted. */
export function recordChanged(): void {
  asked = new Map()
  listed = undefined
}
