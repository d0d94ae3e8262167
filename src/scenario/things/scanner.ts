import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { conditionSchema, eitherWay } from './condition.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'

/**
 * A barcode scanner: `off` at home → `held` by `take` → `ready` by `turnOn` → `read.<thing>` with a beep or
 * `error` with a buzz by `use.X.on.<thing>`, as often as wanted. A beep says that it read a code, not that it
 * was the right one: what its screen shows is the story's. `turnOff` leads to `held`, `put` home. Looks off, on.
 */
export const scanner = libraryThing({
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Things with a barcode, and when it can be read. */
    codes: v.pipe(v.record(nameSchema, conditionSchema), v.minEntries(1)),
  }),
  expand({ home, codes }, setting): StateNode {
    const { thing } = setting
    const [first = ''] = Object.keys(codes)
    const is = (at: string, look: string) => ({ meta: { things: { [thing]: { at, look } } } })
    const hear = (sound: 'beep' | 'buzz') => [{ type: 'cue' as const, params: { sound } }]
    const scan = Object.fromEntries(
      Object.entries(codes).map(([other, isReadable]) => [
        `use.${thing}.on.${other}`,
        eitherWay(
          isReadable,
          { target: `read.${other}`, actions: hear('beep') },
          { target: 'error', actions: hear('buzz') },
        ),
      ]),
    )
    const on = { ...setDown(setting, 'off'), [`turnOff.${thing}`]: 'held', ...scan }
    return {
      initial: 'off',
      states: {
        off: { ...is(home, 'off'), on: { [`take.${thing}`]: 'held' } },
        held: { ...is('hand', 'off'), on: { ...setDown(setting, 'off'), [`turnOn.${thing}`]: 'ready' } },
        ready: { ...is('hand', 'on'), on },
        read: {
          ...is('hand', 'on'),
          initial: first,
          on,
          states: Object.fromEntries(Object.keys(codes).map((other) => [other, {}])),
        },
        error: { ...is('hand', 'on'), on },
      },
    }
  },
})
