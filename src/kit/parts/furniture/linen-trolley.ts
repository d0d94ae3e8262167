import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { castor, pipe } from '../care-shapes.ts'

/** Shelves on wheels for clean bed linen. */
export const part: Part = {
  words: {
    en: {
      name: 'linen trolley',
      description: 'Steel shelves on wheels with clean sheets, towels and blankets for making beds.',
    },
    es: {
      name: 'carro de ropa limpia',
      description:
        'Estantes de acero con ruedas para llevar sábanas, toallas y mantas limpias y hacer camas.',
    },
  },
  stands: 'floor',
  size: [0.97, 1.25, 0.46],
  verbs: ['use', 'fill'],
  states: {
    full: (m, supplies) => trolley(m, supplies, true),
    empty: (m, supplies) => trolley(m, supplies, false),
  },
}

function trolley(m: Model, { random }: Supplies, isFull: boolean): void {
  for (const x of [-0.42, 0.42])
    for (const z of [-0.2, 0.2]) {
      castor(m, 0.13, { x, z, ry: x * 3 })
      pipe(
        m,
        [
          [x, 0.12, z],
          [x, 1.22, z],
        ],
        0.015,
        PALETTE.steel,
        { ...STEEL },
      )
      m.ball(0.02, CARE.blueDark, { x, y: 1.225, z, detail: 1 })
    }
  for (const y of [0.16, 0.5, 0.84, 1.14]) {
    m.box(0.86, 0.025, 0.43, CARE.shell, { y, bevel: 0.008 })
    m.box(0.82, 0.045, 0.012, CARE.blue, { y: y - 0.005, z: 0.215, bevel: 0.004 })
  }
  for (const y of [0.24, 0.58, 0.92]) {
    for (const x of [-0.42, 0.42])
      pipe(
        m,
        [
          [x, y, -0.2],
          [x, y, 0.2],
        ],
        0.007,
        PALETTE.steel,
        { sides: 5 },
      )
    pipe(
      m,
      [
        [-0.42, y, -0.2],
        [0.42, y, -0.2],
      ],
      0.007,
      PALETTE.steel,
      { sides: 5 },
    )
  }
  pipe(
    m,
    [
      [0.42, 1, -0.2],
      [0.5, 1.03, -0.2],
      [0.5, 1.03, 0.2],
      [0.42, 1, 0.2],
    ],
    0.014,
    CARE.blueDark,
    { bend: 0.05 },
  )
  if (!isFull) return
  stack(m, -0.27, 0.185, [CARE.blanket, CARE.blanket, CARE.blanket], random, 0.085)
  stack(m, 0.13, 0.185, [CARE.blanket, CARE.apricot, CARE.blanket], random, 0.085)
  stack(m, -0.26, 0.525, [CARE.linen, CARE.linen, CARE.linen, CARE.linen, CARE.linen], random)
  stack(m, 0.13, 0.525, [CARE.linen, CARE.blueSoft, CARE.linen, CARE.blueSoft], random)
  stack(m, -0.27, 0.865, [CARE.blueSoft, CARE.blueSoft, CARE.blueSoft, CARE.blueSoft], random)
  stack(m, 0.12, 0.865, [CARE.apricot, CARE.apricot, CARE.linen], random)
}

/** A pile of folded cloths, the fold towards the front. */
function stack(
  m: Model,
  x: number,
  y: number,
  colors: readonly string[],
  random: () => number,
  each = 0.048,
): void {
  colors.forEach((color, i) => {
    const [w, turn] = [0.34 + random() * 0.02, (random() - 0.5) * 0.06]
    m.box(w, each, 0.36, color, { x, y: y + i * (each - 0.002), z: 0.005, ry: turn, bevel: each * 0.42 })
  })
}
