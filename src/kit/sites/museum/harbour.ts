import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { ball } from '../../solid/ball.ts'
import { polygon } from '../../solid/slab.ts'
import { ROOM } from './room.ts'

const HAZE = rgb('#e4ecef')
/** Far things fade towards the sky, as they do over water. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)

const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-y'] }
/** The workshop is on the first floor above the quay: only what is tall shows in the high window. */
const GROUND = -4

/** What the window shows: masts with flags, a lighthouse, roofs of the quay, clouds and the sky. */
export function harbour(m: Model, random: () => number): void {
  const front = ROOM.north
  for (const [x, z, high] of [
    [-6.5, 7, 11],
    [-2.2, 9, 12.5],
    [0.6, 8, 10.5],
    [3.4, 12, 14],
  ] as const)
    m.at({ x, y: GROUND, z: front - z }, () => ship(m, high))
  m.at({ x: -3.6, y: GROUND, z: front - 20 }, () => lighthouse(m))
  for (const [i, x] of [-19, -13.5, -8.6, 2.2, 7.2, 12.6].entries())
    m.at({ x, y: GROUND, z: front - 22 - (i % 2) * 2 }, () => house(m, 4.6, 7.4 + random() * 2, i))
  for (const [x, y, z, size] of [
    [-14, 13, 34, 2.2],
    [-4, 17, 36, 1.7],
    [3, 12, 35, 2.4],
    [10, 19, 33, 1.8],
  ] as const)
    m.at({ x, y, z: -z, size }, () => cloud(m, random))
  for (const [x, y, z] of [
    [-3.1, 5.2, 5.5],
    [-1.6, 6, 7],
    [-0.4, 4.6, 5],
  ] as const)
    m.at({ x, y, z: front - z, ry: x }, () => gull(m))
  sky(m)
}

/** Two masts with yards, rigging and a flag; the hull lies below the sill. */
function ship(m: Model, high: number): void {
  const wood = far('#7a5638', 0.12)
  for (const [x, part] of [
    [-1.1, 0.86],
    [1, 1],
  ] as const) {
    const top = high * part
    const rod = (
      from: [number, number, number],
      to: [number, number, number],
      radius: number,
      color = wood,
    ) => m.rod([from, to], radius, color, { sides: 6 })
    rod([x, 0, 0], [x, top, 0], 0.09)
    for (const at of [0.62, 0.8]) {
      rod([x - 1.1, top * at, 0.1], [x + 1.1, top * at, 0.1], 0.05)
      m.ball([1, 0.1, 0.1], far('#efe7d6', 0.05), { x, y: top * at + 0.08, z: 0.1, detail: 1 })
    }
    for (const side of [-1.4, -0.7, 0.7, 1.4])
      rod([x + side, top * 0.25, 0.2], [x, top * 0.92, 0], 0.018, far('#5b5148', 0.15))
    m.slab(
      polygon([
        [0, 0],
        [0.95, -0.16],
        [0, -0.42],
      ]),
      0.02,
      far(part === 1 ? '#c8533f' : '#2f5c86', 0.05),
      { x, y: top - 0.05, bevel: 0 },
    )
  }
}

function lighthouse(m: Model): void {
  for (let i = 0; i < 5; i++)
    m.drum(1.5 - i * 0.14, 2.4, far(i % 2 ? '#cf5a48' : '#f6f0e4', 0.16), {
      y: i * 2.4,
      top: 1.37 - i * 0.14,
      segments: 14,
    })
  m.drum(1.15, 0.2, far('#4a5157', 0.16), { y: 12, segments: 14 })
  m.drum(0.6, 1.3, far('#f3e2a8', 0.1), { y: 12.2, segments: 12 })
  m.drum(0.85, 0.8, far('#cf5a48', 0.16), { y: 13.5, top: 0.08, segments: 14 })
}

function house(m: Model, w: number, h: number, i: number): void {
  const front = far(['#d9a78a', '#e9d3ae', '#b7c7c4', '#d6b48f', '#e6ddc6'][i % 5] ?? '#ffffff', 0.2)
  m.box(w, h, 4, front, { ...FLAT })
  m.slab(
    polygon([
      [-w / 2 - 0.15, 0],
      [w / 2 + 0.15, 0],
      [0, 1.9],
    ]),
    4.2,
    far('#8a5547', 0.16),
    { y: h, z: -2.1, bevel: 0 },
  )
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 3; k++)
      m.box(0.7, 1.1, 0.08, far(k === row ? '#f3dca2' : '#8fa9b4', 0.2), {
        x: -w / 2 + (w / 3) * (k + 0.5),
        y: h - 2 - row * 1.9,
        z: 2,
        ...FLAT,
      })
}

function cloud(m: Model, random: () => number): void {
  for (let i = 0; i < 6; i++)
    m.ball([1 + random() * 0.7, 0.42 + random() * 0.3, 0.5], '#ffffff', {
      x: -2.2 + i * 0.9,
      y: random() * 0.3,
      detail: 2,
      glow: 0.97,
    })
}

function gull(m: Model): void {
  for (const side of [-1, 1])
    m.rod(
      [
        [0, 0, 0],
        [side * 0.2, 0.13, 0],
        [side * 0.48, 0.05, 0],
      ],
      (t) => 0.035 - t * 0.028,
      far('#ffffff', 0),
      { sides: 5, steps: 6, flat: 0.5 },
    )
  m.ball([0.05, 0.045, 0.15], far('#fbfaf5', 0), { detail: 1 })
}

function sky(m: Model): void {
  const [low, high] = [rgb('#eef2ee'), rgb('#86b9e6')]
  const dome = ball([46, 40, 46], 2)
  for (let t = 0; t < dome.index.length; t += 3) {
    const [b, c] = [dome.index[t + 1] ?? 0, dome.index[t + 2] ?? 0]
    dome.index[t + 1] = c
    dome.index[t + 2] = b
  }
  const shade = ({ y }: { y: number }) => mix(low, high, Math.min(1, Math.max(0, y / 22)) ** 0.8)
  m.add(dome, high, { glow: 1, casts: false, shade })
}
