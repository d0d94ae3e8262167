import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/**
 * Something to pick up and set down, one at a time: `resting` (at home) → `held` by `take`, back by `put` or
 * when another thing is taken. With `puts` it can also be put on other things: `onTray`, `onCounter`, ….
 */
export const carriable = libraryThing({
  verbs: ['take', 'put'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it rests. */
    home: nameSchema,
    /** Things it can be put on, each with the place where it then lies. */
    puts: v.optional(v.record(nameSchema, nameSchema), {}),
  }),
  expand({ home, puts }, { thing, otherHoldables }): StateNode {
    const at = (place: string) => ({ meta: { things: { [thing]: { at: place } } } })
    const taken = { [`take.${thing}`]: 'held' }
    const places = Object.entries(puts).map(([other, place]) => ({ other, place, name: restingOn(other) }))
    return {
      initial: 'resting',
      states: {
        resting: { ...at(home), on: taken },
        held: {
          ...at('hand'),
          on: {
            [`put.${thing}`]: 'resting',
            ...Object.fromEntries(places.map(({ other, name }) => [`put.${thing}.on.${other}`, name])),
            ...Object.fromEntries(otherHoldables.map((other) => [`take.${other}`, 'resting'])),
          },
        },
        ...Object.fromEntries(places.map(({ place, name }) => [name, { ...at(place), on: taken }])),
      },
    }
  },
})

function restingOn(thing: string): string {
  return `on${thing.charAt(0).toUpperCase()}${thing.slice(1)}`
}
