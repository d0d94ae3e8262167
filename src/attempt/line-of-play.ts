import { isDecision, type DecisionEntry, type Entry } from './entry.ts'

/** A line of play that a later rewind left behind: where it forked off, and what had followed. */
export interface EarlierBranch {
  /** How many decisions of the line the rewind kept. */
  kept: number
  /** The decisions that the rewind left behind, in order. */
  left: DecisionEntry[]
  /** The whole line as it stood before the rewind. */
  line: DecisionEntry[]
}

/**
 * The decisions that count: the log with each rewind applied.
 *
 * @example lineOfPlay([{ t: 1, decision: 'a' }, { t: 2, decision: 'b' }, { t: 3, rewind: 1 }, { t: 1.5, decision: 'c' }])
 * // [{ t: 1, decision: 'a' }, { t: 1.5, decision: 'c' }]
 */
export function lineOfPlay(entries: readonly Entry[]): DecisionEntry[] {
  return walk(entries).line
}

/** The lines of play that rewinds left behind, oldest first; a rewind that left nothing behind is not listed. */
export function earlierBranches(entries: readonly Entry[]): EarlierBranch[] {
  return walk(entries).earlier
}

function walk(entries: readonly Entry[]) {
  const line: DecisionEntry[] = []
  const earlier: EarlierBranch[] = []
  for (const entry of entries) {
    if (isDecision(entry)) line.push(entry)
    else if (entry.rewind < line.length) {
      const whole = [...line]
      earlier.push({ kept: entry.rewind, left: line.splice(entry.rewind), line: whole })
    }
  }
  return { line, earlier }
}

/** Says whether one log only goes on where the other ends: then the longer one can stand for both. */
export function isLogPrefix(shorter: readonly Entry[], longer: readonly Entry[]): boolean {
  return shorter.length <= longer.length && shorter.every((entry, index) => isSameEntry(entry, longer[index]))
}

/** Says whether two log entries say the same. */
export function isSameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a || !b || a.t !== b.t) return false
  return isDecision(a)
    ? isDecision(b) && a.decision === b.decision && a.by === b.by
    : !isDecision(b) && a.rewind === b.rewind
}
