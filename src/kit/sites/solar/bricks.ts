import { mix, rgb, scale, type Rgb } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import { wall, type Opening } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'

const [LONG, COURSE, JOINT] = [0.245, 0.078, 0.0045]
const [LIGHT, DARK] = [rgb('#cf9f84'), rgb('#b27e64')]
const MORTAR = '#d8cfc0'
/** The bricks stand out of the mortar by this. */
const OUT = 0.003

/**
 * A brick wall in running bond in the plane z = 0 of the pose, looking along +z, from x = 0 to `length`; its light is
 * kept in the lightmap, in two charts of the given name.
 */
export function brickWall(
  m: Model,
  name: string,
  pose: Pose,
  length: number,
  height: number,
  holes: readonly Opening[],
  random: () => number,
): void {
  m.group(`${name} mortar`, () => m.at(pose, () => wall(m, length, height, holes, MORTAR)))
  m.group(`${name} bricks`, () =>
    m.at({ ...pose }, () => {
      const courses = Math.floor(height / COURSE)
      for (let row = 0; row < courses; row++) {
        const [low, high] = [row * COURSE + JOINT, (row + 1) * COURSE - JOINT]
        for (let x = row % 2 ? -LONG / 2 : 0; x < length; x += LONG) {
          const [a, b] = [Math.max(0, x) + JOINT, Math.min(length, x + LONG) - JOINT]
          const color = scale(mix(LIGHT, DARK, random()), 0.93 + random() * 0.12)
          for (const [from, to] of around(a, b, low, high, holes)) face(m, from, to, low, high, color)
        }
      }
    }),
  )
}

/** What is left of a brick beside the openings. */
function around(
  a: number,
  b: number,
  low: number,
  high: number,
  holes: readonly Opening[],
): (readonly [number, number])[] {
  const met = holes.find(([x0, x1, y0, y1]) => b > x0 && a < x1 && high > y0 + 0.01 && low < y1 - 0.01)
  const parts = met
    ? ([[a, Math.min(b, met[0])] as const, [Math.max(a, met[1]), b] as const] as const)
    : [[a, b] as const]
  return parts.filter(([from, to]) => to - from > 0.02)
}

function face(m: Model, a: number, b: number, low: number, high: number, color: Rgb): void {
  m.add(quad([a, low, OUT], [b, low, OUT], [b, high, OUT], [a, high, OUT]), color, { surface: 'lightmap' })
}
