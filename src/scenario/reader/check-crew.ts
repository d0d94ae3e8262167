import { namesIn } from '../crew.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { listVocabulary } from '../vocabulary.ts'
import type { Path } from '../walk.ts'
import { nearest } from './nearest.ts'

/** A crew in what is no shift, and names in it that no decision has. */
export function* checkCrew(file: ExpandedFile): Generator<Problem> {
  const { crew, kind } = file.meta
  if (!crew) return
  if (kind !== 'shift') yield problem('crew-only', ['meta', 'crew'], { name: 'crew' })
  const known = [...new Set(listVocabulary(file).flatMap(namesIn))]
  const lists: [readonly string[], Path][] = [
    ...Object.entries(crew.roles).map(([id, { has }]): [readonly string[], Path] => [
      has,
      ['meta', 'crew', 'roles', id, 'has'],
    ]),
    [crew.together ?? [], ['meta', 'crew', 'together']],
  ]
  for (const [names, path] of lists)
    for (const [index, name] of names.entries())
      if (!known.includes(name))
        yield problem('crew-undecided', [...path, index], { name, known, meant: nearest(name, known) })
}
