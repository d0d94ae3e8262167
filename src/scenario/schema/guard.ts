import * as v from 'valibot'
import { limits } from '../limits.ts'
import { nameSchema } from './text.ts'

/** A condition on flags, counts and active states. */
export type Guard =
  | { type: 'flagged'; params: { name: string } }
  | { type: 'counted'; params: CountedParams }
  | { type: 'in'; params: { state: string } }
  | { type: 'all' | 'any'; params: { guards: Guard[] } }
  | { type: 'not'; params: { guard: Guard } }

/** Bounds on a count, all of which must hold. */
export type CountedParams = { name: string } & { [bound in 'atLeast' | 'atMost' | 'equals']?: number }

const bound = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.countMax)))

/** A path of state names from the region down, as written in an `in` guard: `oven.hot`. */
export const statePathSchema = v.pipe(
  v.string(),
  v.maxLength(limits.line, 'too-long'),
  v.regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/, 'bad-state-path'),
)

/** Checks one guard, however deep. */
export const guardSchema: v.GenericSchema<Guard> = v.variant('type', [
  v.strictObject({ type: v.literal('flagged'), params: v.strictObject({ name: nameSchema }) }),
  v.strictObject({
    type: v.literal('counted'),
    params: v.pipe(
      v.strictObject({ name: nameSchema, atLeast: bound, atMost: bound, equals: bound }),
      v.check((p) => 'atLeast' in p || 'atMost' in p || 'equals' in p, 'count-without-bound'),
    ),
  }),
  v.strictObject({ type: v.literal('in'), params: v.strictObject({ state: statePathSchema }) }),
  v.strictObject({
    type: v.picklist(['all', 'any']),
    params: v.strictObject({
      guards: v.pipe(v.array(v.lazy(() => guardSchema)), v.minLength(1), v.maxLength(20)),
    }),
  }),
  v.strictObject({ type: v.literal('not'), params: v.strictObject({ guard: v.lazy(() => guardSchema) }) }),
])
