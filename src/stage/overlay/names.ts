import type { Scenario, Words } from '#scenario'
import type { Target } from '../targets/targets.ts'

/** What a target is called in the learner's language, as a title. */
export function nameOfTarget({ kind, name }: Target, { header }: Scenario, words: Words): string {
  const table = { person: header.people, thing: header.things, spot: header.spots }[kind]
  const title = words.line(table[name]?.name ?? name)
  return title.charAt(0).toLocaleUpperCase(words.language) + title.slice(1)
}
