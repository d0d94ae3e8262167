import * as v from 'valibot'
import { isCleanText } from './clean-text.ts'
import { limits } from './limits.ts'

/** kebab-case, as it stands in an address: `green-street`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const idSchema = v.pipe(v.string(), v.maxLength(limits.id, 'bad-id'), v.regex(idPattern, 'bad-id'))

const textSchema = (max: number) =>
  v.pipe(
    v.string(),
    v.check((text) => isCleanText(text, max), 'unclean-text'),
  )

const titleSchema = v.strictObject({ en: textSchema(limits.name), es: textSchema(limits.name) })

const levelSchema = v.pipe(
  v.number(),
  v.minValue(limits.lowestLevel, 'out-of-range'),
  v.maxValue(limits.highestLevel, 'out-of-range'),
)

const levelKeySchema = v.pipe(
  v.string(),
  v.check((key) => String(Number(key)) === key && v.is(levelSchema, Number(key)), 'out-of-range'),
)

const positionSchema = v.pipe(
  v.array(v.pipe(v.number(), v.finite('bad-coordinates'))),
  v.minLength(2, 'bad-coordinates'),
  v.maxLength(3, 'bad-coordinates'),
  v.check(([lng = 0, lat = 0]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90, 'off-map'),
)

const geometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: positionSchema }),
  v.strictObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(
      v.array(positionSchema),
      v.minLength(2, 'empty-geometry'),
      v.maxLength(100, 'out-of-range'),
    ),
  }),
])

/** One place of a stored pack. */
export const featureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.exactOptional(v.union([v.string(), v.number()])),
  bbox: v.exactOptional(v.array(v.number())),
  geometry: v.nullable(geometrySchema),
  properties: v.strictObject({
    id: idSchema,
    name: textSchema(limits.name),
    otherNames: v.exactOptional(
      v.pipe(v.array(textSchema(limits.name)), v.maxLength(limits.otherNames, 'out-of-range')),
    ),
    kind: v.exactOptional(idSchema),
    level: v.exactOptional(levelSchema),
    facing: v.exactOptional(
      v.pipe(
        v.number(),
        v.minValue(0, 'out-of-range'),
        v.check((value) => value < 360, 'out-of-range'),
      ),
    ),
    width: v.exactOptional(
      v.pipe(
        v.number(),
        v.minValue(limits.narrowestFront, 'out-of-range'),
        v.maxValue(limits.widestFront, 'out-of-range'),
      ),
    ),
  }),
})

/**
 * A place pack as it is stored: a GeoJSON FeatureCollection (RFC 7946) with one feature for each place (Point: its
 * door; LineString: its front, drawn from left to right as seen from before it; null: position unknown) and the
 * foreign member `firstShift`. The features are left unread: see `featureSchema`.
 */
export const packSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  firstShift: v.strictObject({
    format: v.literal(1),
    id: idSchema,
    title: titleSchema,
    invented: v.boolean(),
    source: v.exactOptional(textSchema(limits.credit)),
    licence: v.exactOptional(textSchema(limits.credit)),
    levels: v.exactOptional(v.record(levelKeySchema, titleSchema)),
  }),
  bbox: v.exactOptional(v.array(v.number())),
  features: v.pipe(v.array(v.unknown()), v.maxLength(limits.places, 'too-many-places')),
})

/** What stands in the header of a stored pack. */
export type PackHeader = v.InferOutput<typeof packSchema>['firstShift']

/** One place of a stored pack whose shape was checked. */
export type PackFeature = v.InferOutput<typeof featureSchema>
