import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { castor, patch, pipe, writing } from '../care-shapes.ts'

/** A trolley of lockable drawers, one for each bed. */
export const part: Part = {
  words: {
    en: {
      name: 'medicine trolley',
      description: 'A trolley with a lock and a numbered drawer for the medicines of each bed.',
    },
    es: {
      name: 'carro de medicación',
      description: 'Un carro con cerradura y un cajón numerado para los medicamentos de cada cama.',
    },
  },
  stands: 'floor',
  size: [0.77, 1.06, 0.5],
  verbs: ['open', 'close', 'use'],
  states: {
    closed: (m, supplies) => trolley(m, supplies, 0),
    openDrawer: (m, supplies) => trolley(m, supplies, 0.3),
  },
}

const ROW = 0.15

function trolley(m: Model, { letters }: Supplies, out: number): void {
  for (const x of [-0.25, 0.25]) for (const z of [-0.17, 0.17]) castor(m, 0.12, { x, z, ry: x * 4 })
  m.box(0.66, 0.04, 0.5, CARE.rubber, { y: 0.118, bevel: 0.014 })
  m.box(0.6, 0.82, 0.44, CARE.shell, { y: 0.155, z: -0.01, bevel: 0.014 })
  for (let row = 0; row < 5; row++)
    for (const column of [0, 1])
      drawer(m, column ? 0.143 : -0.143, 0.18 + row * ROW, row === 3 && column === 1 ? out : 0, () =>
        writing(m, letters, String((4 - row) * 2 + column + 1), 0.05, CARE.blueDark, {
          x: -0.07,
          y: 0.042,
          z: 0.0145,
        }),
      )
  m.box(0.68, 0.03, 0.5, CARE.blue, { y: 0.97, bevel: 0.01 })
  pipe(
    m,
    [
      [-0.32, 1.05, 0.2],
      [-0.32, 1.05, -0.23],
      [0.32, 1.05, -0.23],
      [0.32, 1.05, 0.2],
    ],
    0.009,
    PALETTE.steel,
    { ...STEEL },
  )
  for (const x of [-0.32, 0.32])
    for (const z of [-0.21, 0.19])
      pipe(
        m,
        [
          [x, 0.99, z],
          [x, 1.05, z],
        ],
        0.007,
        PALETTE.steel,
        { sides: 5 },
      )
  pipe(
    m,
    [
      [-0.29, 0.86, -0.16],
      [-0.38, 0.88, -0.16],
      [-0.38, 0.88, 0.16],
      [-0.29, 0.86, 0.16],
    ],
    0.014,
    CARE.blueDark,
    { bend: 0.04 },
  )
  lock(m, out > 0)
  onTop(m)
  // A small bin hangs on the side.
  m.box(0.08, 0.26, 0.2, CARE.blueSoft, { x: 0.34, y: 0.56, bevel: 0.014, without: ['+y'] })
  m.box(0.07, 0.01, 0.19, CARE.rubber, { x: 0.34, y: 0.79, bevel: 0.003 })
}

function drawer(m: Model, x: number, y: number, out: number, label: () => void): void {
  m.at({ x, y, z: 0.205 + out }, () => {
    m.box(0.275, ROW - 0.012, 0.02, CARE.linen, { z: 0.002, bevel: 0.006, without: ['-z'] })
    m.box(0.11, 0.022, 0.02, CARE.blue, { x: 0.045, y: 0.085, z: 0.014, bevel: 0.007, without: ['-z'] })
    patch(m, 0.075, 0.075, CARE.blueSoft, { x: -0.07, y: 0.065, z: 0.0126 })
    label()
    if (!out) return
    for (const side of [-0.128, 0.128])
      m.box(0.01, 0.1, 0.31, CARE.shell, { x: side, y: 0.01, z: -0.155, bevel: 0.003 })
    m.box(0.26, 0.01, 0.31, CARE.shell, { y: 0.01, z: -0.155, bevel: 0.003 })
    m.box(0.25, 0.08, 0.008, CARE.shell, { y: 0.02, z: -0.15, bevel: 0.002 })
    const boxes = [
      ['#ffffff', CARE.apricot],
      [CARE.blueSoft, CARE.blueDark],
      ['#ffffff', PALETTE.leaf],
    ] as const
    boxes.forEach(([color, band], i) => {
      m.box(0.06, 0.12, 0.1, color, { x: -0.08 + i * 0.075, y: 0.02, z: -0.08, bevel: 0.003 })
      m.box(0.061, 0.02, 0.101, band, { x: -0.08 + i * 0.075, y: 0.1, z: -0.08, bevel: 0.002 })
    })
    for (const bottle of [-0.07, 0.01]) {
      m.drum(0.03, 0.085, PALETTE.crustDark, { x: bottle, y: 0.02, z: -0.21, segments: 10 })
      m.drum(0.024, 0.025, PALETTE.white, { x: bottle, y: 0.104, z: -0.21, segments: 10 })
    }
  })
}

function lock(m: Model, isOpen: boolean): void {
  m.box(0.56, 0.035, 0.012, CARE.blueDark, { y: 0.932, z: 0.212, bevel: 0.004 })
  m.drum(0.013, 0.008, PALETTE.mustard, { y: 0.95, z: 0.218, rx: Math.PI / 2, segments: 10 })
  if (!isOpen) return
  m.box(0.005, 0.022, 0.03, PALETTE.steel, { y: 0.939, z: 0.237, bevel: 0.002 })
  m.box(0.005, 0.06, 0.022, CARE.apricot, { y: 0.885, z: 0.245, bevel: 0.002 })
}

function onTop(m: Model): void {
  m.box(0.24, 0.012, 0.18, CARE.linen, { x: -0.14, y: 0.999, z: 0.02, bevel: 0.004 })
  for (let i = 0; i < 6; i++)
    m.turn(
      [
        [0.014, 0.012],
        [0.02, 0.055],
        [0.018, 0.055],
        [0.0125, 0.016],
        [0, 0.016],
      ],
      '#ffffff',
      {
        x: -0.21 + (i % 3) * 0.07,
        y: 0.999,
        z: -0.02 + Math.floor(i / 3) * 0.08,
        segments: 6,
      },
    )
  m.box(0.2, 0.02, 0.27, CARE.apricot, { x: 0.16, y: 0.999, z: 0.0, ry: -0.1, bevel: 0.005 })
  m.box(0.19, 0.004, 0.25, CARE.linen, { x: 0.16, y: 1.018, z: 0.002, ry: -0.1, bevel: 0.001 })
}
