import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A tray that bakes: `raw` at home → `held` by `take` → `baking` by `put.X.on.<oven>` while the oven is hot
 * → `baked` → `burnt`, each after a while. `take` brings it out (`heldBaked`, `heldBurnt`), `put` sets it
 * down (`cooling`, `spoilt`). Looks raw, baked, burnt. The oven must be a `deckOven`.
 */
export const bakeable = libraryThing({
  verbs: ['take', 'put'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where the raw tray waits. */
    home: nameSchema,
    /** The thing it bakes in. */
    oven: nameSchema,
    /** The place inside the oven. */
    inside: nameSchema,
    /** The place where it cools. */
    rack: nameSchema,
    bakeMs: waitSchema(30_000),
    /** From baked to burnt. */
    burnMs: waitSchema(30_000),
  }),
  expand({ home, oven, inside, rack, bakeMs, burnMs }, { thing, otherHoldables }): StateNode {
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const take = (held: string) => ({ [`take.${thing}`]: held })
    const setDown = (down: string) => ({
      [`put.${thing}`]: down,
      ...Object.fromEntries(otherHoldables.map((other) => [`take.${other}`, down])),
    })
    return {
      initial: 'raw',
      states: {
        raw: { ...is(home, 'raw'), on: take('held') },
        held: {
          ...is('hand', 'raw'),
          on: {
            ...setDown('raw'),
            [`put.${thing}.on.${oven}`]: {
              target: 'baking',
              guard: { type: 'in', params: { state: `${oven}.hot` } },
            },
          },
        },
        baking: { ...is(inside, 'raw'), on: take('held'), after: { [bakeMs]: 'baked' } },
        baked: { ...is(inside, 'baked'), on: take('heldBaked'), after: { [burnMs]: 'burnt' } },
        burnt: { ...is(inside, 'burnt'), on: take('heldBurnt') },
        heldBaked: { ...is('hand', 'baked'), on: setDown('cooling') },
        heldBurnt: { ...is('hand', 'burnt'), on: setDown('spoilt') },
        cooling: { ...is(rack, 'baked'), on: take('heldBaked') },
        spoilt: { ...is(rack, 'burnt'), on: take('heldBurnt') },
      },
    }
  },
})
