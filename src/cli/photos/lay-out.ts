import type { PhotoPlan, PhotoSpot, Site } from '#scenario'

/** How high above the floor a picture is taken to be made: a standing learner's eyes. */
const EYES = 1.6
/** Metres from one picture's middle to the next: out of reach of each other. */
const APART = 30
/** Metres to what is pointed at, where the floor is not nearer. */
const FAR = 4
/** Metres to a person, and to the mark of a way. */
const PERSON = 2.5
const WAY = 5
/** Half the side of the floor that the grid of the stage leaves one cell of: nobody walks inside a picture. */
const FLOOR = 0.27
const THIN = 0.2
/** Degrees up or down from which on a thing is looked at from below or above. */
const STEEP = 40
/** Where a way is pointed at if its author does not say: on the floor some steps ahead. */
const WAY_PITCH = -12

type Point = [number, number, number]
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The site's numbers of a level of pictures, and the light that comes from each. */
export interface Pictured {
  small: number
  /** Left out where the pictures are too small for it. */
  large?: number
  /** 27 numbers for each spot: nine spherical harmonics of three colours. */
  light: readonly (readonly number[])[]
}

/**
 * Lays a plan's pictures out as a site: each in the middle of a room of its own, with people on its floor and things in
 * the directions where they are seen.
 *
 * @throws where two have one name, or a way leads nowhere, saying what to do.
 */
export function layOut(name: string, plan: PhotoPlan, { small, large, light }: Pictured): Site {
  const spots: Site['spots'] = {}
  const places: Site['places'] = {}
  const things: Site['things'] = {}
  const ways: Record<string, Record<string, Point>> = {}
  const all = Object.entries(plan.spots)
  const claim = (what: string) => {
    if (what in spots || what in things || what in plan.spots)
      throw new Error(`Two are called "${what}". Give each spot, person's place and thing a name of its own.`)
  }
  for (const [index, [id, spot]] of all.entries()) {
    const middle: Point = [index * APART, 0, 0]
    spots[id] = { position: middle, facing: radians(-(spot.facing ?? 0)), for: 'learner' }
  }
  for (const [index, [id, spot]] of all.entries()) {
    const towards = (yaw: number, pitch: number, metres: number): Point => [
      index * APART + Math.sin(radians(yaw)) * Math.cos(radians(pitch)) * metres,
      EYES + Math.sin(radians(pitch)) * metres,
      -Math.cos(radians(yaw)) * Math.cos(radians(pitch)) * metres,
    ]
    for (const [person, { yaw, distance = PERSON }] of Object.entries(spot.people ?? {})) {
      claim(person)
      const [x, , z] = towards(yaw, 0, distance)
      // Who stands there looks back at the learner.
      spots[person] = { position: [x, 0, z], facing: radians(180 - yaw), for: 'person' }
    }
    for (const [thing, seen] of Object.entries(spot.things ?? {})) {
      claim(thing)
      const { metres, size } = boxOf(seen)
      const [x, y, z] = towards(seen.yaw, seen.pitch, metres)
      places[thing] = { position: [x, y - size[1] / 2, z], yaw: radians(-seen.yaw), hangs: true }
      things[thing] = { node: '', home: thing, size }
    }
    ways[id] = {}
    for (const [to, { yaw, pitch = WAY_PITCH }] of Object.entries(spot.ways ?? {})) {
      if (!(to in plan.spots) || to === id)
        throw new Error(
          `From "${id}" a way leads to "${to}". Name another of: ${Object.keys(plan.spots).join(', ')}.`,
        )
      ways[id][to] = towards(yaw, pitch, wayMetres(pitch))
    }
  }
  const end = (all.length - 1) * APART
  return {
    format: 1,
    name,
    photo: { small, ...(large === undefined ? {} : { large }), ways },
    start: all[0]?.[0] ?? '',
    spots,
    places,
    things,
    floor: all.map((_, index) => squareAt(index * APART)),
    obstacles: [],
    probes: { min: [0, 0, 0], step: [APART, 1, 1], count: [all.length, 1, 1], sh: light.flat() },
    bounds: { min: [-FAR, 0, -FAR], max: [end + FAR, 2 * EYES, FAR] },
    ceiling: 2 * EYES,
    ambience: plan.ambience,
  }
}

type Seen = NonNullable<PhotoSpot['things']>[string]

/**
 * How far away a thing is taken to be, and its box in metres. What is seen steeply lies flat, on the floor where it is
 * below; everything else stands upright, above the floor.
 */
function boxOf({ pitch, size }: Seen): { metres: number; size: Point } {
  const [across, up] = typeof size === 'number' ? [size, size] : size
  const steep = Math.abs(Math.sin(radians(pitch)))
  const isFlat = Math.abs(pitch) > STEEP
  const below = isFlat ? -Math.sin(radians(pitch)) : Math.tan(radians(up) / 2) - Math.sin(radians(pitch))
  const metres = below > 0 ? Math.min(FAR, (EYES - THIN / 2) / below) : FAR
  const extent = (degrees: number) => 2 * metres * Math.tan(radians(degrees) / 2)
  return {
    metres,
    size: isFlat ? [extent(across), THIN, extent(up) / steep] : [extent(across), extent(up), THIN],
  }
}

function wayMetres(pitch: number): number {
  return pitch < 0 ? Math.min(WAY, EYES / Math.sin(radians(-pitch))) : WAY
}

function squareAt(x: number): [number, number][] {
  return [
    [x - FLOOR, -FLOOR],
    [x + FLOOR, -FLOOR],
    [x + FLOOR, FLOOR],
    [x - FLOOR, FLOOR],
  ]
}
