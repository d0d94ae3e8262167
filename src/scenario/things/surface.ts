import * as v from 'valibot'
import { nameSchema } from '../schema/text.ts'
import type { StateNode } from '../schema/state.ts'
import { libraryThing } from './library-thing.ts'

/**
 * A table, counter or floor: `clean`, `wet` or `dirty`, made clean by `clean.X` or `use.<with>.on.X`. With
 * `wetWhen` it gets wet as soon as that flag is raised; cleaning lowers the flag. Looks clean, wet, dirty.
 */
export const surface = libraryThing({
  verbs: ['clean'],
  isHoldable: false,
  params: v.strictObject({
    initial: v.optional(v.picklist(['clean', 'wet', 'dirty']), 'clean'),
    /** The thing it is cleaned with; left out, it is cleaned with `clean.X`. */
    with: v.optional(nameSchema),
    /** A flag that the story raises when something is spilt here. */
    wetWhen: v.optional(nameSchema),
  }),
  expand({ initial, with: tool, wetWhen }, { thing }): StateNode {
    const look = (name: string) => ({ meta: { things: { [thing]: { look: name } } } })
    const wiped = tool === undefined ? `clean.${thing}` : `use.${tool}.on.${thing}`
    const on = {
      [wiped]: {
        target: 'clean',
        ...(wetWhen !== undefined && {
          actions: [{ type: 'flag' as const, params: { name: wetWhen, to: false } }],
        }),
      },
    }
    return {
      initial,
      states: {
        clean: {
          ...look('clean'),
          ...(wetWhen !== undefined && {
            always: { target: 'wet', guard: { type: 'flagged', params: { name: wetWhen } } },
          }),
        },
        wet: { ...look('wet'), on },
        dirty: { ...look('dirty'), on },
      },
    }
  },
})
