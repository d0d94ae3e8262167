import type { Vec } from './light/lights.ts'
import type { Pose } from './model.ts'
import type { Part } from './part.ts'
import type { SitePlan } from './site-plan.ts'

/** A part, where it stands, and in which state (default its first). */
export type Placed = readonly [part: Part, pose: Pose, state?: string]

type Point = [number, number, number]
type Polygon = [number, number][]

/** A spot to stand on at x, z (metres); `facing` 0 looks north (−z), counter-clockwise seen from above (radians). */
export function spotAt(x: number, z: number, facing: number, who: 'learner' | 'person' | 'both') {
  return { position: [x, 0, z] as Point, facing, for: who }
}

/** A place where a thing rests, `y` metres above the floor. */
export function placeAt(x: number, y: number, z: number, yaw = 0) {
  return { position: [x, y, z] as Point, yaw }
}

/** The floor of a room in which people walk: all of it but a hand's breadth along the walls. */
export function floorOf({ min, max }: SitePlan['layout']['bounds']): Polygon[] {
  const gap = 0.12
  return [
    corners(
      (min[0] + max[0]) / 2,
      (min[2] + max[2]) / 2,
      max[0] - min[0] - 2 * gap,
      max[2] - min[2] - 2 * gap,
      0,
    ),
  ]
}

/** Higher than this nobody walks into it, and what is as flat as this on a wall neither; metres. */
const [HIGH, FLAT] = [0.5, 0.2]

/** What nobody walks through: the ground under everything that stands on the floor, or on a wall down to it. */
export function obstaclesOf(placed: readonly Placed[]): Polygon[] {
  return placed.flatMap(([{ stands, size }, { x = 0, y = 0, z = 0, ry = 0, size: by = 1 }]) => {
    const [w, , d] = size.map((value) => value * by) as unknown as Vec
    if (y >= HIGH) return []
    if (stands === 'floor') return [corners(x, z, w, d, ry)]
    if (stands !== 'wall' || d < FLAT) return []
    return [corners(x + (Math.sin(ry) * d) / 2, z + (Math.cos(ry) * d) / 2, w, d, ry)]
  })
}

/** Probes about a metre apart through a room: the light that people and carried things get. */
export function probesIn({ min, max }: SitePlan['layout']['bounds']): SitePlan['probes'] {
  const inset = 0.3
  const count = min.map((low, axis) =>
    Math.max(2, 1 + Math.round((max[axis]! - low - 2 * inset) / 1.1)),
  ) as unknown as Vec
  const step = min.map((low, axis) => (max[axis]! - low - 2 * inset) / (count[axis]! - 1)) as unknown as Vec
  return { min: min.map((low) => low + inset) as unknown as Vec, step, count }
}

function corners(x: number, z: number, w: number, d: number, turn: number): Polygon {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([u, v]) => {
    const [a, b] = [(u! * w) / 2, (v! * d) / 2]
    return [round(x + a * cos + b * sin), round(z - a * sin + b * cos)]
  })
}

function round(value: number): number {
  return Number(value.toFixed(3))
}
