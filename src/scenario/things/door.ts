import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/** A door, lid, book or box: `closed` and `open`, by `open` and `close`. Looks open, closed. */
export const door = libraryThing({
  verbs: ['open', 'close'],
  isHoldable: false,
  params: v.strictObject({ initial: v.optional(v.picklist(['closed', 'open']), 'closed') }),
  expand({ initial }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    return {
      initial,
      states: {
        closed: { ...look('closed'), on: { [`open.${thing}`]: 'open' } },
        open: { ...look('open'), on: { [`close.${thing}`]: 'closed' } },
      },
    }
  },
})
