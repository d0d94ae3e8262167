import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode, Transition } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'

/**
 * A torque screwdriver: `resting` at home → `held` by `take` → `on.<thing>.seated` by `use.X.on.<thing>`. Each
 * `press.X` turns it: `turning`, then `clicked`, which is tight enough, then `over`, which is too much. `take`
 * lifts it off, at any time: before the click the screw is loose. It has no looks. A screw that remembers is a
 * region of the author's: from loose to tight `always` when `in` `X.on.<thing>.clicked`, and so on.
 */
export const torqueDriver = libraryThing({
  verbs: ['take', 'put', 'use', 'press'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Things with a screw, each with the place where the driver then sits. */
    on: v.pipe(v.record(nameSchema, nameSchema), v.minEntries(1)),
  }),
  expand({ home, on }, setting): StateNode {
    const { thing } = setting
    const [first = ''] = Object.keys(on)
    const at = (place: string) => ({ meta: { things: { [thing]: { at: place } } } })
    const take = { [`take.${thing}`]: 'held' }
    const press = (
      sound: 'ratchet' | 'click' | 'crack',
      target?: string,
    ): { on: Record<string, Transition> } => ({
      on: {
        [`press.${thing}`]: {
          ...(target !== undefined && { target }),
          actions: [{ type: 'cue', params: { sound } }],
        },
      },
    })
    return {
      initial: 'resting',
      states: {
        resting: { ...at(home), on: take },
        held: {
          ...at('hand'),
          on: {
            ...setDown(setting, 'resting'),
            ...Object.fromEntries(
              Object.keys(on).map((other) => [`use.${thing}.on.${other}`, `on.${other}`]),
            ),
          },
        },
        on: {
          initial: first,
          on: take,
          states: Object.fromEntries(
            Object.entries(on).map(([other, place]) => [
              other,
              {
                ...at(place),
                initial: 'seated',
                states: {
                  seated: press('ratchet', 'turning'),
                  turning: press('click', 'clicked'),
                  clicked: press('crack', 'over'),
                  over: press('crack'),
                },
              },
            ]),
          ),
        },
      },
    }
  },
})
