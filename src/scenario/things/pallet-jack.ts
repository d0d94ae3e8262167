import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/**
 * A pallet jack and its load: `lowered` (at home) → `under` by `put.X.on.<load>` → `raised` by `press` (pump) →
 * `moved` by `use` → `delivered` by `open` (let the oil back) → `parked` by `put`. Pumped once more it stands
 * `high`: let down in time it is `under` again, moved so the load slips (`tipped`) and is let down where it was.
 * It moves the load too. Looks lowered, raised.
 */
export const palletJack = libraryThing({
  verbs: ['put', 'press', 'use', 'open'],
  isHoldable: false,
  params: v.strictObject({
    /** The place where it is parked. */
    home: nameSchema,
    /** The thing it lifts. */
    load: nameSchema,
    /** The place of the jack with its forks under the load. */
    under: nameSchema,
    /** The place that the load goes to. */
    goal: nameSchema,
    /** The place of the jack under the load there; left out, the same place. */
    underAtGoal: v.optional(nameSchema),
    /** The places of the load while it is lifted, at home and at the goal; left out, it shows only on the jack. */
    lifted: v.optional(nameSchema),
    liftedAtGoal: v.optional(nameSchema),
  }),
  expand(params, { thing }): StateNode {
    const { home, load, under, goal, underAtGoal = goal, lifted = 'home', liftedAtGoal = goal } = params
    const is = (at: string, look: string, loadAt: string) => ({
      meta: { things: { [thing]: { at, look }, [load]: { at: loadAt } } },
    })
    const on = (decision: string, target: string, sound: 'roll' | 'pump' | 'lower' | 'crash') => ({
      [decision]: { target, actions: [{ type: 'cue' as const, params: { sound } }] },
    })
    const push = `use.${thing}`
    const pump = `press.${thing}`
    const letDown = `open.${thing}`
    return {
      initial: 'lowered',
      states: {
        lowered: { ...is(home, 'lowered', 'home'), on: on(`put.${thing}.on.${load}`, 'under', 'roll') },
        under: {
          ...is(under, 'lowered', 'home'),
          on: { ...on(pump, 'raised', 'pump'), ...on(`put.${thing}`, 'lowered', 'roll') },
        },
        raised: {
          ...is(under, 'raised', lifted),
          on: { ...on(push, 'moved', 'roll'), ...on(pump, 'high', 'pump'), ...on(letDown, 'under', 'lower') },
        },
        high: {
          ...is(under, 'raised', lifted),
          on: { ...on(push, 'tipped', 'crash'), ...on(letDown, 'under', 'lower') },
        },
        tipped: { ...is(under, 'raised', lifted), on: on(letDown, 'under', 'lower') },
        moved: { ...is(underAtGoal, 'raised', liftedAtGoal), on: on(letDown, 'delivered', 'lower') },
        delivered: { ...is(underAtGoal, 'lowered', goal), on: on(`put.${thing}`, 'parked', 'roll') },
        parked: is(home, 'lowered', goal),
      },
    }
  },
})
