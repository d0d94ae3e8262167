import type { Decision } from '../decision.ts'
import type { Scenario } from '../scenario.ts'
import { type Field, readField } from './layout.ts'
import type { Subjects } from './subjects.ts'
import { chainOf, type Tree } from './tree.ts'

/** Where a person or thing is, as far as reaching it matters. */
const AWAY = 1
const HAND = 2
const ELSEWHERE = 3

type Place = (words: Int32Array) => number

/** Tells whether a decision's things and people are there to act on: equal to `isWithinReach`. */
export type ReachTest = (words: Int32Array) => boolean

/** Compiles `isWithinReach` for decisions of the vocabulary; undefined where it always holds. */
export function compileReach(
  scenario: Scenario,
  tree: Tree,
  subjects: Subjects,
): (decision: Decision) => ReachTest | undefined {
  const places = new Map<string, Place>()

  function placeOf(kind: 'people' | 'things', id: string): Place {
    const known = places.get(`${kind} ${id}`)
    if (known) return known
    const speakers: { field: Field; codes: Uint8Array }[] = []
    for (const [region, leaves] of tree.leaves.entries()) {
      const codes = Uint8Array.from(leaves, (leaf) => {
        const metas = chainOf(leaf).map((state) => state.file.meta?.[kind]?.[id]?.at)
        const at = metas.find((one) => one !== undefined)
        if (at === undefined) return 0
        return at === 'away' ? AWAY : at === 'hand' ? HAND : ELSEWHERE
      })
      if (codes.some((code) => code !== 0)) speakers.unshift({ field: subjects.region(region), codes })
    }
    const silent = kind === 'people' ? AWAY : ELSEWHERE
    const place: Place = (words) => {
      for (const { field, codes } of speakers) {
        const code = codes[readField(words, field)] as number
        if (code !== 0) return code
      }
      return silent
    }
    places.set(`${kind} ${id}`, place)
    return place
  }

  return ({ verb, thing, other, person }) => {
    const tests: ReachTest[] = []
    if (person !== undefined) {
      const place = placeOf('people', person)
      tests.push((words) => place(words) !== AWAY)
    }
    if (other !== undefined) {
      const place = placeOf('things', other)
      tests.push((words) => place(words) !== AWAY)
    }
    if (thing !== undefined) {
      const place = placeOf('things', thing)
      const isHandled = verb === 'put' || verb === 'give' || other !== undefined || person !== undefined
      if (verb === 'take') tests.push((words) => place(words) === ELSEWHERE)
      else if (isHandled && scenario.holdable.has(thing)) tests.push((words) => place(words) === HAND)
      else tests.push((words) => place(words) !== AWAY)
    }
    if (tests.length === 0) return undefined
    return tests.length === 1 ? tests[0] : (words) => tests.every((test) => test(words))
  }
}
