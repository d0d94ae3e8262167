import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { BLIND_FOOT, BLIND_SIZE, OPENINGS, PANE, PANES, ROOM, TABLE } from './room.ts'

/** How steeply the sun comes in (metres down per metre into the room), and how far it drifts west on the way. */
const STEEP = 1.5
const DRIFT = 0.24

/** The middle of the pane whose blind can be drawn. */
export const BRIGHT_PANE = PANES[2]
/** Where that blind hangs. */
export const BLIND = { x: BRIGHT_PANE, y: BLIND_FOOT, z: ROOM.north, size: BLIND_SIZE } as const

/** West, east, north and south edge of a level face. */
type Face = readonly [number, number, number, number]

const TOP: Face = [TABLE.x - 0.9, TABLE.x + 0.9, TABLE.z - 0.45, TABLE.z + 0.45]
const PAD: Face = [TABLE.x - 0.81, TABLE.x + 0.49, TABLE.z - 0.37, TABLE.z + 0.37]
/** Wood and felt, first as they are in the room's light, then in the sun; the edge of the patch goes from one to the other. */
const MATTER = {
  wood: ['#dcb680', '#fff0cb'],
  felt: ['#59646f', '#c2b598'],
} as const
const STEPS = [0.18, 0.4, 0.62, 0.82, 1] as const

/**
 * The patch of sun that comes through the open pane and lies on the packing table: part of the blind's look, so that
 * it goes when the blind is drawn. In room coordinates.
 */
export function sunOnTable(m: Model): void {
  STEPS.forEach((share, i) => {
    for (const [low, high] of PARTS)
      for (const [matter, y, face] of [
        ['wood', 0.8957, TOP],
        ['felt', 0.9086, PAD],
      ] as const) {
        const [dim, bright] = MATTER[matter]
        lay(m, mix(rgb(dim), rgb(bright), share), low, high, y + i * 0.00025, face, i * 0.008)
      }
  })
}

/** The pane's two parts above and below its bar, in height. */
const BAR = OPENINGS.window.low + (OPENINGS.window.high - OPENINGS.window.low) * 0.66
const PARTS = [
  [OPENINGS.window.low + 0.07, BAR - 0.03],
  [BAR + 0.03, OPENINGS.window.high - 0.2],
] as const

function lay(m: Model, color: Rgb, low: number, high: number, y: number, face: Face, shrink: number) {
  const half = PANE / 2 - 0.05 - shrink
  const corner = (x: number, at: number): [number, number] => {
    const into = (at - y) / STEEP
    return [BRIGHT_PANE + x - DRIFT * into, ROOM.north + into]
  }
  const patch = clip(
    [
      corner(-half, low + shrink * 1.5),
      corner(half, low + shrink * 1.5),
      corner(half, high - shrink * 1.5),
      corner(-half, high - shrink * 1.5),
    ],
    face,
  )
  if (patch.length < 3) return
  const outline = polygon(patch.map(([x, z]) => [x, -z] as const))
  m.add(plate([outline], 1), color, { y, rx: -Math.PI / 2, glow: 1, casts: false })
}

/** The part of a patch that lies on a face. */
function clip(patch: [number, number][], [west, east, north, south]: Face): [number, number][] {
  const cuts = [
    [0, 1, west],
    [0, -1, -east],
    [1, 1, north],
    [1, -1, -south],
  ] as const
  return cuts.reduce<[number, number][]>(
    (points, [axis, sign, limit]) =>
      points.flatMap((a, i) => {
        const b = points[(i + 1) % points.length] ?? a
        const [from, to] = [a[axis] * sign - limit, b[axis] * sign - limit]
        const isIn = from >= 0
        if (isIn === to >= 0) return isIn ? [a] : []
        const t = from / (from - to)
        const edge: [number, number] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
        return isIn ? [a, edge] : [edge]
      }),
    patch,
  )
}
