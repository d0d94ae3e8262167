import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { ball } from '../../solid/ball.ts'
import { insideOut } from '../../solid/solid.ts'
import { GALLERY } from './room.ts'
import { level } from './shell.ts'

const HAZE = rgb('#dfe9ee')
/** Far things fade towards the sky. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)

/** What glass front, windows and dock show: a plaza with trees, the river bend behind, a yard with a truck, the sky. */
export function outside(m: Model, random: () => number): void {
  plaza(m, random)
  for (const side of [-1, 1]) {
    m.add(
      level(-14, 30, side < 0 ? -22 : 6.2, side < 0 ? -6.2 : 22, side < 0 ? -1.1 : -0.1),
      far(side < 0 ? '#a3a39c' : '#8fae74', 0.1),
    )
    for (let i = 0; i < 4; i++) {
      const [x, z] = [
        side < 0 ? -0.5 + i * 2.6 + random() : -1 + i * 2.4 + random(),
        side * (side < 0 ? 17 : 14 + random() * 4),
      ]
      tree(m, x, z, 3.4 + random() * 1.6, side < 0 ? -1.1 : -0.1, random)
    }
  }
  m.at({ x: 17.6, y: -1.1, z: -6.15 }, () => truck(m))
  sky(m)
}

function plaza(m: Model, random: () => number): void {
  const west = GALLERY.west
  m.add(level(west - 9, west, -9, 9, -0.04), far('#cfc8ba', 0.05))
  for (let i = 0; i < 5; i++)
    m.add(level(west - 8.8, west - 0.2, -6.6 + i * 3.3, -6.5 + i * 3.3, -0.035), far('#b3aa99', 0.1))
  m.add(level(west - 12, west - 9, -12, 12, -0.05), far('#86ad6c', 0.1))
  // The river bends round the plaza, with hills on its far bank.
  m.add(level(west - 15, west - 12, -14, 14, -0.06), far('#6ea5bf', 0.12))
  m.add(level(west - 18, west - 15, -16, 16, -0.05), far('#9dbb86', 0.3))
  for (const [z, high, wide] of [
    [-9, 2.4, 6],
    [-2, 3.4, 7],
    [6, 2.7, 7],
    [12, 3.6, 6],
  ] as const)
    m.ball([1.4, high, wide], far('#7d9f7a', 0.45), { x: west - 17, y: -0.4, z, detail: 2 })
  for (const [x, z, high] of [
    [-4.4, -3.4, 3.9],
    [-6.4, 3.6, 4.4],
    [-10.4, -1.4, 4.6],
    [-10.6, 5.4, 4.2],
    [-10, -6.2, 4.4],
  ] as const)
    tree(m, west + x, z, high, -0.04, random)
  for (const z of [-1.9, 1.9]) {
    m.box(0.5, 0.45, 1.9, far('#b9b2a4', 0.05), { x: west - 3, y: -0.04, z, bevel: 0.03 })
    m.ball([0.3, 0.28, 0.85], far('#6f9a55', 0.05), { x: west - 3, y: 0.46, z, detail: 2 })
  }
  for (const z of [-3.3, 3.3]) flag(m, west - 7.4, z)
}

function tree(m: Model, x: number, z: number, high: number, foot: number, random: () => number): void {
  const trunk: [number, number, number][] = [
    [x, foot, z],
    [x + 0.05, foot + high * 0.55, z],
  ]
  m.rod(trunk, 0.1, far('#7b6048', 0.15), { sides: 6 })
  for (let i = 0; i < 3; i++) {
    const r = high * (0.2 + random() * 0.08)
    m.ball([r, r * 0.9, r], far(i % 2 ? '#6b9a55' : '#7dab60', 0.14 + random() * 0.1), {
      x: x + (random() - 0.5) * high * 0.3,
      y: foot + high * (0.58 + i * 0.1),
      z: z + (random() - 0.5) * high * 0.3,
      detail: 1,
    })
  }
}

function flag(m: Model, x: number, z: number): void {
  m.rod(
    [
      [x, 0, z],
      [x, 5, z],
    ],
    0.04,
    far('#e6e6e2', 0),
    { sides: 6 },
  )
  m.box(0.02, 1.9, 0.62, far(z < 0 ? '#1f5f7d' : '#c4562f', 0.08), { x, y: 2.9, z: z + 0.34, bevel: 0 })
}

/** The open back of a truck at the dock, its floor as high as the dock's. */
function truck(m: Model): void {
  const [w, h, long] = [2.5, 2.5, 5]
  const skin = far('#e9ebea', 0)
  for (const side of [-1, 1])
    m.box(0.06, h, long, skin, { x: (side * w) / 2, y: 1.1, z: -long / 2 - 0.05, bevel: 0.01 })
  m.box(w, 0.08, long, far('#8f7a5f', 0), { y: 1.03, z: -long / 2 - 0.05, bevel: 0.01 })
  m.box(w, 0.08, long, skin, { y: 1.1 + h, z: -long / 2 - 0.05, bevel: 0.01 })
  m.box(w - 0.1, h - 0.06, 0.06, far('#c9cfd0', 0), { y: 1.13, z: -long, bevel: 0 })
  for (const side of [-1, 1]) {
    m.box(0.06, h - 0.06, 1.15, far('#d9dddc', 0), {
      x: side * (w / 2 + 0.12),
      y: 1.13,
      z: -0.7,
      ry: side * 0.12,
      bevel: 0.01,
    })
    m.drum(0.5, 0.3, far('#33373a', 0), {
      x: side * 0.9 + 0.15,
      y: 0.5,
      z: -1.4,
      rz: Math.PI / 2,
      segments: 14,
    })
  }
  for (const [x, y, z, s, color] of [
    [-0.6, 1.11, -1.9, 0.95, '#cfa873'],
    [0.55, 1.11, -2.3, 1.1, '#b98d5a'],
    [-0.5, 2.06, -2, 0.7, '#c49a66'],
  ] as const) {
    m.box(s, s, s, far(color, 0), { x, y, z, bevel: 0.02 })
    for (const at of [0.06, s - 0.14])
      m.box(s + 0.02, 0.09, s + 0.02, far('#a57f4c', 0), { x, y: y + at, z, bevel: 0.01 })
  }
  m.box(w, 0.3, 0.1, far('#3a3f45', 0), { y: 0.55, z: 0, bevel: 0.02 })
  for (const x of [-1, 1])
    m.box(0.2, 0.12, 0.03, far('#c23b2e', 0), { x: x * 1.05, y: 0.62, z: 0.06, bevel: 0.01 })
}

function sky(m: Model): void {
  const [low, high] = [rgb('#f1efe6'), rgb('#8abbe6')]
  const shade = ({ y }: { y: number }) => mix(low, high, Math.min(1, Math.max(0, y / 14)) ** 0.7)
  m.add(insideOut(ball([38, 20, 23], 2)), high, { glow: 1, casts: false, shade, y: -2 })
  for (const [x, z, s] of [
    [-14, -3, 1.5],
    [-7, 3, 1.9],
    [-2.5, -2, 1.3],
  ] as const)
    for (const [u, v, r] of [
      [0, 0, 1],
      [1, 0.2, 0.8],
      [-0.9, 0.1, 0.7],
      [0.2, 0.6, 0.7],
    ] as const)
      m.ball([r * s, 0.3, r * s], '#f7f8f6', { x: x + u * s, y: 13.5, z: z + v * s, detail: 1, glow: 1 })
}
