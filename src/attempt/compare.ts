import type { Debrief, DebriefMoment } from './debrief.ts'
import type { Evidence } from './skills.ts'
import type { ToldEnding } from './telling.ts'

/** One figure in an earlier attempt and in a later one. */
export interface Change {
  before: number
  after: number
}

/** What changed from one attempt to another. */
export interface Comparison {
  earned: Change
  elapsed: Change
  endings: { before?: ToldEnding; after?: ToldEnding }
  skills: (Change & { skill: string })[]
  /** Where the two first parted: what was chosen then, and what now. Absent where both are the same so far. */
  parting?: { index: number; before?: DebriefMoment; after?: DebriefMoment }
  /** Marks of the later attempt that the earlier one did not have. */
  gained: Evidence[]
  /** Marks of the earlier attempt that are gone. */
  gone: Evidence[]
}

/**
 * Sets two debriefs of the same scenario side by side, so that a learner who played again sees the change.
 * Beats, where nobody could choose, are not compared.
 */
export function compareAttempts(before: Debrief, after: Debrief): Comparison {
  const parting = findParting(before.timeline, after.timeline)
  return {
    earned: { before: before.earned, after: after.earned },
    elapsed: { before: before.elapsed, after: after.elapsed },
    endings: {
      ...(before.ending && { before: before.ending }),
      ...(after.ending && { after: after.ending }),
    },
    skills: after.skills.map(({ skill, earned }) => ({
      skill,
      before: before.skills.find((one) => one.skill === skill)?.earned ?? 0,
      after: earned,
    })),
    ...(parting && { parting }),
    gained: without(after, before),
    gone: without(before, after),
  }
}

function findParting(
  before: readonly DebriefMoment[],
  after: readonly DebriefMoment[],
): Comparison['parting'] {
  const [then, now] = [before, after].map((line) => line.filter(({ kind }) => kind !== 'beat'))
  const length = Math.max(then?.length ?? 0, now?.length ?? 0)
  for (let index = 0; index < length; index += 1) {
    const [was, is] = [then?.[index], now?.[index]]
    if (was?.event !== is?.event) return { index, ...(was && { before: was }), ...(is && { after: is }) }
  }
  return undefined
}

/** The marks of one debrief less those of another; the same mark twice counts twice. */
function without(these: Debrief, those: Debrief): Evidence[] {
  const taken = those.skills.flatMap(({ evidence }) => evidence.map(markKey))
  return these.skills
    .flatMap(({ evidence }) => evidence)
    .filter((mark) => {
      const found = taken.indexOf(markKey(mark))
      if (found >= 0) taken.splice(found, 1)
      return found < 0
    })
    .toSorted((a, b) => a.index - b.index)
}

function markKey({ skill, points, because }: Evidence): string {
  return `${skill} ${points} ${because}`
}
