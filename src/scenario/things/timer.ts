import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { waitSchema } from './wait-schema.ts'

/** A kitchen timer: `idle` → `running` by `press` → `ringing` after a while; `press` stops it. Looks like its states. */
export const timer = libraryThing({
  verbs: ['press'],
  isHoldable: false,
  params: v.strictObject({
    /** How long it runs. */
    ms: waitSchema(30_000),
  }),
  expand({ ms }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const pressed = (target: string) => ({
      [`press.${thing}`]: {
        target,
        actions: [{ type: 'cue' as const, params: { sound: 'click' as const } }],
      },
    })
    return {
      initial: 'idle',
      states: {
        idle: { ...look('idle'), on: pressed('running') },
        running: { ...look('running'), on: pressed('idle'), after: { [ms]: 'ringing' } },
        ringing: {
          ...look('ringing'),
          entry: [{ type: 'cue', params: { sound: 'timer' } }],
          on: pressed('idle'),
        },
      },
    }
  },
})
