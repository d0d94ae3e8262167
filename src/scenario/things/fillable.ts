import * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/** A cup, bucket or box: `empty` → `full` by `fill`. Looks empty, full. */
export const fillable = libraryThing({
  verbs: ['fill'],
  isHoldable: false,
  params: v.strictObject({ initial: v.optional(v.picklist(['empty', 'full']), 'empty') }),
  expand({ initial }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    return {
      initial,
      states: { empty: { ...look('empty'), on: { [`fill.${thing}`]: 'full' } }, full: look('full') },
    }
  },
})
