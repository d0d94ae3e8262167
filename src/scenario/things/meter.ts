import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { Action } from '../schema/action.ts'
import type { StateNode } from '../schema/state.ts'
import { conditionSchema, eitherWay } from './condition.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'

/**
 * A multimeter: `off` at home → `heldOff` by `take` → `held` by `turnOn` → `on.<point>.live` or
 * `on.<point>.zero` by `use.X.on.<point>`. It shows what was there when its tips touched: measure again after a
 * change. A point without a place is read in the hand, and from there the next one can be touched; at a place
 * it hangs until `take`. `turnOff` leads to `heldOff`; put away without it, it is `leftOn`. Whether it was tried
 * on something known first is the story's to ask. Looks off, zero, live.
 */
export const meter = libraryThing({
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Things it can measure: where it hangs meanwhile, and when there is voltage. */
    points: v.pipe(
      v.record(nameSchema, v.strictObject({ place: v.optional(nameSchema, 'hand'), live: conditionSchema })),
      v.minEntries(1),
    ),
  }),
  expand({ home, points }, setting): StateNode {
    const { thing } = setting
    const [first = ''] = Object.keys(points)
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const take = (target: string) => ({ [`take.${thing}`]: target })
    const touch: Action[] = [{ type: 'cue', params: { sound: 'click' } }]
    const measure = Object.fromEntries(
      Object.entries(points).map(([point, { live }]) => [
        `use.${thing}.on.${point}`,
        eitherWay(
          live,
          { target: `on.${point}.live`, actions: touch },
          { target: `on.${point}.zero`, actions: touch },
        ),
      ]),
    )
    const away = { [`turnOff.${thing}`]: 'heldOff', ...setDown(setting, 'leftOn') }
    return {
      initial: 'off',
      states: {
        off: { ...is(home, 'off'), on: take('heldOff') },
        heldOff: {
          ...is('hand', 'off'),
          on: { ...setDown(setting, 'off'), [`turnOn.${thing}`]: 'held' },
        },
        held: { ...is('hand', 'zero'), on: { ...away, ...measure } },
        leftOn: { ...is(home, 'zero'), on: { ...take('held'), [`turnOff.${thing}`]: 'off' } },
        on: {
          initial: first,
          on: { ...take('held'), ...away, ...measure },
          states: Object.fromEntries(
            Object.entries(points).map(([point, { place }]) => [
              point,
              { initial: 'zero', states: { zero: is(place, 'zero'), live: is(place, 'live') } },
            ]),
          ),
        },
      },
    }
  },
})
