import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A hygrometer, or any meter that needs time: `resting` (at home) → `held` by `take` → `settlingBox` by
 * `put.X.on.<box>` → `settledBox` after a while; only then does it show the air there. `take` begins anew. What
 * it reads is told by the scenario, by these states. Looks normal, damp.
 */
export const climateMeter = libraryThing({
  verbs: ['take', 'put'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it stands. */
    home: nameSchema,
    /** Things whose air it can measure, each with the place where it then stands and what it comes to show. */
    points: v.record(
      nameSchema,
      v.strictObject({ at: nameSchema, air: v.optional(v.picklist(['normal', 'damp']), 'normal') }),
    ),
    settleMs: waitSchema(20_000),
  }),
  expand({ home, points, settleMs }, setting): StateNode {
    const { thing } = setting
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const taken = { [`take.${thing}`]: 'held' }
    const all = Object.entries(points).map(([other, { at, air }]) => ({
      other,
      at,
      air,
      settling: `settling${capital(other)}`,
      settled: `settled${capital(other)}`,
    }))
    return {
      initial: 'resting',
      states: {
        resting: { ...is(home, 'normal'), on: taken },
        held: {
          ...is('hand', 'normal'),
          on: {
            ...setDown(setting, 'resting'),
            ...Object.fromEntries(all.map(({ other, settling }) => [`put.${thing}.on.${other}`, settling])),
          },
        },
        ...Object.fromEntries(
          all.flatMap(({ at, air, settling, settled }): [string, StateNode][] => [
            [settling, { ...is(at, 'normal'), on: taken, after: { [settleMs]: settled } }],
            [settled, { ...is(at, air), on: taken }],
          ]),
        ),
      },
    }
  },
})

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
