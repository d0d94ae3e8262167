import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { Action } from '../schema/action.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A blood pressure cuff with its monitor: `loose` at home → `held` by `take` → `wrapped` by `use.X.on.<arm>` →
 * `measuring` by `press.<monitor>` → `value`, or `spoilt` if the flag `spoiltWhen` went up meanwhile. `press`
 * stops a measurement and starts another; starting lowers the flag. `take` unwraps, at any time. What the
 * screen says is the story's. Looks loose, wrapped, inflated; those of the monitor, off and on, are set from
 * here, so it needs no region of its own.
 */
export const pressureCuff = libraryThing({
  verbs: ['take', 'put', 'use'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Whom or what it is wrapped around: a person, or a thing such as a training arm. */
    arm: nameSchema,
    /** The place where it then sits. */
    at: nameSchema,
    /** The thing whose button starts it. */
    monitor: nameSchema,
    /** A flag that the story raises when somebody talks or moves. */
    spoiltWhen: v.optional(nameSchema),
    measureMs: waitSchema(12_000),
  }),
  expand({ home, arm, at, monitor, spoiltWhen, measureMs }, setting): StateNode {
    const { thing } = setting
    const is = (place: string, look: string, screen: 'off' | 'on') => ({
      meta: { things: { [thing]: { at: place, look }, [monitor]: { look: screen } } },
    })
    const take = { [`take.${thing}`]: 'held' }
    const sound = (name: 'inflate' | 'click' | 'beep'): Action => ({ type: 'cue', params: { sound: name } })
    const calm: Action[] =
      spoiltWhen === undefined ? [] : [{ type: 'flag', params: { name: spoiltWhen, to: false } }]
    const start = { [`press.${monitor}`]: { target: 'measuring', actions: [...calm, sound('inflate')] } }
    return {
      initial: 'loose',
      states: {
        loose: { ...is(home, 'loose', 'off'), on: take },
        held: {
          ...is('hand', 'loose', 'off'),
          on: { ...setDown(setting, 'loose'), [`use.${thing}.on.${arm}`]: 'wrapped' },
        },
        wrapped: { ...is(at, 'wrapped', 'off'), on: { ...take, ...start } },
        measuring: {
          ...is(at, 'inflated', 'on'),
          on: { ...take, [`press.${monitor}`]: { target: 'wrapped', actions: [sound('click')] } },
          after: {
            [measureMs]: [
              ...(spoiltWhen === undefined
                ? []
                : [{ target: 'spoilt', guard: { type: 'flagged' as const, params: { name: spoiltWhen } } }]),
              { target: 'value' },
            ],
          },
        },
        value: { ...is(at, 'wrapped', 'on'), entry: [sound('beep')], on: { ...take, ...start } },
        spoilt: { ...is(at, 'wrapped', 'on'), entry: [sound('beep')], on: { ...take, ...start } },
      },
    }
  },
})
