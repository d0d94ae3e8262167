import type { Scenario, Words } from '#scenario'
import type { PointedAt, Target } from '../targets/targets.ts'

/** What a target is called in the learner's language, as a title. */
export function nameOfTarget({ kind, name }: PointedAt, { header }: Scenario, words: Words): string {
  const table = { person: header.people, thing: header.things, spot: header.spots }[kind]
  const title = words.line(table[name]?.name ?? name)
  return title.charAt(0).toLocaleUpperCase(words.language) + title.slice(1)
}

/** What a target's button says: the one thing that can be done to it, or its name where there are several. */
export function labelOfTarget(target: Target, scenario: Scenario, words: Words): string {
  const [only, ...more] = target.choices
  return only && more.length === 0 ? only.label : nameOfTarget(target, scenario, words)
}
