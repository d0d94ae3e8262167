import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'
import { waitSchema } from './wait-schema.ts'

/**
 * A till: `closed` → `entered` by `press` (ring up a sale) → `open` by `open` → `counted` by `use` (count out
 * the change) → `closed` by `close`. Opened with nothing rung up it stands at `noSale`; with `warnMs` it beeps
 * when the drawer stays open after the change (`leftOpen`). Looks closed, open.
 */
export const till = libraryThing({
  verbs: ['press', 'open', 'use', 'close'],
  isHoldable: false,
  params: v.strictObject({
    /** How long the drawer may stay open after the change; left out, the till never complains. */
    warnMs: v.exactOptional(waitSchema(30_000)),
  }),
  expand({ warnMs }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const on = (verb: string, target: string, sound: 'beep' | 'till' | 'paper' | 'drawer') => ({
      [`${verb}.${thing}`]: { target, actions: [{ type: 'cue' as const, params: { sound } }] },
    })
    const shut = on('close', 'closed', 'drawer')
    return {
      initial: 'closed',
      states: {
        closed: {
          ...look('closed'),
          on: { ...on('press', 'entered', 'beep'), ...on('open', 'noSale', 'till') },
        },
        entered: { ...look('closed'), on: on('open', 'open', 'till') },
        noSale: { ...look('open'), on: shut },
        open: { ...look('open'), on: { ...on('use', 'counted', 'paper'), ...shut } },
        counted: {
          ...look('open'),
          on: shut,
          ...(warnMs !== undefined && { after: { [warnMs]: 'leftOpen' } }),
        },
        ...(warnMs !== undefined && {
          leftOpen: {
            ...look('open'),
            entry: [{ type: 'cue' as const, params: { sound: 'timer' as const } }],
            on: shut,
          },
        }),
      },
    }
  },
})
