import * as v from 'valibot'
import { limits } from '../limits.ts'

/** A wait in whole milliseconds within the limits, with a usual length. */
export function waitSchema(usualMs: number) {
  return v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(limits.waitMinMs), v.maxValue(limits.waitMaxMs)),
    usualMs,
  )
}
