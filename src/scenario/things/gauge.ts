import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'

/**
 * A caliper, or another gauge that must be set to zero: `closed` (at home) → `held` by `take` → `wiped` by
 * `clean` → `zeroed` by `press`. `use.X.on.<rod>` closes it on a piece: `trueRod` if it was zeroed, else
 * `falseRod`, which looks the same and reads wrong. `press` there sets the zero on the piece (`nulledRod`).
 * `take` lifts it off; put down, it has to be zeroed again. What it reads is told by the scenario. Looks closed,
 * open.
 */
export const gauge = libraryThing({
  verbs: ['take', 'put', 'clean', 'press', 'use'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Things it can measure, each with the place where it then is. */
    points: v.record(nameSchema, nameSchema),
  }),
  expand({ home, points }, setting): StateNode {
    const { thing } = setting
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const heard = (target: string, sound: 'click' | 'wipe' | 'beep') => ({
      target,
      actions: [{ type: 'cue' as const, params: { sound } }],
    })
    const zero = `press.${thing}`
    const inHand = (reads: 'true' | 'false', on: StateNode['on']) => ({
      ...is('hand', 'closed'),
      on: { ...setDown(setting, 'closed'), ...measure(reads), ...on },
    })
    const pieces = Object.entries(points).map(([piece, place]) => ({ piece, place }))
    const measure = (reads: string) =>
      Object.fromEntries(
        pieces.map(({ piece }) => [`use.${thing}.on.${piece}`, heard(reading(reads, piece), 'click')]),
      )
    return {
      initial: 'closed',
      states: {
        closed: { ...is(home, 'closed'), on: { [`take.${thing}`]: 'held' } },
        // A zero that is set on dirty jaws is no zero: it beeps and stays as wrong as it was.
        held: inHand('false', { [`clean.${thing}`]: heard('wiped', 'wipe'), [zero]: heard('held', 'beep') }),
        wiped: inHand('false', { [zero]: heard('zeroed', 'beep') }),
        zeroed: inHand('true', {}),
        ...Object.fromEntries(
          pieces.flatMap(({ piece, place }): [string, StateNode][] => {
            const open = is(place, 'open')
            const nulled = { [zero]: heard(reading('nulled', piece), 'beep') }
            const lifted = (held: string) => ({ [`take.${thing}`]: held })
            return [
              [reading('true', piece), { ...open, on: { ...lifted('zeroed'), ...nulled } }],
              [reading('false', piece), { ...open, on: { ...lifted('held'), ...nulled } }],
              [reading('nulled', piece), { ...open, on: lifted('held') }],
            ]
          }),
        ),
      },
    }
  },
})

function reading(reads: string, piece: string): string {
  return `${reads}${piece.charAt(0).toUpperCase()}${piece.slice(1)}`
}
