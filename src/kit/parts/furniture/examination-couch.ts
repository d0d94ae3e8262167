import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet } from '../care-shapes.ts'

/** A padded couch with a roll of paper, its head towards −z. */
export const part: Part = {
  words: {
    en: {
      name: 'examination couch',
      description: 'A narrow padded couch covered with fresh paper, on which a patient lies to be examined.',
    },
    es: {
      name: 'camilla de exploración',
      description:
        'Una camilla estrecha y acolchada, cubierta con papel limpio, para examinar a un paciente.',
    },
  },
  stands: 'floor',
  size: [0.64, 0.98, 1.87],
  verbs: ['use', 'clean'],
  states: { covered: (m) => couch(m, true), bare: (m) => couch(m, false) },
}

const HINGE = -0.29
/** Turn of the backrest. */
const LIFT = 0.42

function couch(m: Model, isCovered: boolean): void {
  for (const x of [-0.27, 0.27]) {
    for (const z of [-0.72, 0.76]) {
      m.box(0.05, 0.56, 0.05, CARE.shell, { x, y: 0.02, z, bevel: 0.01 })
      m.drum(0.032, 0.022, CARE.rubber, { x, z, segments: 10 })
    }
    m.box(0.04, 0.05, 1.76, CARE.shell, { x, y: 0.57, z: 0.04, bevel: 0.01 })
    m.box(0.035, 0.035, 1.46, CARE.shell, { x, y: 0.2, z: 0.02, bevel: 0.008 })
  }
  for (const z of [-0.72, 0.76]) m.box(0.54, 0.05, 0.04, CARE.shell, { y: 0.57, z, bevel: 0.01 })
  m.box(0.54, 0.02, 1.44, CARE.birch, { y: 0.225, z: 0.02, bevel: 0.006 })
  m.box(0.64, 0.09, 1.22, CARE.blue, { y: 0.615, z: 0.33, bevel: 0.03 })
  m.at({ y: 0.615, z: HINGE, rx: LIFT }, () => {
    m.box(0.64, 0.09, 0.64, CARE.blue, { z: -0.325, bevel: 0.03 })
    m.box(0.5, 0.03, 0.56, CARE.shell, { y: -0.025, z: -0.3, bevel: 0.008 })
  })
  for (const x of [-0.2, 0.2])
    pipe(
      m,
      [
        [x, 0.6, -0.7],
        [x, 0.78, -0.66],
      ],
      0.013,
      PALETTE.steel,
      { ...STEEL },
    )
  m.at({ y: 0.615, z: HINGE, rx: LIFT }, () => paperRoll(m, isCovered))
  if (!isCovered) return
  // From the roll down the backrest, along the couch and over its foot end.
  const path: [number, number][] = [
    [
      0.615 + Math.cos(LIFT) * 0.0925 + Math.sin(LIFT) * 0.62,
      HINGE + Math.sin(LIFT) * 0.0925 - Math.cos(LIFT) * 0.62,
    ],
    [0.722, HINGE + 0.03],
    [0.7075, HINGE + 0.08],
    [0.7075, 0.92],
    [0.69, 0.95],
    [0.56, 0.955],
  ]
  sheet(
    m,
    2,
    path.length - 1,
    (u, v) =>
      [(u - 0.5) * 0.5, ...(path[Math.round(v * (path.length - 1))] ?? [0, 0])] as [number, number, number],
    CARE.linen,
  )
}

function paperRoll(m: Model, isCovered: boolean): void {
  m.drum(0.045, 0.48, CARE.linen, { x: 0.24, y: 0.06, z: -0.66, rz: Math.PI / 2, segments: 14 })
  for (const x of [-0.25, 0.25])
    m.box(0.015, 0.05, 0.16, PALETTE.steel, { x, y: 0.03, z: -0.59, bevel: 0.004, ...STEEL })
  if (!isCovered) m.box(0.46, 0.004, 0.06, CARE.linen, { y: 0.092, z: -0.6, bevel: 0.001 })
}
