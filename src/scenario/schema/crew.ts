import * as v from 'valibot'
import { lineSchema, longLineSchema, nameSchema } from './text.ts'

/** The most roles of a crew. */
export const MOST_CREW_ROLES = 4

const namesSchema = v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(200))

const roleSchema = v.strictObject({
  name: lineSchema,
  /** What this role looks after, for who chooses between them. */
  about: longLineSchema,
  /** Things, people, spots and sayings: whatever names one of them is this role's to decide; looking is everybody's. */
  has: namesSchema,
})

/** Checks how a shift is divided among several who play it together; what no role has is anybody's. */
export const crewSchema = v.strictObject({
  roles: v.pipe(v.record(nameSchema, roleSchema), v.minEntries(2), v.maxEntries(MOST_CREW_ROLES)),
  /** Things, people, spots and sayings that two decide together. */
  together: v.exactOptional(namesSchema),
})
