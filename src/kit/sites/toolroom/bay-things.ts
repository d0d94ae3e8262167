import { mix, rgb } from '../../color.ts'
import { divided } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { carton } from '../../parts/trade-shapes.ts'

/** A pallet on nine legs, 1.2 × 0.8 m; forks go in along z and lift at 15 cm. */
export function pallet(m: Model, { random }: Supplies): void {
  const wood = () => mix(rgb(TRADE.plywood), rgb(PALETTE.oakDark), random() * 0.3)
  for (const x of [-0.54, 0, 0.54]) {
    for (const z of [-0.34, 0, 0.34]) m.box(0.1, 0.15, 0.1, wood(), { x, z, bevel: 0.006 })
    m.box(0.1, 0.022, 0.8, wood(), { x, y: 0.15, bevel: 0.004 })
  }
  for (const [z, wide] of [
    [-0.33, 0.14],
    [-0.165, 0.11],
    [0, 0.14],
    [0.165, 0.11],
    [0.33, 0.14],
  ] as const) {
    m.box(1.2, 0.022, wide, wood(), { y: 0.172, z, bevel: 0.004 })
    for (const x of [-0.54, 0, 0.54])
      m.drum(0.007, 0.0012, PALETTE.steelDark, { x, y: 0.1938, z: z + 0.02, segments: 6 })
  }
}

/** The same with boxes of two layers, held by a strap. */
export function loadedPallet(m: Model, supplies: Supplies): void {
  pallet(m, supplies)
  m.at({ y: 0.194 }, () => {
    for (const [x, y, z, w, h, d, turn] of [
      [-0.31, 0, 0, 0.5, 0.3, 0.7, 0],
      [0.2, 0, -0.18, 0.48, 0.3, 0.34, 0],
      [0.2, 0, 0.18, 0.48, 0.3, 0.34, 0.02],
      [-0.24, 0.3, 0.02, 0.44, 0.24, 0.56, 0.03],
      [0.2, 0.3, -0.04, 0.36, 0.2, 0.44, -0.05],
    ] as const)
      m.at({ x, y, z, ry: turn }, () => {
        carton(m, w, h, d)
        // The sheet for the receiver, on the side of whoever brings the jack.
        m.box(0.11, 0.075, 0.002, PALETTE.white, { x: w * 0.26, y: h * 0.52, z: -d / 2, bevel: 0.0005 })
        for (const [i, long] of [0.08, 0.06, 0.07].entries())
          m.box(long, 0.006, 0.001, PALETTE.steelDark, {
            x: w * 0.26,
            y: h * 0.52 + 0.05 - i * 0.017,
            z: -d / 2 - 0.0012,
            bevel: 0.0002,
          })
      })
    m.at({ x: -0.31, z: -0.352, ry: Math.PI }, () => {
      for (const x of [-0.16, -0.11]) {
        m.box(0.01, 0.06, 0.001, PALETTE.choc, { x, y: 0.1, bevel: 0.0003 })
        for (const side of [-1, 1])
          m.box(0.008, 0.028, 0.001, PALETTE.choc, {
            x: x + side * 0.0085,
            y: 0.138,
            rz: side * 0.75,
            bevel: 0.0003,
          })
      }
    })
  })
}

/** What of the bin never changes, and its looks: paper, fire, powder. */
export const BIN_PARTS = divided({
  calm: (m) => bin(m, 'calm'),
  burning: (m) => bin(m, 'burning'),
  out: (m) => bin(m, 'out'),
})

/** A steel bin with a striped band to practise putting out a fire in. */
function bin(m: Model, look: 'calm' | 'burning' | 'out'): void {
  m.turn(
    [
      [0, 0.004],
      [0.15, 0.004],
      [0.156, 0.012],
      [0.166, 0.2],
      [0.175, 0.36],
      [0.182, 0.366],
      [0.182, 0.378],
      [0.174, 0.38],
      [0.168, 0.36],
      [0.16, 0.27],
      [0.15, 0.2],
    ],
    PALETTE.steel,
    { segments: 28, shine: 0.7 },
  )
  m.turn(
    [
      [0.1655, 0.16],
      [0.1668, 0.161],
      [0.1708, 0.239],
      [0.1698, 0.24],
    ],
    TRADE.hazard,
    { segments: 28 },
  )
  for (let i = 0; i < 18; i++)
    m.at({ ry: (i / 18) * Math.PI * 2 }, () =>
      m.box(0.024, 0.082, 0.002, PALETTE.char, { y: 0.16, z: 0.1668, rx: 0.05, rz: 0.5, bevel: 0.0004 }),
    )
  m.turn(
    [
      [0.16, 0.262],
      [0, 0.262],
    ],
    look === 'calm' ? '#c8b48e' : '#2a2724',
    { segments: 20 },
  )
  for (let i = 0; i < 11; i++) {
    const a = i * 2.4
    const r = 0.03 + (i % 4) * 0.03
    const paper = i % 3 ? PALETTE.white : PALETTE.kraft
    m.ball([0.045, 0.034, 0.04], look === 'calm' ? paper : i % 3 ? '#3b3733' : '#57504a', {
      x: Math.cos(a) * r,
      y: 0.278 + (i % 3) * 0.01,
      z: Math.sin(a) * r,
      ry: i,
      rx: i * 0.7,
      detail: 1,
    })
  }
  if (look === 'burning') flames(m)
  if (look === 'out') powder(m)
}

/** Tongues in two rings round a tall one, yellow at the foot and red at the tip. */
function flames(m: Model): void {
  tongue(m, 0, 0, 0.5, 0.4, 0.062)
  for (let i = 0; i < 5; i++) {
    const a = i * 1.2566 + 0.3
    tongue(m, Math.cos(a) * 0.06, Math.sin(a) * 0.06, 0.34 + ((i * 3) % 5) * 0.035, a * 2.3, 0.052)
  }
  for (let i = 0; i < 8; i++) {
    const a = i * 0.7854
    tongue(m, Math.cos(a) * 0.112, Math.sin(a) * 0.112, 0.16 + ((i * 5) % 7) * 0.022, a * 1.7, 0.038)
  }
}

const FOOT = 0.262
const [YELLOW, ORANGE, EMBER] = [rgb('#ffe27a'), rgb('#ff9a2a'), rgb('#ee4f12')]

/** A flame that licks to one side: a teardrop bent along its height. */
function tongue(m: Model, x: number, z: number, tall: number, turn: number, wide: number): void {
  const [c, s] = [Math.cos(turn) * 0.04, Math.sin(turn) * 0.04]
  const shade = ({ y }: { y: number }) => {
    const t = Math.min(1, Math.max(0, (y - FOOT) / (tall * 0.95)))
    return t < 0.5 ? mix(YELLOW, ORANGE, t * 2) : mix(ORANGE, EMBER, t * 2 - 1)
  }
  m.rod(
    [
      [x, FOOT, z],
      [x + c * 0.5, FOOT + tall * 0.3, z + s * 0.5],
      [x - c * 0.4, FOOT + tall * 0.62, z - s * 0.4],
      [x + c * 0.35, FOOT + tall, z + s * 0.35],
    ],
    (t) => Math.max(0.0008, wide * Math.sin(Math.PI * (0.28 + t * 0.72)) * (1 - t * 0.25)),
    YELLOW,
    { sides: 9, steps: 14, glow: 1.15, shade, casts: false },
  )
}

/** What the extinguisher left: white powder over black paper. */
function powder(m: Model): void {
  for (let i = 0; i < 16; i++) {
    const a = i * 2.4 + 0.6
    const r = 0.02 + (i % 5) * 0.026
    m.ball([0.048, 0.02, 0.042], i % 2 ? '#f4f4f0' : '#e3e5e2', {
      x: Math.cos(a) * r,
      y: 0.297 + (i % 3) * 0.008,
      z: Math.sin(a) * r,
      ry: i,
      detail: 1,
    })
  }
  for (const [i, a] of [0.6, 2.2, 3.9, 5.2].entries())
    m.ball([0.03, 0.012, 0.008], '#f4f4f0', {
      x: Math.sin(a) * 0.18,
      y: 0.36 - (i % 2) * 0.03,
      z: Math.cos(a) * 0.18,
      ry: a,
      detail: 1,
    })
}
