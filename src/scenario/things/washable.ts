import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/** Something to clean once: `dirty` → `clean` by `clean.X`, or by `use.<with>.on.X`. Looks dirty, clean. */
export const washable = libraryThing({
  verbs: ['clean'],
  isHoldable: false,
  params: v.strictObject({
    /** The thing it is cleaned with; left out, it is cleaned by hand with `clean.X`. */
    with: v.optional(nameSchema),
  }),
  expand(params, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const wiped = params.with === undefined ? `clean.${thing}` : `use.${params.with}.on.${thing}`
    return {
      initial: 'dirty',
      states: { dirty: { ...look('dirty'), on: { [wiped]: 'clean' } }, clean: look('clean') },
    }
  },
})
