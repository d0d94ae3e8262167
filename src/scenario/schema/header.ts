import * as v from 'valibot'
import { limits } from '../limits.ts'
import { verbs } from '../verbs.ts'
import { crewSchema } from './crew.ts'
import { lineSchema, longLineSchema, nameSchema, slugSchema } from './text.ts'
import { planSchema, stopsSchema } from './trip.ts'

const named = <S extends v.GenericSchema>(schema: S) => v.record(nameSchema, schema)
const linesSchema = v.pipe(v.array(lineSchema), v.maxLength(20))

const personSchema = v.strictObject({
  name: lineSchema,
  role: lineSchema,
  look: slugSchema,
  description: longLineSchema,
})

const thingSchema = v.strictObject({
  name: lineSchema,
  description: longLineSchema,
  verbs: v.pipe(v.array(v.picklist(verbs)), v.maxLength(verbs.length)),
  /** In a walk: the place of its pack that this thing is the sign of. */
  place: v.exactOptional(slugSchema),
})

const occupationSchema = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}(?:\.\d{2})?$/, 'bad-occupation'))

const jobSchema = v.strictObject({ name: lineSchema, occupation: occupationSchema })

const spotSchema = v.strictObject({ name: lineSchema, description: longLineSchema })

/** Checks the root `meta`: what the scenario is about and who and what is in it. */
export const headerSchema = v.strictObject({
  format: v.literal(1),
  /** A whole shift, a minute with one tool, a career walk through a place pack, or a trip that a class is led on. */
  kind: v.picklist(['shift', 'practice', 'walk', 'trip']),
  language: v.picklist(['en', 'es']),
  title: lineSchema,
  summary: longLineSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  gradeBand: v.pipe(v.string(), v.regex(/^(?:K|\d{1,2})-\d{1,2}$/, 'bad-grade-band')),
  occupations: v.pipe(v.array(occupationSchema), v.minLength(1), v.maxLength(20)),
  skills: v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(17)),
  /** Built from the kit, or pictures all round. */
  site: v.strictObject({ type: v.picklist(['built', 'photo']), name: slugSchema }),
  roles: v.pipe(named(lineSchema), v.minEntries(1)),
  academicLinks: v.pipe(
    v.array(v.strictObject({ subject: lineSchema, text: longLineSchema })),
    v.maxLength(20),
  ),
  briefing: v.pipe(linesSchema, v.minLength(1)),
  people: v.pipe(named(personSchema), v.maxEntries(limits.names)),
  things: v.pipe(named(thingSchema), v.maxEntries(limits.names)),
  spots: v.pipe(named(spotSchema), v.maxEntries(limits.names)),
  /** In a shift: how several divide it who play it together; left out: one acts and one speaks. */
  crew: v.exactOptional(crewSchema),
  /** In a walk: the place pack it goes through. */
  pack: v.exactOptional(slugSchema),
  /** In a walk: the jobs whose cards can be opened, compared and saved. */
  jobs: v.exactOptional(v.pipe(named(jobSchema), v.maxEntries(limits.names))),
  /** In a trip: where the class stops, in the order of the plan; each is called like the spot where it stands. */
  stops: v.exactOptional(stopsSchema),
  /** In a trip: the lesson round it. */
  plan: v.exactOptional(planSchema),
  flags: v.pipe(v.array(nameSchema), v.maxLength(limits.flags)),
  counts: v.pipe(
    named(
      v.strictObject({ max: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.countMax)) }),
    ),
    v.maxEntries(limits.flags),
  ),
  /** Regions whose state is settled before the shift begins: by chance, or by the learner where it is `level`. */
  deals: v.exactOptional(v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(6))),
  /** What a decision or `wait.<region>` is called where the template of its verb would be clumsy. */
  labels: v.exactOptional(v.pipe(v.record(v.string(), lineSchema), v.maxEntries(limits.labels))),
  sources: v.pipe(
    v.array(v.strictObject({ title: lineSchema, publisher: lineSchema, says: longLineSchema })),
    v.maxLength(40),
  ),
})

/** The root `meta` of a scenario; every line is untranslated. */
export type Header = v.InferOutput<typeof headerSchema>
/** A colleague or customer. */
export type Person = v.InferOutput<typeof personSchema>
/** An object that can be looked at, taken, used or set. */
export type Thing = v.InferOutput<typeof thingSchema>
/** A job in a walk, whose card the career catalogue has. */
export type WalkJob = v.InferOutput<typeof jobSchema>
/** A named place to stand. */
export type Spot = v.InferOutput<typeof spotSchema>
