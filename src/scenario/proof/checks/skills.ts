import type { Problem } from '../../problem.ts'
import { type Evidence, finding } from '../evidence.ts'

/** Declared skills that no play gives evidence of, or only ever against the learner. */
export function findIdleSkills(evidence: Evidence): Problem[] {
  const { graph } = evidence.exploration
  const marked = new Set<string>()
  const earned = new Set<string>()
  for (const outcome of new Set([...graph.startOutcomes, ...new Set(graph.edgeOutcome)])) {
    for (const action of graph.compiled.subjects.outcomes.read(outcome)) {
      if (action.type !== 'mark') continue
      marked.add(action.params.skill)
      if (action.params.points > 0) earned.add(action.params.skill)
    }
  }
  return evidence.scenario.header.skills.flatMap((skill, index) => {
    if (earned.has(skill)) return []
    const code = marked.has(skill) ? 'skill-never-earned' : 'skill-never-marked'
    return [finding(evidence, code, ['meta', 'skills', index], { skill })]
  })
}
