import * as v from 'valibot'
import { limits } from './limits.ts'
import { readObject } from './reader/shape.ts'
import type { Read } from './reader/text.ts'
import { lineSchema, longLineSchema, nameSchema } from './schema/text.ts'
import { ambienceSchema } from './site.ts'

const inBoth = <S extends v.GenericSchema>(schema: S) => v.strictObject({ en: schema, es: schema })
const named = <S extends v.GenericSchema>(schema: S) => v.pipe(v.record(nameSchema, schema), v.maxEntries(40))
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** Degrees to the right of the middle of the picture; to the left they are negative. */
const yawSchema = between(-360, 360)
/** Degrees above the horizon. */
const pitchSchema = between(-85, 85)
/** Degrees across: what is smaller cannot be hit with a finger on a phone or a ray in a headset. */
const sizeSchema = between(5, 90)

const spotSchema = v.strictObject({
  title: inBoth(lineSchema),
  /** What the picture shows, for whoever does not see it. */
  description: inBoth(longLineSchema),
  /** Where the learner looks on coming here. */
  facing: v.exactOptional(yawSchema),
  /** Where people of the scenario can stand, and how many metres away. */
  people: v.exactOptional(
    named(v.strictObject({ yaw: yawSchema, distance: v.exactOptional(between(1.5, 6)) })),
  ),
  /** What is seen in the picture and can be pointed at; `size` is degrees across, or across and up. */
  things: v.exactOptional(
    named(
      v.strictObject({
        yaw: yawSchema,
        pitch: pitchSchema,
        size: v.union([sizeSchema, v.strictTuple([sizeSchema, sizeSchema])]),
      }),
    ),
  ),
  /** Where in the picture the other spots are. */
  ways: v.exactOptional(named(v.strictObject({ yaw: yawSchema, pitch: v.exactOptional(pitchSchema) }))),
})

const photoPlanSchema = v.strictObject({
  format: v.literal(1),
  /** Who made the pictures. */
  madeBy: lineSchema,
  licence: lineSchema,
  /** The author has looked: no learner can be recognised in any picture. */
  noLearnerCanBeRecognised: v.literal(true, 'learner-in-picture'),
  ambience: ambienceSchema,
  /** The learner begins at the first. */
  spots: v.pipe(named(spotSchema), v.minEntries(1), v.maxEntries(limits.stops)),
})

/** What an author writes about a place that is shown by pictures all round: `photo-sites/<name>/site.json`. */
export type PhotoPlan = v.InferOutput<typeof photoPlanSchema>
/** One picture all round with what is in it. */
export type PhotoSpot = PhotoPlan['spots'][string]

/** An author's file about pictures, read as strictly as a scenario. */
export function readPhotoPlan(source: string | Uint8Array): Read<PhotoPlan> {
  return readObject(photoPlanSchema, source)
}
