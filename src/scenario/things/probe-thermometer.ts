import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode, Transition } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A probe thermometer: `clean` at home → `held` by `take` → `in.<thing>` by `use.X.on.<thing>`, first
 * `settling`, and `steady` with a beep after a while → `used` by `take`: it must be wiped (`clean.X`, or
 * `use.<with>.on.X`) before it is `held` again. Nothing keeps a learner from reading while it settles or from
 * putting a `used` probe into the next food: the story says what comes of it. `put` leads home, `clean` or
 * `dirty`. It has no looks; what the display says is the story's.
 */
export const probeThermometer = libraryThing({
  verbs: ['take', 'put', 'use', 'clean'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** Things it can be put into, each with the place where it then sticks. */
    probes: v.pipe(v.record(nameSchema, nameSchema), v.minEntries(1)),
    /** The thing it is wiped with; left out, it is wiped with `clean.X`. */
    with: v.optional(nameSchema),
    initial: v.optional(v.picklist(['clean', 'dirty']), 'clean'),
    /** How long the number climbs. */
    settleMs: waitSchema(10_000),
  }),
  expand({ home, probes, with: wipes, initial, settleMs }, setting): StateNode {
    const { thing } = setting
    const [first = ''] = Object.keys(probes)
    const at = (place: string) => ({ meta: { things: { [thing]: { at: place } } } })
    const wipe = (target: string): Record<string, Transition> => ({
      [wipes === undefined ? `clean.${thing}` : `use.${wipes}.on.${thing}`]: {
        target,
        actions: [{ type: 'cue', params: { sound: 'wipe' } }],
      },
    })
    const take = `take.${thing}`
    const put = Object.fromEntries(
      Object.keys(probes).map((other) => [`use.${thing}.on.${other}`, `in.${other}`]),
    )
    return {
      initial,
      states: {
        clean: { ...at(home), on: { [take]: 'held' } },
        dirty: { ...at(home), on: { [take]: 'used', ...wipe('clean') } },
        held: { ...at('hand'), on: { ...setDown(setting, 'clean'), ...put } },
        used: { ...at('hand'), on: { ...setDown(setting, 'dirty'), ...put, ...wipe('held') } },
        in: {
          initial: first,
          on: { [take]: 'used' },
          states: Object.fromEntries(
            Object.entries(probes).map(([other, place]) => [
              other,
              {
                ...at(place),
                initial: 'settling',
                states: {
                  settling: { after: { [settleMs]: 'steady' } },
                  steady: { entry: [{ type: 'cue', params: { sound: 'beep' } }] },
                },
              },
            ]),
          ),
        },
      },
    }
  },
})
