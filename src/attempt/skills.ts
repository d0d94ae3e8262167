import type { Scenario, Words } from '#scenario'
import type { Outlook } from './outlook.ts'
import { ownOf, type Replay } from './replay.ts'
import { tellMarks, type ToldMark } from './telling.ts'

/** A mark with the decision that left it; `index` is -1 where the shift itself began with it. */
export interface Evidence extends ToldMark {
  index: number
}

/** What an attempt shows of one skill. */
export interface SkillResult {
  skill: string
  earned: number
  /** The most and the least that any play earns; undefined where the proof does not say. */
  best?: number
  worst?: number
  /** Every mark for this skill, in the order of play. */
  evidence: Evidence[]
}

/** All marks of a line of play that are the learner's own, with the decisions that left them. */
export function evidenceOf({ first, moments }: Replay, words: Words): Evidence[] {
  const opening = tellMarks(first.marks, words).map((mark) => Object.assign(mark, { index: -1 }))
  const played = ownOf(moments).flatMap(({ index, step }) =>
    tellMarks(step.marks, words).map((mark) => Object.assign(mark, { index })),
  )
  return [...opening, ...played]
}

/** Each skill that the scenario declares, in its order, against the best and worst play. */
export function skillResults(
  scenario: Scenario,
  evidence: readonly Evidence[],
  outlook: Pick<Outlook, 'best' | 'worst'>,
): SkillResult[] {
  return scenario.header.skills.map((skill) => {
    const own = evidence.filter((mark) => mark.skill === skill)
    const best = outlook.best?.skills[skill]
    const worst = outlook.worst?.skills[skill]
    return {
      skill,
      earned: own.reduce((sum, { points }) => sum + points, 0),
      ...(best === undefined ? {} : { best }),
      ...(worst === undefined ? {} : { worst }),
      evidence: own,
    }
  })
}
