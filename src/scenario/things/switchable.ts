import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/** A lamp, machine or tap: `off` and `on`, by `turnOn` and `turnOff`. Looks off, on. */
export const switchable = libraryThing({
  verbs: ['turnOn', 'turnOff'],
  isHoldable: false,
  params: v.strictObject({ initial: v.optional(v.picklist(['off', 'on']), 'off') }),
  expand({ initial }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    return {
      initial,
      states: {
        off: { ...look('off'), on: { [`turnOn.${thing}`]: 'on' } },
        on: { ...look('on'), on: { [`turnOff.${thing}`]: 'off' } },
      },
    }
  },
})
