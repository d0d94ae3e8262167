import { mix, rgb, type Rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { ball } from '../../solid/ball.ts'
import { polygon } from '../../solid/slab.ts'
import { quad } from '../../solid/solid.ts'
import { ROOM } from './room.ts'

const HAZE = rgb('#f3e6d6')
/** Far things fade towards the morning haze. */
const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)

const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-y'] }
/** The ward is on the second floor: streets and gardens lie below. */
const GROUND = -6.5
const WALLS = ['#e6c7a8', '#d9a98b', '#efe0c6', '#c9d3cd', '#e3b79a', '#d8ccb4']
const ROOFS = ['#b5604a', '#a8553f', '#8f6a58', '#c07a52', '#7f6f6a']

/** What the window shows: the park below, roofs and gables, a church, hills and the morning sky. */
export function town(m: Model, random: () => number): void {
  const { east } = ROOM
  m.add(
    quad([east, GROUND, 48], [50, GROUND, 48], [50, GROUND, -48], [east, GROUND, -48]),
    far('#86a765', 0.1),
  )
  m.add(
    quad(
      [east + 9, GROUND + 0.02, 45],
      [east + 13, GROUND + 0.02, 45],
      [east + 13, GROUND + 0.02, -45],
      [east + 9, GROUND + 0.02, -45],
    ),
    far('#b9b2a4', 0.25),
  )
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 9; i++) {
      const x = east + 17 + row * 9 + random() * 2
      const z = -30 + i * 7.2 + row * 2.7 + random() * 1.5
      m.at(
        { x, y: GROUND, z, ry: -Math.PI / 2 + (random() - 0.5) * 0.25 + (i % 3 === 1 ? Math.PI / 2 : 0) },
        () => house(m, 5.6 + random(), 5 + random() * 2 - row * 0.2, 0.06 + row * 0.13, random),
      )
    }
  m.at({ x: east + 30, y: GROUND, z: -9 }, () => church(m))
  for (const [x, z, size] of [
    [6.5, -5.2, 1],
    [7.6, 3.4, 0.98],
    [11, -0.6, 0.8],
    [12.5, -9.5, 1],
    [13, 1.8, 0.72],
    [14, -4.2, 0.76],
    [14.5, 7.2, 0.95],
    [8, 9.5, 1.05],
    [20, -15, 1.1],
    [23, 5.5, 0.95],
    [24, -6.5, 0.85],
    [30, 1.5, 1],
    [31, -17, 1],
    [30, 14, 1.1],
  ] as const)
    m.at({ x: east + x, y: GROUND, z, ry: random() * 6, size }, () => tree(m, random))
  hills(m)
  sky(m)
}

function house(m: Model, w: number, h: number, haze: number, random: () => number): void {
  const pick = (colors: readonly string[]) => colors[Math.floor(random() * colors.length)] ?? '#ffffff'
  const d = 5
  const wallColor = far(pick(WALLS), haze)
  m.box(w, h, d, wallColor, { ...FLAT })
  // A gabled roof along x.
  const roof = far(pick(ROOFS), haze)
  const [eave, ridge, over] = [h - 0.1, h + 2, 0.35]
  const [x0, x1] = [-w / 2 - over, w / 2 + over]
  for (const side of [-1, 1]) {
    const z = side * (d / 2 + over)
    const corners = [
      [side * x0, eave, z],
      [side * x1, eave, z],
      [side * x1, ridge, 0],
      [side * x0, ridge, 0],
    ] as unknown as [
      [number, number, number],
      [number, number, number],
      [number, number, number],
      [number, number, number],
    ]
    m.add(quad(...corners), roof)
  }
  const gable = polygon([
    [-d / 2, h - 0.05],
    [d / 2, h - 0.05],
    [0, ridge - 0.12],
  ])
  for (const side of [-1, 1])
    m.slab(gable, 0.1, wallColor, { x: side * (w / 2 - 0.1), ry: (side * Math.PI) / 2, bevel: 0 })
  m.box(0.6, 1.5, 0.6, far('#a9745c', haze), { x: w * 0.28, y: ridge - 1, z: 0.5, ...FLAT })
  const pane = far('#8fa9b4', haze)
  for (const y of [0.9, 3.1])
    for (let i = 0; i < 3; i++) {
      const x = -w / 2 + (w / 3) * (i + 0.5)
      m.box(1, 1.4, 0.06, far('#f6eee0', haze), { x, y, z: d / 2, ...FLAT })
      m.box(0.8, 1.2, 0.06, random() > 0.75 ? far('#f6d79a', haze) : pane, {
        x,
        y: y + 0.1,
        z: d / 2 + 0.02,
        ...FLAT,
      })
    }
}

function church(m: Model): void {
  const haze = 0.26
  m.box(4, 11, 4, far('#e0cfb4', haze), { ...FLAT })
  m.drum(2.6, 6, far('#6f8f86', haze), { y: 11, top: 0.05, segments: 4, ry: Math.PI / 4 })
  m.box(1, 1.8, 0.2, far('#8a7a68', haze), { x: -2, y: 7.6, ry: Math.PI / 2, ...FLAT })
  m.box(5, 6, 10, far('#e6d7be', haze), { z: 6, ...FLAT })
}

function tree(m: Model, random: () => number): void {
  m.rod(
    [
      [0, 0, 0],
      [0.08, 2.6, 0],
      [-0.05, 5, 0.05],
    ],
    (t) => 0.2 - t * 0.08,
    far('#7a5c43', 0.12),
    { sides: 7, steps: 4 },
  )
  const greens = ['#6f9f4f', '#5c8b45', '#86ad5c', '#7a9d4c']
  for (let i = 0; i < 10; i++) {
    const [a, r] = [i * 2.4, i === 0 ? 0 : 0.7 + random() * 0.8]
    const size = 0.75 + random() * 0.45
    const lump = ball([size, size * 0.85, size], 1, (x, y, z) => {
      const k = 1 + 0.13 * Math.sin(x * 7 + i) * Math.sin(y * 6) + 0.1 * Math.sin(z * 8 + i * 2)
      return [x * k, y * k, z * k]
    })
    m.add(lump, far(greens[i % 4] ?? '', 0.03 + random() * 0.05), {
      x: Math.cos(a) * r,
      y: 5 + random() * 2,
      z: Math.sin(a) * r,
    })
  }
}

function hills(m: Model): void {
  for (const [x, z, wide, high, haze] of [
    [46, -22, 26, 10, 0.38],
    [48, 17, 26, 12, 0.42],
    [50, -3, 26, 15, 0.52],
  ] as const)
    m.ball([7, high, wide], far('#6f9a86', haze), { x, y: GROUND, z, detail: 3 })
}

function sky(m: Model): void {
  const [low, middle, high] = [rgb('#fdebcd'), rgb('#c4deef'), rgb('#79b3e6')]
  const dome = ball([50, 44, 50], 2)
  for (let t = 0; t < dome.index.length; t += 3) {
    const [b, c] = [dome.index[t + 1] ?? 0, dome.index[t + 2] ?? 0]
    dome.index[t + 1] = c
    dome.index[t + 2] = b
  }
  const shade = ({ y }: { y: number }) => {
    const t = Math.min(1, Math.max(0, (y + 3) / 24))
    return t < 0.4 ? mix(low, middle, t / 0.4) : mix(middle, high, (t - 0.4) / 0.6)
  }
  m.add(dome, high, { glow: 1, casts: false, shade, x: ROOM.east })
}
