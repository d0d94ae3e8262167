import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { pipe, sheet, soft } from '../care-shapes.ts'

/** A steel bowl in the shape of a kidney, its hollow side towards +z. */
export const part: Part = {
  words: {
    en: {
      name: 'kidney dish',
      description:
        'A steel bowl curved like a kidney, to hold instruments or used swabs close to the patient.',
    },
    es: {
      name: 'riñonera',
      description:
        'Un recipiente de acero curvado como un riñón, para tener a mano instrumentos o gasas usadas.',
    },
  },
  stands: 'top',
  size: [0.25, 0.044, 0.12],
  verbs: ['take', 'put', 'use', 'give', 'clean'],
  grip: [-0.11, 0.03, 0],
  states: { empty: (m) => dish(m), full },
}

/** The wall from the middle of the floor to the rim: share of the outline, height. */
const WALL = [
  [0, 0.001],
  [0.72, 0.001],
  [0.8, 0.004],
  [0.97, 0.042],
  [1.03, 0.044],
  [1.04, 0.04],
] as const

/** The radius that the dish is bent to. */
const BEND = 0.13

function dish(m: Model): void {
  const round = (t: number) => Math.sign(t) * Math.abs(t) ** 0.8
  sheet(
    m,
    28,
    WALL.length - 1,
    (u, v) => {
      const [share, y] = WALL[Math.round(v * (WALL.length - 1))] ?? [0, 0]
      const along = (round(Math.sin(u * Math.PI * 2)) * 0.128 * share) / BEND
      const r = BEND - round(Math.cos(u * Math.PI * 2)) * 0.048 * share
      return [r * Math.sin(along), y, BEND - r * Math.cos(along) - 0.02]
    },
    PALETTE.steel,
    { shine: 0.8 },
  )
}

/** How far the middle of the dish lies towards +z at x. */
function bend(x: number): number {
  return BEND - Math.sqrt(BEND * BEND - x * x) - 0.02
}

function full(m: Model, { random }: Supplies): void {
  dish(m)
  for (let i = 0; i < 5; i++) {
    const x = -0.06 + i * 0.022
    m.at(
      {
        x,
        y: 0.006 + (i % 2) * 0.014,
        z: bend(x) + (random() - 0.5) * 0.02,
        ry: random() * 3,
        rz: (random() - 0.5) * 0.5,
      },
      () => soft(m, [0.045, 0.024, 0.04], i === 2 ? PALETTE.blush : CARE.linen, { detail: 2 }),
    )
  }
  for (const side of [-1, 1])
    pipe(
      m,
      [
        [0.0, 0.024, 0.014],
        [0.05, 0.03, 0.006 + side * 0.008],
        [0.112, 0.047, 0.028],
      ],
      0.0028,
      PALETTE.steelDark,
      { bend: 0.03, arc: 3, sides: 5, shine: 0.9 },
    )
  m.ball([0.006, 0.004, 0.005], PALETTE.steelDark, { x: 0.112, y: 0.047, z: 0.028, detail: 1 })
}
