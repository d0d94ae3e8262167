import { mix, rgb, scale, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { ball } from '../../solid/ball.ts'
import { quad } from '../../solid/solid.ts'
import { ROOM } from './room.ts'

const HAZE = rgb('#e6eef0')
/** Far things fade towards the sky, as they do in morning air. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)

/** Far things need neither bevels nor backs. */
const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-z', '-y'] }

const FRONTS = ['#d8a48a', '#e9cdb4', '#b9c9c4', '#d9b79b', '#e8dcc3', '#c9d3cd', '#cf9a80', '#dcc6a8']

/** What the windows show: pavement, road, house fronts with shops, trees, lamp posts, a bench and the sky. */
export function street(m: Model, random: () => number): void {
  ground(m)
  for (let i = 0; i < 7; i++)
    m.at({ x: -14 + i * 4.4, z: ROOM.south + 11 }, () =>
      m.at({ ry: Math.PI }, () => house(m, 4.35, FRONTS[i % 8]!, i, random)),
    )
  for (let i = 0; i < 6; i++)
    m.at({ x: ROOM.east + 11, z: -12 + i * 4.4, ry: -Math.PI / 2 }, () =>
      house(m, 4.35, FRONTS[(i + 4) % 8]!, i + 3, random),
    )
  for (const [x, z] of [
    [7.2, 5.4],
    [7.4, -1.6],
    [1.9, 7.2],
    [-4.6, 7.1],
    [7.3, 1.7],
    [-9, 7.2],
  ] as const)
    m.at({ x, z, ry: random() * 6 }, () => tree(m, random))
  for (const [x, z] of [
    [4.9, 7],
    [-1.2, 7],
  ] as const)
    m.at({ x, z }, () => lampPost(m))
  m.at({ x: 3.4, z: 9.6, ry: Math.PI / 2 }, () => car(m, '#7f9fae'))
  m.at({ x: -5.5, z: 10.6, ry: -Math.PI / 2 }, () => car(m, '#d9a441'))
  m.at({ x: 10.6, z: -2.5 }, () => car(m, '#b5604a'))
  m.at({ x: 0.2, z: 6.2, ry: Math.PI }, () => parkBench(m))
  sky(m)
}

function ground(m: Model): void {
  const [w, e, s] = [-24, 24, 24]
  const slabColor = far('#cdbfa9', 0.1)
  const patch = (x0: number, x1: number, z0: number, z1: number, y: number, color: Rgb) =>
    m.add(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), color)
  patch(w, e, ROOM.south + 0.1, 8, -0.1, slabColor)
  patch(ROOM.east + 0.1, 8, -20, ROOM.south + 0.1, -0.1, slabColor)
  patch(8, e, -20, 8, -0.22, far('#8f8d88', 0.15))
  patch(w, e, 8, 12.2, -0.22, far('#8f8d88', 0.15))
  patch(w, e, 12.2, s, -0.1, slabColor)
  for (let x = -20; x < 22; x += 3) patch(x, x + 1.3, 10, 10.12, -0.215, far('#e9e4d8', 0.1))
  for (let z = 3.4; z < 8; z += 1.1) patch(w, e, z, z + 0.02, -0.097, far('#a8987f', 0.2))
  for (let x = -12; x < 8; x += 1.1) patch(x, x + 0.02, ROOM.south + 0.1, 8, -0.097, far('#a8987f', 0.2))
}

function house(m: Model, w: number, front: string, seed: number, random: () => number): void {
  const h = 5.6 + ((seed * 37) % 5) * 0.55
  const wallColor = far(front, 0.22)
  m.box(w, h, 3, wallColor, { y: -0.1, z: -1.5, ...FLAT })
  m.box(w + 0.1, 0.22, 3.2, far('#a5836a', 0.3), { y: h - 0.1, z: -1.5, bevel: 0.03 })
  const shop = far(['#3d6c6f', '#8a4f3c', '#4c5f7a', '#6f7f55'][seed % 4]!, 0.2)
  m.box(w - 0.3, 2.5, 0.12, shop, { y: -0.1, z: 0.02, ...FLAT })
  m.box(w * 0.5, 1.5, 0.06, far('#9db9c0', 0.25), { x: -w * 0.16, y: 0.5, z: 0.1, ...FLAT })
  m.box(0.8, 2.0, 0.06, far('#7b5a44', 0.2), { x: w * 0.3, y: -0.1, z: 0.1, ...FLAT })
  m.box(0.5, 1.1, 0.05, far('#a9c3c8', 0.25), { x: w * 0.3, y: 0.7, z: 0.13, ...FLAT })
  const stripes = 8
  for (let i = 0; i < stripes; i++) {
    const x = -w / 2 + 0.25 + ((w - 0.5) / stripes) * (i + 0.5)
    m.box(
      (w - 0.5) / stripes,
      0.05,
      1.0,
      i % 2 ? far('#f4efe4', 0.1) : far(['#d9694c', '#3f7d7c', '#e0a53f'][seed % 3]!, 0.15),
      { x, y: 2.25, z: 0.5, rx: 0.35, bevel: 0, without: ['-z'] },
    )
  }
  for (let row = 0; row < Math.floor((h - 3) / 1.5); row++) {
    for (let i = 0; i < 3; i++) {
      m.at({ x: -w / 2 + (w / 3) * (i + 0.5), y: 3.1 + row * 1.6 }, () => {
        m.box(0.82, 1.12, 0.08, far('#f3ece0', 0.15), { z: 0.01, ...FLAT })
        m.box(0.68, 0.98, 0.04, far(random() > 0.3 ? '#8fb0b8' : '#c9d9d6', 0.25), {
          y: 0.07,
          z: 0.06,
          ...FLAT,
        })
        m.box(0.05, 0.98, 0.02, far('#f3ece0', 0.15), { y: 0.07, z: 0.09, ...FLAT })
        if (random() > 0.55) {
          m.box(0.8, 0.16, 0.2, far('#8a5f48', 0.2), { y: -0.12, z: 0.14, ...FLAT })
          for (let k = 0; k < 4; k++)
            m.ball([0.12, 0.1, 0.1], far(['#d9694c', '#6f9a4e'][k % 2]!, 0.15), {
              x: -0.3 + k * 0.2,
              y: 0.1,
              z: 0.16,
              detail: 0,
            })
        }
      })
    }
  }
}

function tree(m: Model, random: () => number): void {
  m.rod(
    [
      [0, -0.1, 0],
      [0.04, 1.1, 0],
      [-0.03, 2.3, 0.02],
    ],
    (t) => 0.11 - t * 0.05,
    far('#7a5c43', 0.15),
    { sides: 7, steps: 4 },
  )
  const greens = ['#7fae5f', '#6d9d54', '#95bd70', '#87b264']
  for (let i = 0; i < 7; i++) {
    const [a, r] = [i * 2.4, i === 0 ? 0 : 0.5 + random() * 0.35]
    const size = 0.62 + random() * 0.32
    const lump = ball([size, size * 0.85, size], 1, (x, y, z) => {
      const k = 1 + 0.13 * Math.sin(x * 9 + i) * Math.sin(y * 8) + 0.1 * Math.sin(z * 11 + i * 2)
      return [x * k, y * k, z * k]
    })
    m.add(lump, far(greens[i % 4]!, 0.12 + random() * 0.08), {
      x: Math.cos(a) * r,
      y: 2.5 + random() * 1.1,
      z: Math.sin(a) * r,
    })
  }
  m.box(0.9, 0.04, 0.9, far('#6b5a48', 0.2), { y: -0.1, bevel: 0.01 })
}

function lampPost(m: Model): void {
  const iron = far('#3d4a4c', 0.15)
  m.rod(
    [
      [0, -0.1, 0],
      [0, 3.2, 0],
    ],
    0.045,
    iron,
    { sides: 8 },
  )
  m.drum(0.09, 0.3, iron, { y: -0.1, segments: 10 })
  m.turn(
    [
      [0.05, 3.2],
      [0.16, 3.25],
      [0.2, 3.6],
      [0.1, 3.72],
      [0, 3.8],
    ],
    far('#f3ead2', 0.1),
    { segments: 10 },
  )
}

function car(m: Model, color: string): void {
  const paint = far(color, 0.2)
  m.at({ y: -0.22 }, () => {
    m.box(1.7, 0.62, 4.1, paint, { y: 0.28, bevel: 0.16 })
    m.box(1.5, 0.56, 2.2, far('#9fb9c2', 0.2), { y: 0.82, z: -0.1, bevel: 0.22 })
    m.box(1.42, 0.06, 1.7, paint, { y: 1.34, z: -0.1, bevel: 0.03 })
    for (const x of [-0.82, 0.82])
      for (const z of [-1.3, 1.3])
        m.drum(0.33, 0.2, far('#3a3d40', 0.15), { x: x + 0.1, y: 0.33, z, rz: Math.PI / 2, segments: 10 })
    for (const x of [-0.6, 0.6])
      m.box(0.3, 0.14, 0.05, far('#fdf4d8', 0.1), { x, y: 0.55, z: 2.04, bevel: 0.03 })
  })
}

function parkBench(m: Model): void {
  for (let i = 0; i < 3; i++)
    m.box(1.5, 0.05, 0.12, scale(far('#a9784e', 0.15), 1), { y: 0.34, z: -0.15 + i * 0.15, bevel: 0.01 })
  for (let i = 0; i < 2; i++)
    m.box(1.5, 0.12, 0.04, far('#a9784e', 0.15), { y: 0.5 + i * 0.17, z: -0.24, bevel: 0.01 })
  for (const x of [-0.6, 0.6])
    m.box(0.06, 0.9, 0.4, far('#3d4a4c', 0.15), { x, y: -0.1, z: -0.05, bevel: 0.015 })
}

function sky(m: Model): void {
  const [low, high] = [rgb('#f6ecd9'), rgb('#8fc0ea')]
  const dome = ball([38, 30, 38], 2)
  for (let t = 0; t < dome.index.length; t += 3) {
    const [b, c] = [dome.index[t + 1]!, dome.index[t + 2]!]
    dome.index[t + 1] = c
    dome.index[t + 2] = b
  }
  const shade = ({ y }: { y: number }) => mix(low, high, Math.min(1, Math.max(0, y / 17)) ** 0.7)
  m.add(dome, high, { glow: 1, casts: false, shade })
}
