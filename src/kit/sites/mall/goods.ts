import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { face, printed, SHORT } from './faces.ts'
import { SHELF, SHOP } from './room.ts'
import type { Shop } from './shop.ts'

/** Of what stands against a wall or on a shelf nobody sees back and underside. */
const STANDING: Side[] = ['-z', '-y']
/** Nobody looks down on what stands higher. */
const EYES = 1.5

/** A plain block on y = 0 without bevel, back and underside: twelve triangles less than it might have. */
export function block(
  m: Model,
  w: number,
  h: number,
  d: number,
  color: string | Rgb,
  at: { x?: number; y?: number; z?: number; ry?: number; shine?: number; glow?: number } = {},
): void {
  m.box(w, h, d, color, { bevel: 0, without: at.ry ? ['-y'] : STANDING, ...at })
}

/** Goods side by side from x0 to x1, no two alike: about `w` wide, up to `h` high, `d` deep. */
export function row(
  m: Model,
  random: () => number,
  [x0, x1]: readonly [number, number],
  { y, z, w, h, d }: { y: number; z: number; w: number; h: number; d: number },
  colors: readonly string[],
): void {
  for (let x = x0; x < x1 - w * 0.9; x += w * 1.12) {
    const color = mix(rgb(colors[Math.floor(random() * colors.length)]!), [1, 1, 1], random() * 0.12)
    const size = [w * (0.8 + random() * 0.25), h * (0.7 + random() * 0.3)] as const
    m.box(...size, d, color, {
      x: x + w / 2,
      y,
      z,
      bevel: 0,
      without: y > EYES ? [...STANDING, '+y'] : STANDING,
    })
  }
}

type BoxSide = '+x' | '-x' | '+y' | '-y' | '+z'

/**
 * Faces of a large box on y = 0, each with its light in the lightmap: a vertex every hand's breadth would cost more
 * than all goods. Only for what stands square to the walls, once at a place of `where`.
 */
export function large(
  m: Model,
  where: string,
  [w, h, d]: readonly [number, number, number],
  color: string,
  { x = 0, y = 0, z = 0 }: { x?: number; y?: number; z?: number },
  faces: readonly BoxSide[] = ['+z', '+y', '+x', '-x'],
): void {
  const [l, r, low, top, back, near] = [x - w / 2, x + w / 2, y, y + h, z - d / 2, z + d / 2]
  const corners: Record<BoxSide, [number, number, number][]> = {
    '+z': [
      [l, low, near],
      [r, low, near],
      [r, top, near],
      [l, top, near],
    ],
    '+y': [
      [l, top, near],
      [r, top, near],
      [r, top, back],
      [l, top, back],
    ],
    '-y': [
      [l, low, back],
      [r, low, back],
      [r, low, near],
      [l, low, near],
    ],
    '+x': [
      [r, low, near],
      [r, low, back],
      [r, top, back],
      [r, top, near],
    ],
    '-x': [
      [l, low, back],
      [l, low, near],
      [l, top, near],
      [l, top, back],
    ],
  }
  m.group(`${where} ${[x, y, z, w].map((value) => value.toFixed(2)).join(' ')}`, () => {
    for (const side of faces) face(m, color, corners[side])
  })
}

/** A long board or bar along x in pieces that keep their light at their ends. */
export function board(
  m: Model,
  [w, h, d]: readonly [number, number, number],
  color: string,
  { x, y, z }: { x: number; y: number; z: number },
): void {
  const count = Math.ceil(w / SHORT)
  for (let i = 0; i < count; i++)
    m.box(w / count, h, d, color, {
      x: x - w / 2 + (w / count) * (i + 0.5),
      y,
      z,
      bevel: 0,
      without: ['-z', '-x', '+x'],
    })
}

/** Shelves against the back wall from x0 to x1; `fill` is told the height, the row from below, the span and z of each. */
export function shelves(
  m: Model,
  { deep, look, place }: Shop,
  [x0, x1]: readonly [number, number],
  heights: readonly number[],
  fill: (y: number, level: number, span: readonly [number, number], z: number) => void,
  depth = 0.34,
): void {
  const top = Math.max(...heights) + 0.42
  const z = -deep + depth / 2
  for (const x of [x0 + 0.02, x1 - 0.02])
    block(m, 0.04, top, 0.04, look.frame, { x, z: z + depth / 2 - 0.03 })
  for (const [level, y] of heights.entries()) {
    large(m, place.id, [x1 - x0, 0.03, depth], look.frame, { x: (x0 + x1) / 2, y: y - 0.03, z }, [
      '+z',
      y > EYES ? '-y' : '+y',
    ])
    fill(y, level, [x0 + 0.05, x1 - 0.05], z)
  }
}

/** How high the floor of a window is. */
export const TOP = SHOP.riser - 0.02

/** The floor of the window that goods are shown on: its top is at `TOP`. */
export function stand(m: Model, shop: Shop, depth = 0.8, color = shop.look.wall): void {
  const [x0, x1] = shop.window
  const inner = shop.look.door === 'left' ? '-x' : '+x'
  large(m, shop.place.id, [x1 - x0 - 0.02, TOP, depth], color, { x: (x0 + x1) / 2, z: -0.1 - depth / 2 }, [
    '+y',
    inner,
  ])
}

/** A counter: panel in the colour of the frames, pale top. */
export function counter(
  m: Model,
  shop: Shop,
  x: number,
  z: number,
  w: number,
  color = shop.look.frame,
): void {
  large(m, shop.place.id, [w, 0.9, 0.5], color, { x, z }, ['+z', '+x', '-x'])
  large(m, shop.place.id, [w + 0.06, 0.05, 0.58], '#efe6d6', { x, y: 0.9, z })
}

/** A rail of clothes hung sideways; its bar is `y` high. */
export function rail(
  m: Model,
  random: () => number,
  { x, z, w, y }: { x: number; z: number; w: number; y: number },
  colors: readonly string[],
): void {
  m.rod(
    [
      [x - w / 2, y, z],
      [x + w / 2, y, z],
    ],
    0.014,
    '#8d8f90',
    { sides: 6, shine: 0.9 },
  )
  for (const side of [-1, 1]) block(m, 0.03, y, 0.03, '#6d6f70', { x: x + (side * w) / 2, z })
  for (let at = x - w / 2 + 0.08; at < x + w / 2 - 0.06; at += 0.085) {
    const [long, color] = [0.36 + random() * 0.12, colors[Math.floor(random() * colors.length)]!]
    m.box(0.05, long, 0.4, color, {
      x: at,
      y: y - 0.05 - long,
      z,
      ry: (random() - 0.5) * 0.16,
      bevel: 0,
      without: ['-y'],
    })
  }
}

/** A ring of wire round the z axis. */
export function ring(
  m: Model,
  radius: number,
  thick: number,
  color: string,
  at: { x: number; y: number; z: number },
  steps = 12,
): void {
  const points = Array.from({ length: steps + 1 }, (_, i): [number, number, number] => {
    const a = (i / steps) * Math.PI * 2
    return [at.x + Math.cos(a) * radius, at.y + Math.sin(a) * radius, at.z]
  })
  m.rod(points, thick, color, { sides: 3, steps, caps: false })
}

/** What stands on a shelf as a picture: from x0 to x1, on `y`, as high as the shelf is; `from` 0 to 1 says which part of it. */
export function shelfPicture(
  m: Model,
  picture: string,
  [x0, x1]: readonly [number, number],
  { y, z, h, from }: { y: number; z: number; h: number; from: number },
): void {
  const w = x1 - x0
  const part = Math.min(1, w / (h * SHELF))
  const left = (1 - part) * from
  printed(m, picture, [w, h], { x: (x0 + x1) / 2, y: y + h / 2, z }, [left, left + part])
}

/** Loose round goods heaped in rows from x0 to x1. */
export function heap(
  m: Model,
  random: () => number,
  [x0, x1]: readonly [number, number],
  { y, z, r, rows }: { y: number; z: number; r: number; rows: number },
  colors: readonly string[],
): void {
  for (let line = 0; line < rows; line++)
    for (let x = x0 + r; x < x1; x += r * 2.05)
      m.ball(r, colors[Math.floor(random() * colors.length)]!, {
        x: x + (line % 2) * r,
        y: y + r * 0.8 + line * r * 0.5,
        z: z - line * r * 1.7,
        ry: random() * 3,
        detail: 0,
      })
}
