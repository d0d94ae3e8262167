import * as v from 'valibot'
import { limits } from './limits.ts'
import { readObject } from './reader/shape.ts'
import type { Read } from './reader/text.ts'
import { nameSchema, slugSchema } from './schema/text.ts'

const finite = v.pipe(v.number(), v.finite())
const point2Schema = v.strictTuple([finite, finite])
const point3Schema = v.strictTuple([finite, finite, finite])
const polygonSchema = v.pipe(v.array(point2Schema), v.minLength(3), v.maxLength(1000))
const nodeSchema = v.pipe(v.string(), v.regex(/^[\w.-]*$/), v.maxLength(80))

/** The ground of sound of a place. */
export const ambienceSchema = v.picklist(['cafe', 'museum', 'ward', 'workshop', 'yard'])

/** Pixels of the side of a face: small ones show at once everywhere, large ones where there is room for them. */
const faceSchema = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(64), v.maxValue(most))

/** The pictures all round that stand for a room: six faces for each spot of the learner, `<spot>-<level>-<face>.webp`. */
const photoSchema = v.strictObject({
  small: faceSchema(1024),
  large: v.exactOptional(faceSchema(2048)),
  /** Which way the other spots lie, seen from each: points on the floor, or above it, of that spot's own picture. */
  ways: v.record(nameSchema, v.record(nameSchema, point3Schema)),
})

/** What a built site and one of photos have in common. */
const shared = {
  format: v.literal(1),
  name: slugSchema,
  /** The spot where the learner begins. */
  start: nameSchema,
  /** Where someone can stand; `facing` is yaw, 0 looking along -z, counter-clockwise seen from above. */
  spots: v.record(
    nameSchema,
    v.strictObject({
      position: point3Schema,
      facing: finite,
      for: v.picklist(['learner', 'person', 'both']),
    }),
  ),
  /** Where things can rest. */
  places: v.record(
    nameSchema,
    v.strictObject({
      position: point3Schema,
      yaw: finite,
      /** Nothing is under it that a shadow could lie on: a hook, a wall, an arm. */
      hangs: v.exactOptional(v.literal(true)),
    }),
  ),
  things: v.record(
    nameSchema,
    v.strictObject({
      /** Its node in things.glb; "" if it is part of site.glb and only a target. */
      node: nodeSchema,
      /** The place where it rests. */
      home: nameSchema,
      /** Hit box, centred on the place and standing on it. */
      size: point3Schema,
      /** Child nodes `<node>.<look>`, of which one is shown. */
      looks: v.exactOptional(v.array(nameSchema)),
      /** The point of the thing that meets the hand. */
      grip: v.exactOptional(point3Schema),
    }),
  ),
  /** Walkable polygons, and holes in them. */
  floor: v.pipe(v.array(polygonSchema), v.minLength(1)),
  obstacles: v.array(polygonSchema),
  /** Baked light for people and carried things: 9 spherical harmonics of 3 colours each. */
  probes: v.strictObject({ min: point3Schema, step: point3Schema, count: point3Schema, sh: v.array(finite) }),
  bounds: v.strictObject({ min: point3Schema, max: point3Schema }),
  ceiling: finite,
  ambience: ambienceSchema,
}

const builtSchema = v.strictObject({
  ...shared,
  glb: v.literal('site.glb'),
  /** What comes after the first picture: finer pieces of the room, and its pictures in full. */
  detailsGlb: v.exactOptional(v.literal('details.glb')),
  thingsGlb: v.literal('things.glb'),
})
const picturedSchema = v.strictObject({ ...shared, photo: photoSchema })

/** Checks a site file. Units: metres and radians; y up, right-handed, the floor at y = 0. */
export const siteSchema = v.lazy((input): typeof builtSchema | typeof picturedSchema =>
  typeof input === 'object' && input !== null && 'photo' in input ? picturedSchema : builtSchema,
)

/** A place that a scenario happens in: baked from the kit, or shown by `photo` alone. */
export type Site = v.InferOutput<v.StrictObjectSchema<typeof shared, undefined>> & {
  glb?: 'site.glb'
  detailsGlb?: 'details.glb'
  thingsGlb?: 'things.glb'
  photo?: v.InferOutput<typeof photoSchema>
}

/** A site file, read as strictly as a scenario. */
export function readSite(source: string | Uint8Array): Read<Site> {
  return readObject(siteSchema, source, limits.siteBytes)
}
