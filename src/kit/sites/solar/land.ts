import { mix, rgb, type Rgb } from '../../color.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { ball } from '../../solid/ball.ts'
import { insideOut, quad } from '../../solid/solid.ts'
import { split } from '../../solid/split.ts'
import { centre, houses } from './buildings.ts'
import { LAWN, meadow } from './grass.ts'
import { far, HAZE } from './haze.ts'

const GROUND = LAWN.y

/** What lies round the yard: meadow, river, trees, the community centre, roofs, hills and the morning sky. */
export function land(m: Model, letters: Letters, random: () => number): void {
  ground(m)
  m.at({ x: 21, y: GROUND, z: -6.5, ry: -0.5 }, () => centre(m, letters))
  houses(m, random)
  trees(m, random)
  hills(m)
  clouds(m, random)
  sky(m)
}

function ground(m: Model): void {
  const field = (x0: number, x1: number, z0: number, z1: number) =>
    m.add(split(quad([x0, GROUND, z1], [x1, GROUND, z1], [x1, GROUND, z0], [x0, GROUND, z0]), 6), '#86ad5c', {
      shade: (at, normal) => mix(meadow(at, normal), HAZE, Math.min(0.3, Math.hypot(at.x, at.z) / 160)),
    })
  const { west, east, north, south } = LAWN
  field(-48, west, -48, 48)
  field(east, 48, -48, 48)
  field(west, east, -48, north)
  field(west, east, south, 48)
  // The way to the gate.
  m.add(
    quad(
      [-48, GROUND + 0.02, 4.75],
      [west, GROUND + 0.02, 4.75],
      [west, GROUND + 0.02, 3.2],
      [-48, GROUND + 0.02, 3.2],
    ),
    far('#cfc3ab', 0.05),
  )
  // The river, and a path along it.
  const band = (z0: number, z1: number, y: number, color: Rgb, glow?: number) => {
    for (let x = -48; x < 48; x += 6) {
      const bow = (at: number) => Math.sin(at * 0.07) * 1.6
      m.add(
        quad(
          [x, y, z1 + bow(x)],
          [x + 6, y, z1 + bow(x + 6)],
          [x + 6, y, z0 + bow(x + 6)],
          [x, y, z0 + bow(x)],
        ),
        color,
        glow ? { glow } : {},
      )
    }
  }
  band(24.5, 25.7, GROUND + 0.02, far('#d8c9a8', 0.15))
  band(28, 36, GROUND + 0.03, far('#9cc4df', 0.12), 0.95)
  band(29.5, 31, GROUND + 0.05, far('#c4dfee', 0.1), 1)
}

function trees(m: Model, random: () => number): void {
  for (const [x, z, size] of [
    [-9.5, -6, 0.95],
    [-8.4, -1.6, 0.72],
    [-11, 2.5, 0.9],
    [-13, 8, 1],
    [-8.5, 10, 0.8],
    [-3, 12.5, 0.62],
    [2.5, 14, 0.7],
    [9.5, 12.5, 0.8],
    [13, 8.5, 0.9],
    [8.2, -6.6, 0.85],
    [5.5, -8.5, 0.95],
    [-1, -8.5, 1.05],
    [-5.5, -9.5, 0.9],
    [12.5, 1.8, 0.62],
    [14, -12, 1.1],
    [27, 2, 1],
    [30, -1, 1.1],
    [18, 14, 1],
    [-18, -9, 1],
    [-18, 2, 1.1],
    [-17, 13, 0.9],
    [-6, 22, 0.9],
    [6, 22.5, 1],
    [17, 23, 0.9],
    [-16, 23, 1],
    [-19, 39.5, 1.2],
    [-3, 40.5, 1.1],
    [9, 39.5, 1.2],
    [26, 26, 1],
  ] as const)
    m.at({ x, y: GROUND, z, size }, () => tree(m, random, Math.hypot(x, z)))
  // Bushes at the foot of the fence and along the river.
  for (let i = 0; i < 26; i++) {
    const isNear = i < 10
    const x = isNear ? -7.6 - random() * 1.4 : -26 + i * 2.1 + random() * 1.5
    const z = isNear ? -7 + i * 1.35 : 26.4 + random() * 0.8
    if (isNear && z > 2.4 && z < 5.6) continue
    const r = 0.35 + random() * 0.4
    lump(m, [r * 1.3, r, r * 1.2], i, far(BUSHES[i % 3] ?? '', isNear ? 0 : 0.14), {
      x,
      y: GROUND + r * 0.6,
      z,
    })
  }
}

const BUSHES = ['#57803f', '#4b7439', '#688e47']
const GREENS = ['#6f9f4f', '#5c8b45', '#86ad5c', '#7a9d4c']

function lump(
  m: Model,
  radii: [number, number, number],
  seed: number,
  color: Rgb,
  at: { x: number; y: number; z: number },
): void {
  const shape = ball(radii, 1, (x, y, z) => {
    const k = 1 + 0.14 * Math.sin(x * 6 + seed) * Math.sin(y * 5) + 0.11 * Math.sin(z * 7 + seed * 2)
    return [x * k, y * k, z * k]
  })
  m.add(shape, color, at)
}

/** Trunk, crown and the shade on the grass to the west. */
function tree(m: Model, random: () => number, distance: number): void {
  const haze = Math.min(0.4, distance / 110)
  m.rod(
    [
      [0, -0.2, 0],
      [0.08, 2.2, 0],
      [-0.05, 4.2, 0.05],
    ],
    (t) => 0.2 - t * 0.08,
    far('#7a5c43', haze),
    { sides: 7, steps: 4 },
  )
  const lumps = distance < 16 ? 7 : 4
  for (let i = 0; i < lumps; i++) {
    const [a, r] = [i * 2.4, i === 0 ? 0 : 0.6 + random() * 0.9]
    const size = (distance < 16 ? 1 : 1.2) + random() * 0.5
    lump(m, [size, size * 0.85, size], i, far(GREENS[i % 4] ?? '', haze + random() * 0.06), {
      x: Math.cos(a) * r,
      y: 3.9 + random() * 2.2,
      z: Math.sin(a) * r,
    })
  }
}

function hills(m: Model): void {
  for (const [x, z, wide, high, haze] of [
    [-30, -38, 26, 8, 0.3],
    [8, -46, 34, 11, 0.5],
    [40, -26, 22, 9, 0.34],
    [47, 8, 20, 8, 0.5],
    [-46, -6, 20, 9, 0.5],
    [-44, 24, 20, 7, 0.34],
    [0, 50, 44, 8, 0.4],
    [36, 40, 24, 10, 0.42],
  ] as const) {
    const angle = Math.atan2(x, z)
    const [foot, top] = [far('#93b487', haze), far('#7fa88a', haze)]
    m.ball([wide, high, 3], foot, {
      x: Math.sin(angle) * 46,
      y: GROUND - 0.8,
      z: Math.cos(angle) * 46,
      ry: angle,
      detail: 2,
      // What is far has the light of the air before it, wherever the sun stands.
      glow: 0.92,
      shade: ({ y }) => mix(foot, top, Math.min(1, Math.max(0, y / high))),
    })
  }
}

function clouds(m: Model, random: () => number): void {
  const [low, high] = [rgb('#e9eef3'), rgb('#ffffff')]
  for (let i = 0; i < 7; i++) {
    const angle = i * 0.9 + random() * 0.3
    const [r, y] = [40, 11 + random() * 11]
    m.at({ x: Math.sin(angle) * r, y, z: Math.cos(angle) * r, ry: angle, size: 0.7 + random() * 0.5 }, () => {
      for (let k = 0; k < 4; k++)
        m.ball([1.5 + random() * 0.8, 0.5 + (k % 3 === 1 ? 0.8 : 0.3) * random(), 0.8], high, {
          x: k * 1.3 - 3.2 + random() * 0.5,
          y: k % 3 === 1 ? 0.5 : 0.1 * random(),
          detail: 1,
          glow: 1,
          casts: false,
          shade: (_, normal) => mix(low, high, 0.5 + 0.5 * normal.y),
        })
    })
  }
}

function sky(m: Model): void {
  const [low, middle, high] = [rgb('#f7ecd8'), rgb('#bfdcf0'), rgb('#6fade4')]
  const warm = rgb('#ffe9bf')
  const shade = ({ x, y, z }: { x: number; y: number; z: number }) => {
    const t = Math.min(1, Math.max(0, (y + 1) / 26))
    const air = t < 0.3 ? mix(low, middle, t / 0.3) : mix(middle, high, (t - 0.3) / 0.7)
    const towards = (x * 0.74 + z * 0.42) / 50
    return mix(air, warm, Math.max(0, towards) ** 2 * Math.max(0, 1 - t * 1.4) * 0.8)
  }
  m.add(insideOut(ball([50, 44, 50], 3)), high, { glow: 1, casts: false, shade })
}
