import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { ball } from '../../solid/ball.ts'
import { quad } from '../../solid/solid.ts'
import { ROOM } from './room.ts'

const HAZE = rgb('#efe6d6')
/** Far things fade towards the haze. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)
const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-y'] }

/** What the window shows: a garden with a path and a hedge, a brick workshop, trees, hills and the afternoon sky. */
export function yard(m: Model, random: () => number): void {
  const x = ROOM.west
  m.add(quad([-48, -0.4, 45], [x, -0.4, 45], [x, -0.4, -45], [-48, -0.4, -45]), far('#8fab68', 0.06))
  m.add(
    quad([x - 9, -0.38, 45], [x - 6, -0.38, 45], [x - 6, -0.38, -45], [x - 9, -0.38, -45]),
    far('#b3a58d', 0.1),
  )
  m.at({ x: x - 21, y: -0.4, z: -4.5, ry: Math.PI / 2 }, () => workshop(m))
  m.at({ x: x - 24, y: -0.4, z: 10.5, ry: Math.PI / 2 - 0.2 }, () => house(m))
  for (let i = 0; i < 16; i++) {
    const r = 0.5 + random() * 0.18
    m.ball([r, r * 0.9, r * 1.15], far(i % 2 ? '#5f8f4b' : '#6c9b52', 0.04), {
      x: x - 12 + random() * 0.3,
      y: -0.05,
      z: -13 + i * 1.45 + (i > 4 ? 5 : 0),
      detail: 1,
    })
  }
  for (const [tx, tz, size] of [
    [9.8, -5.6, 0.85],
    [13.5, 2.6, 0.95],
    [5.4, 1.9, 0.62],
    [22, -13, 1.15],
    [26, 6, 1.1],
    [14, 11, 1],
  ] as const)
    m.at({ x: x - tx, y: -0.4, z: tz, ry: random() * 6, size }, () => tree(m, random))
  for (const [hx, hz, wide, high, haze] of [
    [44, -18, 24, 9, 0.4],
    [46, 14, 26, 11, 0.46],
  ] as const)
    m.ball([7, high, wide], far('#6f9a86', haze), { x: x - hx, y: -2, z: hz, detail: 3 })
  sky(m)
}

/** A long brick hall with tall windows and a saw-tooth roof. */
function workshop(m: Model): void {
  const brick = far('#b5694c', 0.12)
  m.box(12, 4, 5, brick, FLAT)
  m.box(12.2, 0.25, 5.2, far('#e8dccb', 0.1), { y: 4, ...FLAT })
  for (let i = 0; i < 4; i++) {
    m.box(2.9, 1.1, 4.6, far('#7d8891', 0.15), { x: -4.5 + i * 3, y: 4.2, rz: -0.2, bevel: 0 })
    m.box(1.6, 2, 0.1, far('#f3ecdf', 0.1), { x: -4.5 + i * 3, y: 1.1, z: 2.5, ...FLAT })
    for (const [dx, dy] of [
      [-0.38, 0.1],
      [0.38, 0.1],
      [-0.38, 1.05],
      [0.38, 1.05],
    ] as const)
      m.box(0.68, 0.85, 0.1, far(i === 2 ? '#f1d48d' : '#86a3b1', 0.08), {
        x: -4.5 + i * 3 + dx,
        y: 1.1 + dy,
        z: 2.53,
        ...FLAT,
      })
  }
}

function house(m: Model): void {
  m.box(6, 4.4, 5, far('#e6cda6', 0.18), FLAT)
  m.drum(4.9, 2.1, far('#a8553f', 0.2), { y: 4.4, top: 0.2, segments: 4, ry: Math.PI / 4 })
  for (const y of [0.8, 2.7])
    for (const x of [-1.8, 0, 1.8]) m.box(0.9, 1.2, 0.08, far('#7f9aa6', 0.15), { x, y, z: 2.5, ...FLAT })
}

function tree(m: Model, random: () => number): void {
  m.rod(
    [
      [0, 0, 0],
      [0.06, 1.4, 0],
      [-0.04, 2.8, 0.05],
    ],
    (t) => 0.16 - t * 0.06,
    far('#7a5c43', 0.1),
    { sides: 6, steps: 4 },
  )
  for (let i = 0; i < 8; i++) {
    const [a, r] = [i * 2.4, i === 0 ? 0 : 0.6 + random() * 0.6]
    const size = 0.7 + random() * 0.4
    const lump = ball([size, size * 0.85, size], 1, (x, y, z) => {
      const k = 1 + 0.13 * Math.sin(x * 7 + i) * Math.sin(y * 6) + 0.1 * Math.sin(z * 8 + i * 2)
      return [x * k, y * k, z * k]
    })
    m.add(lump, far(['#6f9f4f', '#5c8b45', '#86ad5c', '#7a9d4c'][i % 4] ?? '', 0.05 + random() * 0.05), {
      x: Math.cos(a) * r,
      y: 2.8 + random() * 1.5,
      z: Math.sin(a) * r,
    })
  }
}

function sky(m: Model): void {
  const [low, middle, high] = [rgb('#fbead0'), rgb('#c2dcee'), rgb('#76b0e4')]
  const dome = ball([50, 44, 50], 2)
  for (let t = 0; t < dome.index.length; t += 3) {
    const [b, c] = [dome.index[t + 1] ?? 0, dome.index[t + 2] ?? 0]
    dome.index[t + 1] = c
    dome.index[t + 2] = b
  }
  const shade = ({ y }: { y: number }) => {
    const t = Math.min(1, Math.max(0, (y + 1) / 22))
    return t < 0.4 ? mix(low, middle, t / 0.4) : mix(middle, high, (t - 0.4) / 0.6)
  }
  m.add(dome, high, { glow: 1, casts: false, shade, x: ROOM.west })
}
