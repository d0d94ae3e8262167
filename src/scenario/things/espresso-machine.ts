import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * An espresso machine: `off` → `heating` by `turnOn` → `ready` after a while, with water in its steam wand →
 * `purged` by `clean` (blow the wand out). `use`, or `use.<milk>.on.X`, steams milk: `steaming` → `milky` after
 * a while; `use.<cloth>.on.X` wipes the wand (`ready`), without a cloth `clean` does both. `press` makes coffee
 * from any of these: `brewing` → `done`, whatever the wand looks like. `turnOff` leads back. Looks off, on.
 */
export const espressoMachine = libraryThing({
  verbs: ['turnOn', 'turnOff', 'clean', 'use', 'press'],
  isHoldable: false,
  params: v.strictObject({
    /** The thing that holds the milk; left out, `use.X` steams. */
    milk: v.optional(nameSchema),
    /** The thing that the wand is wiped with before it is blown out again. */
    cloth: v.optional(nameSchema),
    heatMs: waitSchema(20_000),
    steamMs: waitSchema(10_000),
    brewMs: waitSchema(25_000),
  }),
  expand({ milk, cloth, heatMs, steamMs, brewMs }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const heard = (target: string, sound: 'steam' | 'pour' | 'wipe' | 'click') => ({
      target,
      actions: [{ type: 'cue' as const, params: { sound } }],
    })
    const off = { [`turnOff.${thing}`]: heard('off', 'click') }
    const purge = { [`clean.${thing}`]: heard('purged', 'steam') }
    const steam = {
      [milk === undefined ? `use.${thing}` : `use.${milk}.on.${thing}`]: heard('steaming', 'steam'),
    }
    const brew = { [`press.${thing}`]: heard('brewing', 'pour') }
    const wipe = cloth === undefined ? purge : { [`use.${cloth}.on.${thing}`]: heard('ready', 'wipe') }
    const ding = [{ type: 'cue' as const, params: { sound: 'ding' as const } }]
    return {
      initial: 'off',
      states: {
        off: { ...look('off'), on: { [`turnOn.${thing}`]: heard('heating', 'click') } },
        heating: { ...look('on'), on: off, after: { [heatMs]: { target: 'ready', actions: ding } } },
        ready: { ...look('on'), on: { ...off, ...purge, ...steam, ...brew } },
        purged: { ...look('on'), on: { ...off, ...steam, ...brew } },
        steaming: { ...look('on'), on: off, after: { [steamMs]: 'milky' } },
        milky: { ...look('on'), on: { ...off, ...wipe, ...brew } },
        brewing: { ...look('on'), on: off, after: { [brewMs]: { target: 'done', actions: ding } } },
        done: { ...look('on'), on: { ...off, ...purge, ...steam, ...brew } },
      },
    }
  },
})
