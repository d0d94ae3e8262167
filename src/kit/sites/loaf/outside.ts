import { mix, rgb, scale, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { ball } from '../../solid/ball.ts'
import { insideOut } from '../../solid/solid.ts'
import { PIT } from './grain-store.ts'
import { VAN_GATE } from './packing.ts'
import { DEPTH, HALL, inHouse, ROOMS } from './room.ts'
import { level } from './shell.ts'

const HAZE = rgb('#e9e6d6')
/** Far things fade towards the sky. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)
const BACK = HALL.half + DEPTH

/** What front, windows and gates show: wheat to the hills in the north and west, a truck and a van, the school's yard. */
export function outside(m: Model, random: () => number): void {
  field(m, random)
  yard(m, random)
  hills(m)
  truck(m)
  van(m)
  sky(m)
}

/** Ripe wheat in rows, a track, a barn. */
function field(m: Model, random: () => number): void {
  m.add(level(-34, 16, -30, -BACK - 1.2, -0.12), far('#caa24a', 0.08))
  m.add(level(-34, HALL.west - 2.2, -BACK - 1.2, 30, -0.12), far('#caa24a', 0.08))
  m.add(level(HALL.west - 2.2, HALL.west, -BACK, BACK, -0.06), far('#b9a887', 0.05))
  m.add(level(-14, 16, -BACK - 1.2, -BACK, -0.06), far('#b9a887', 0.05))
  for (let i = 0; i < 13; i++)
    m.box(
      30,
      0.5 + i * 0.16 + random() * 0.12,
      0.5,
      scale(far('#d9b04f', 0.05 + i * 0.03), 0.92 + random() * 0.14),
      {
        x: -8,
        y: -0.12,
        z: -BACK - 1.8 - i * 1.05,
        bevel: 0.12,
      },
    )
  for (let i = 0; i < 9; i++)
    m.box(
      0.5,
      0.5 + i * 0.13 + random() * 0.12,
      24,
      scale(far('#d9b04f', 0.05 + i * 0.04), 0.92 + random() * 0.14),
      {
        x: HALL.west - 3 - i * 1.1,
        y: -0.12,
        z: 0,
        bevel: 0.12,
      },
    )
  m.at({ x: -15.5, y: 1.7, z: -23 }, () => {
    m.box(5, 3, 4, far('#a8382c', 0.2), { bevel: 0 })
    for (const side of [-1, 1])
      m.box(5.3, 0.15, 2.6, far('#6d6a66', 0.2), { y: 3.6, z: side * 1.05, rx: side * 0.62, bevel: 0 })
    m.box(1.4, 2, 0.1, far('#f1e7d2', 0.1), { z: 2.02, bevel: 0 })
  })
}

/** South of the house: a lane with trees, and the school across it. */
function yard(m: Model, random: () => number): void {
  m.add(level(-16, 16, BACK, BACK + 4, -0.1), far('#b7b3a8', 0.05))
  m.add(level(-30, 30, BACK + 4, 30, -0.12), far('#8fae64', 0.1))
  for (let i = 0; i < 7; i++)
    tree(m, -14 + i * 4.4 + random(), BACK + 6 + random() * 3, 3.2 + random() * 1.4, random)
  m.at({ x: -9.5, z: BACK + 13 }, () => {
    m.box(12, 3.4, 4, far('#c98a63', 0.16), { bevel: 0 })
    m.box(12.4, 0.3, 4.4, far('#7a6a5f', 0.16), { y: 3.4, bevel: 0 })
    for (let i = 0; i < 6; i++)
      m.box(1.1, 1.2, 0.05, far('#dcebf0', 0.05), { x: -4.7 + i * 1.9, y: 1.1, z: -2.02, bevel: 0 })
    m.box(1.4, 2.2, 0.08, far('#2f6f5a', 0.1), { x: 0.02, z: -2.03, bevel: 0 })
  })
  for (const x of [-4.5, 2.5]) {
    m.box(1.9, 0.75, 0.9, far(x < 0 ? '#3f6f8f' : '#c9a23a', 0.05), { x, y: 0.25, z: BACK + 3, bevel: 0.15 })
    m.box(1, 0.55, 0.84, far('#dcebf0', 0.05), { x, y: 0.95, z: BACK + 3, bevel: 0.15 })
  }
}

function tree(m: Model, x: number, z: number, high: number, random: () => number): void {
  m.box(0.2, high * 0.55, 0.2, far('#7b6048', 0.15), { x, y: -0.1, z, bevel: 0 })
  for (let i = 0; i < 3; i++) {
    const r = high * (0.2 + random() * 0.08)
    m.ball([r, r * 0.9, r], far(i % 2 ? '#6b9a55' : '#7dab60', 0.14 + random() * 0.1), {
      x: x + (random() - 0.5) * high * 0.3,
      y: high * (0.55 + i * 0.1),
      z: z + (random() - 0.5) * high * 0.3,
      detail: 1,
    })
  }
}

function hills(m: Model): void {
  for (const [x, z, high, wide] of [
    [-28, -27, 3.6, 9],
    [-12, -30, 4.2, 11],
    [6, -30, 3.4, 10],
    [-33, -8, 3.8, 9],
    [-33, 10, 3.2, 10],
  ] as const)
    m.ball([wide, high, wide * 0.4], far('#8f9f63', 0.45), {
      x,
      y: -0.6,
      z,
      ry: x < -30 ? 1.5 : 0,
      detail: 2,
    })
}

/** A grain truck that tips into the pit, its tailgate over the sill. */
function truck(m: Model): void {
  const room = ROOMS.find(({ name }) => name === 'grainStore')
  if (!room) return
  const [x] = inHouse(room, PIT.x, 0)
  m.at({ x, z: -BACK - 0.15 }, () => {
    m.at({ y: 0.95, z: -0.25, rx: 0.3 }, () => {
      m.box(2.4, 0.08, 5, far('#7d868b', 0), { z: -2.4, bevel: 0 })
      for (const side of [-1, 1])
        m.box(0.07, 1.3, 5, far('#3f6f4a', 0), { x: side * 1.2, z: -2.4, bevel: 0.01 })
      m.box(2.2, 0.85, 4.6, far('#d8a951', 0), { y: 0.06, z: -2.5, bevel: 0.06 })
      m.box(2.46, 0.5, 0.07, far('#356040', 0), { y: 0.95, z: 0.16, rx: -0.7, bevel: 0 })
    })
    for (const side of [-1, 1])
      for (const z of [-1.2, -2.3])
        m.drum(0.48, 0.3, far('#33373a', 0), { x: side + 0.15, y: 0.42, z, rz: Math.PI / 2, segments: 14 })
    m.box(2.2, 0.25, 4.6, far('#4a4f52', 0), { y: 0.45, z: -2.6, bevel: 0 })
    m.box(2.3, 1.9, 1.5, far('#a8382c', 0.02), { y: 0.5, z: -6, bevel: 0.08 })
    for (const side of [-1, 1])
      m.box(0.22, 0.14, 0.05, far('#c23b2e', 0), { x: side, y: 0.62, z: -0.3, bevel: 0.01 })
  })
}

/** The bread van, its back open to the gate, crates inside. */
function van(m: Model): void {
  const room = ROOMS.find(({ name }) => name === 'packing')
  if (!room) return
  const [x] = inHouse(room, VAN_GATE.x, 0)
  m.at({ x, z: BACK + 0.25, ry: Math.PI }, () => {
    const skin = far('#f4efe2', 0)
    // Inside the van the sky hardly reaches: what is seen there shines a little by itself.
    m.box(2.2, 0.1, 4.2, far('#8f7a5f', 0), { y: 0.02, z: -2.1, bevel: 0, glow: 0.5 })
    for (const side of [-1, 1])
      m.box(0.08, 2.2, 4.2, skin, { x: side * 1.1, y: 0.1, z: -2.1, bevel: 0, glow: side < 0 ? 0.66 : 0.74 })
    m.box(2.2, 0.1, 4.2, skin, { y: 2.25, z: -2.1, bevel: 0, glow: 0.56 })
    m.box(2.1, 2.2, 0.06, far('#d9d4c4', 0), { y: 0.1, z: -4.1, bevel: 0, glow: 0.52 })
    for (const side of [-1, 1])
      m.box(0.06, 2.15, 1, far('#b5533a', 0), {
        x: side * 1.32,
        y: 0.12,
        z: 0.1,
        ry: side * 0.5,
        bevel: 0.01,
      })
    for (const [cx, cz, high] of [
      [-0.72, -2.6, 7],
      [-0.08, -2.6, 8],
      [0.56, -2.6, 6],
      [-0.7, -1.6, 5],
    ] as const)
      for (let i = 0; i < high; i++)
        m.box(0.58, 0.145, 0.4, far(i % 3 === 2 ? '#c9a23a' : '#3f7f6a', 0), {
          x: cx,
          y: 0.12 + i * 0.155,
          z: cz,
          bevel: 0,
          glow: cz > -2 ? 0.72 : 0.6,
        })
    m.box(2.2, 0.16, 0.12, far('#4a4f52', 0), { y: -0.12, z: 0.02, bevel: 0 })
  })
}

function sky(m: Model): void {
  const [low, high] = [rgb('#f6ecd4'), rgb('#86b7e6')]
  const shade = ({ y }: { y: number }) => mix(low, high, Math.min(1, Math.max(0, y / 14)) ** 0.7)
  m.add(insideOut(ball([39, 20, 34], 2)), high, { glow: 1, casts: false, shade, y: -2 })
  for (const [x, z, s] of [
    [-24, -14, 1.6],
    [-4, -22, 2],
    [10, -20, 1.4],
    [-10, 20, 1.7],
    [4, 22, 1.4],
  ] as const)
    for (const [u, v, r] of [
      [0, 0, 1],
      [1, 0.2, 0.8],
      [-0.9, 0.1, 0.7],
    ] as const)
      m.ball([r * s, 0.32, r * s], '#f8f7f2', { x: x + u * s, y: 11, z: z + v * s, detail: 1, glow: 1 })
}
