import * as v from 'valibot'
import { limits } from '../limits.ts'
import { lineSchema, longLineSchema, nameSchema } from './text.ts'

/** What a question of a plan asks for, from what everybody can see to what nobody can look up. */
export const questionLevels = ['notice', 'explain', 'extend'] as const

const fewLines = v.pipe(v.array(longLineSchema), v.maxLength(12))

const questionSchema = v.strictObject({
  level: v.picklist(questionLevels),
  ask: lineSchema,
  options: v.pipe(v.record(nameSchema, lineSchema), v.minEntries(2), v.maxEntries(6)),
  /** The option that holds, where one does; absent: there is no wrong answer. */
  best: v.exactOptional(nameSchema),
  /** For the guide, when the answers are in. */
  note: longLineSchema,
})

const stopSchema = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** For the guide alone. */
  notes: v.pipe(fewLines, v.minLength(1)),
  /** What there is to see here: things and people by their names, and what is told of them. */
  points: v.pipe(v.record(nameSchema, longLineSchema), v.maxEntries(12)),
  questions: v.pipe(v.record(nameSchema, questionSchema), v.maxEntries(8)),
})

/** Checks the stops of a trip, by the spots where the class stands, in the order of the plan. */
export const stopsSchema = v.pipe(
  v.record(nameSchema, stopSchema),
  v.minEntries(2),
  v.maxEntries(limits.stops),
)

/** Checks the lesson round a trip. */
export const planSchema = v.strictObject({
  /** What learners can do afterwards. */
  goals: v.pipe(fewLines, v.minLength(1)),
  before: v.pipe(fewLines, v.minLength(1)),
  during: v.pipe(fewLines, v.minLength(1)),
  after: v.pipe(fewLines, v.minLength(1)),
  /** What learners can write about, told to them; each hands in what they like, when they like. */
  write: v.exactOptional(v.pipe(fewLines, v.minLength(1))),
})

/** Checks what a class is to decide in a state: choices of the machine that can all be taken there. */
export const voteSchema = v.strictObject({
  id: nameSchema,
  ask: lineSchema,
  options: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.line))), v.minLength(2), v.maxLength(6)),
})

/** A question of a trip's plan. */
export type TripQuestion = v.InferOutput<typeof questionSchema>
/** A stop of a trip. */
export type TripStop = v.InferOutput<typeof stopSchema>
/** A decision of the story that the class takes together. */
export type Vote = v.InferOutput<typeof voteSchema>
