import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A fire extinguisher: `sealed` (at home) → `held` by `take` → `ready` by `open` (pull the pin) → `aimed` by
 * `use.X.on.<fire>` (at its base) → `spraying` by `press` → `swept` by `use` (side to side). Pressed before it
 * is aimed it sprays `high`, into the flames. What sprays runs empty after a while. Set down with its seal
 * broken it is `spent`: to be serviced. The fire is a region of the scenario's own: let it go out on `swept`.
 * Looks sealed, used.
 */
export const extinguisher = libraryThing({
  verbs: ['take', 'put', 'open', 'use', 'press'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it hangs or stands. */
    home: nameSchema,
    /** The thing that burns. */
    fire: nameSchema,
    /** How long it sprays. */
    sprayMs: waitSchema(20_000),
  }),
  expand({ home, fire, sprayMs }, setting): StateNode {
    const { thing } = setting
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const heard = (target: string, sound: 'click' | 'spray') => ({
      target,
      actions: [{ type: 'cue' as const, params: { sound } }],
    })
    const pinOut = { ...is('hand', 'used') }
    const aim = `use.${thing}.on.${fire}`
    const squeeze = `press.${thing}`
    return {
      initial: 'sealed',
      states: {
        sealed: { ...is(home, 'sealed'), on: { [`take.${thing}`]: 'held' } },
        held: {
          ...is('hand', 'sealed'),
          on: { ...setDown(setting, 'sealed'), [`open.${thing}`]: heard('ready', 'click') },
        },
        ready: {
          ...pinOut,
          on: {
            ...setDown(setting, 'spent'),
            [aim]: heard('aimed', 'click'),
            [squeeze]: heard('high', 'spray'),
          },
        },
        aimed: { ...pinOut, on: { ...setDown(setting, 'spent'), [squeeze]: heard('spraying', 'spray') } },
        high: {
          ...pinOut,
          on: { ...setDown(setting, 'spent'), [aim]: heard('spraying', 'spray') },
          after: { [sprayMs]: 'spent' },
        },
        spraying: {
          ...pinOut,
          on: { ...setDown(setting, 'spent'), [`use.${thing}`]: heard('swept', 'spray') },
          after: { [sprayMs]: 'spent' },
        },
        swept: { ...pinOut, on: setDown(setting, 'spent') },
        spent: is(home, 'used'),
      },
    }
  },
})
