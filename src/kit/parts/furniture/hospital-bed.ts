import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { castor, patch, pierced, pipe, soft, softRect } from '../care-shapes.ts'

/** A ward bed, its head towards −z; the backrest lifts. */
export const part: Part = {
  words: {
    en: {
      name: 'hospital bed',
      description:
        'A bed on wheels with side rails and a backrest that lifts so that the patient can sit up.',
    },
    es: {
      name: 'cama de hospital',
      description:
        'Una cama con ruedas, barandillas y un respaldo que sube para que el paciente pueda sentarse.',
    },
  },
  stands: 'floor',
  size: [0.97, 1.08, 2.15],
  verbs: ['use', 'clean'],
  states: { flat: (m) => bed(m, 0), raised: (m) => bed(m, 0.82) },
}

/** White cotton as it looks in daylight: pure white would shine like a lamp beside a window. */
export const SHEET = '#d9dbd6'
const PILLOW = '#e3e2db'

const DECK = 0.5
const HINGE = -0.12

function bed(m: Model, lift: number): void {
  chassis(m)
  board(m, 0.62, -1.075)
  board(m, 0.42, 1.035)
  panel(m)
  m.box(0.86, 0.04, 1.14, CARE.shell, { y: DECK - 0.04, z: 0.46, bevel: 0.01 })
  m.box(0.86, 0.14, 1.14, CARE.blueSoft, { y: DECK, z: 0.45, bevel: 0.03 })
  // The blanket hangs over the edge of the mattress and is folded back at its upper end.
  m.box(0.905, 0.15, 1.03, CARE.blanket, { y: DECK + 0.03, z: 0.5, bevel: 0.045 })
  m.box(0.915, 0.12, 0.2, SHEET, { y: DECK + 0.073, z: 0.07, bevel: 0.04 })
  for (const z of [0.3, 0.36]) m.box(0.909, 0.1, 0.022, CARE.blue, { y: DECK + 0.0825, z, bevel: 0.04 })
  for (const side of [-1, 1]) rail(m, side * 0.47, 0.16, 0.66, DECK)
  m.at({ y: DECK, z: HINGE, rx: lift }, () => {
    m.box(0.86, 0.04, 0.91, CARE.shell, { y: -0.04, z: -0.465, bevel: 0.01 })
    m.box(0.86, 0.14, 0.91, CARE.blueSoft, { z: -0.465, bevel: 0.03 })
    m.box(0.878, 0.09, 0.86, SHEET, { y: 0.06, z: -0.44, bevel: 0.035 })
    m.at({ y: 0.135, z: -0.67, rx: 0.05 }, () => soft(m, [0.62, 0.15, 0.4], PILLOW, { detail: 3 }))
    for (const side of [-1, 1]) rail(m, side * 0.47, -0.72, -0.16, 0)
  })
  if (!lift) return
  const end = [DECK - 0.03 + Math.sin(lift) * 0.5, HINGE - Math.cos(lift) * 0.5] as const
  for (const x of [-0.2, 0.2])
    pipe(
      m,
      [
        [x, 0.43, -0.1],
        [x, ...end],
      ],
      0.016,
      PALETTE.steelDark,
    )
}

function chassis(m: Model): void {
  for (const x of [-0.38, 0.38]) {
    for (const z of [-0.86, 0.86]) castor(m, 0.17, { x, z, ry: z < 0 ? 0.3 : -0.5 })
    m.box(0.06, 0.07, 1.86, CARE.shell, { x, y: 0.165, bevel: 0.015 })
    m.box(0.05, 0.07, 2.1, CARE.shell, { x, y: 0.4, bevel: 0.012 })
  }
  for (const z of [-0.6, 0.6]) {
    m.box(0.82, 0.05, 0.16, CARE.shell, { y: 0.175, z, bevel: 0.012, without: ['-x', '+x'] })
    m.box(0.26, 0.2, 0.18, PALETTE.steelDark, { y: 0.21, z, bevel: 0.015, shine: 0.4, without: ['-y', '+y'] })
    m.box(0.8, 0.06, 0.14, CARE.shell, { y: 0.4, z, bevel: 0.01, without: ['-x', '+x'] })
  }
  m.box(0.76, 0.05, 0.05, CARE.shell, { y: 0.175, z: 0.88, bevel: 0.01 })
  // The brake pedal at the foot end.
  m.box(0.04, 0.025, 0.12, PALETTE.steelDark, { y: 0.165, z: 0.93, rx: 0.3, bevel: 0.006 })
  m.box(0.14, 0.02, 0.06, CARE.apricot, { y: 0.15, z: 0.985, rx: 0.3, bevel: 0.007 })
}

function board(m: Model, h: number, z: number): void {
  const y = 0.46 + h / 2
  m.slab(pierced(softRect(0.96, h, 0.11), 0.36, 0.07, 0.035, 0, h / 2 - 0.09), 0.036, CARE.birch, {
    y,
    z,
    bevel: 0.01,
  })
  for (const side of [0, 1])
    m.box(0.7, 0.05, 0.008, CARE.blue, {
      y: y - h / 2 + 0.12,
      z: z + side * 0.036,
      bevel: 0.003,
      without: [side ? '-z' : '+z'],
    })
}

/** The buttons that move the bed, on the foot board. */
function panel(m: Model): void {
  m.box(0.28, 0.09, 0.018, CARE.shell, { y: 0.672, z: 1.066, bevel: 0.006 })
  for (let i = 0; i < 4; i++)
    patch(m, 0.036, 0.036, i === 3 ? CARE.apricot : CARE.blueDark, {
      x: -0.081 + i * 0.054,
      y: 0.717,
      z: 1.0758,
    })
}

function rail(m: Model, x: number, from: number, to: number, y: number): void {
  const [low, high] = [y - 0.005, y + 0.37]
  pipe(
    m,
    [
      [x, high, from],
      [x, high, to],
      [x, low + 0.12, to],
      [x, low + 0.12, from],
    ],
    0.016,
    CARE.shell,
    {
      bend: 0.09,
      isClosed: true,
      shine: 0.3,
    },
  )
  for (const t of [0.3, 0.7]) {
    const z = from + (to - from) * t
    pipe(
      m,
      [
        [x, high, z],
        [x, low, z],
      ],
      0.012,
      PALETTE.steel,
      { shine: 0.5 },
    )
    m.box(0.035, 0.05, 0.05, CARE.blueDark, {
      x: x * 0.965,
      y: low - 0.03,
      z,
      bevel: 0.008,
      without: ['-y', '+y'],
    })
  }
  m.box(0.012, 0.1, (to - from) * 0.36, CARE.blueSoft, { x, y: y + 0.2, z: (from + to) / 2, bevel: 0.005 })
}
