import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { ball } from '../../solid/ball.ts'
import { insideOut, quad } from '../../solid/solid.ts'
import { MALL } from './room.ts'

const HAZE = rgb('#eef3f2')
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)
const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-y'] }
const { west, south } = MALL

/** What the glass ends and the roof show: a forecourt, a garden, trees and the sky. */
export function outside(m: Model, random: () => number): void {
  const ground = (x0: number, x1: number, z0: number, z1: number, y: number, color: Rgb) =>
    m.add(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), color)
  ground(-14, 14, south, 31, -0.02, far('#cdc2b0', 0.1))
  ground(-14, 14, 26, 28.2, -0.01, far('#8f8d88', 0.15))
  ground(-35, west, -12, 12, -0.02, far('#86a765', 0.08))
  ground(-35, west, -1.3, 1.3, -0.01, far('#d8c7a6', 0.1))
  for (const [x, z, size] of [
    [-4.6, 24.6, 0.62],
    [4.4, 25, 0.66],
    [-9, 29, 0.9],
    [-29, -3, 0.6],
    [-30.5, 3.6, 0.75],
    [-33, -6, 0.95],
    [-32.6, 6.6, 0.9],
  ] as const)
    m.at({ x, z, ry: random() * 6, size }, () => tree(m, random))
  m.box(0.9, 0.9, 9, far('#5f8f4e', 0.06), { x: -33.4, bevel: 0.25 })
  for (const x of [-6, 6]) m.box(3.2, 0.7, 0.8, far('#6d9a55', 0.05), { x, z: 24.2, bevel: 0.2 })
  for (const [x, w, h, color] of [
    [-9, 6, 6.5, '#d8b79a'],
    [-2.6, 5.4, 5.2, '#c9d3cd'],
    [3.6, 6, 7, '#e3b79a'],
    [9.8, 5.4, 5.6, '#d8ccb4'],
  ] as const) {
    m.box(w, h, 1.2, far(color, 0.2), { x, z: 31.2, ...FLAT })
    for (let i = 0; i < 3; i++)
      for (const y of [1, 3.2])
        m.box(0.9, 1.3, 0.05, far('#8fa9b4', 0.2), { x: x - w / 3 + (i * w) / 3, y, z: 30.58, ...FLAT })
  }
  sky(m)
}

function tree(m: Model, random: () => number): void {
  m.rod(
    [
      [0, 0, 0],
      [0.08, 2.6, 0],
      [-0.05, 4.4, 0.05],
    ],
    (t) => 0.18 - t * 0.08,
    far('#7a5c43', 0.1),
    { sides: 6, steps: 3 },
  )
  for (let i = 0; i < 3; i++) {
    const [a, r] = [i * 2.1, 0.6 + random() * 0.3]
    const size = 1.05 + random() * 0.4
    m.ball([size, size * 0.85, size], far(['#6f9f4f', '#5c8b45', '#86ad5c'][i % 3]!, 0.05), {
      x: Math.cos(a) * r,
      y: 4.2 + random() * 1.6,
      z: Math.sin(a) * r,
      detail: 1,
    })
  }
}

function sky(m: Model): void {
  const [low, high] = [rgb('#eef4f6'), rgb('#7fb6e4')]
  const shade = ({ y }: { y: number }) => mix(low, high, Math.min(1, Math.max(0, y / 12)) ** 0.7)
  m.add(insideOut(ball([35.5, 15, 33], 2)), high, { glow: 1, casts: false, shade })
  for (const [x, z, w, d] of [
    [-3, -2.5, 2.6, 1],
    [4.5, 3, 2, 0.9],
    [14, 1.5, 2.4, 1],
    [-16, -1, 2.6, 1],
    [-1.5, -15, 1.2, 2],
  ] as const)
    for (let i = 0; i < 2; i++)
      m.ball([w * (0.5 + 0.12 * i), 0.3, d * (0.7 - 0.08 * i)], '#ffffff', {
        x: x + (i - 1.5) * w * 0.42,
        y: 11 + i * 0.06,
        z: z + (i % 2) * 0.4,
        detail: 1,
        glow: 0.97,
        casts: false,
      })
}
