import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { waitSchema } from './wait-schema.ts'

/** An oven: `cold` → `heating` by `turnOn` → `hot` after a while; `turnOff` leads back. Looks off, heating, hot. */
export const deckOven = libraryThing({
  verbs: ['turnOn', 'turnOff'],
  isHoldable: false,
  params: v.strictObject({
    /** How long it heats. */
    heatMs: waitSchema(20_000),
  }),
  expand({ heatMs }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const off = { [`turnOff.${thing}`]: 'cold' }
    return {
      initial: 'cold',
      states: {
        cold: { ...look('off'), on: { [`turnOn.${thing}`]: 'heating' } },
        heating: { ...look('heating'), on: off, after: { [heatMs]: 'hot' } },
        hot: {
          ...look('hot'),
          entry: [{ type: 'cue', params: { sound: 'ding' } }],
          on: off,
        },
      },
    }
  },
})
