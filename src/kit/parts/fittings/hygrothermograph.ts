import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark, pane } from '../museum-shapes.ts'

/** A recording drum under a glass cover, with one pen for warmth and one for humidity. */
export const part: Part = {
  words: {
    en: {
      name: 'hygrothermograph',
      description:
        'An instrument under glass: two pens draw warmth and humidity on a turning drum, one week on each sheet.',
    },
    es: {
      name: 'termohigrógrafo',
      description:
        'Un aparato bajo cristal: dos plumas dibujan temperatura y humedad en un tambor que gira, una semana por hoja.',
    },
  },
  stands: 'top',
  size: [0.31, 0.263, 0.17],
  verbs: ['use', 'open', 'show'],
  states: { whole: recorder },
}

function recorder(m: Model): void {
  for (const x of [-0.13, 0.13])
    for (const z of [-0.06, 0.06]) m.drum(0.012, 0.012, PALETTE.char, { x, z, segments: 8 })
  m.box(0.31, 0.036, 0.17, PALETTE.walnut, { y: 0.01, bevel: 0.009, shine: 0.3 })
  m.box(0.28, 0.006, 0.14, MUSEUM.slateDark, { y: 0.045, bevel: 0.002 })
  m.at({ x: 0.07, y: 0.05 }, () => drum(m))
  works(m)
  cover(m)
}

/** The drum with its paper and the two curves. */
function drum(m: Model): void {
  m.drum(0.052, 0.01, MUSEUM.brass, { segments: 20, ...STEEL })
  m.drum(0.048, 0.125, MUSEUM.tissue, { y: 0.008, segments: 24 })
  m.drum(0.014, 0.014, MUSEUM.brass, { y: 0.132, segments: 10, ...STEEL })
  const around = (a: number, y: number, radius = 0.049): [number, number, number] => [
    Math.sin(a) * radius,
    y,
    Math.cos(a) * radius,
  ]
  for (let i = 0; i < 7; i++) {
    const a = -1.5 + i * 0.5
    mark(m, 0.001, 0.1, '#c9a9a0', { x: Math.sin(a) * 0.0486, y: 0.07, z: Math.cos(a) * 0.0486, ry: a })
  }
  for (const y of [0.03, 0.048, 0.092, 0.11])
    m.rod(
      Array.from({ length: 9 }, (_, i) => around(-1.7 + i * 0.42, y, 0.0478)),
      0.0009,
      '#c9a9a0',
      { sides: 3, steps: 10, caps: false },
    )
  for (const [base, color, wave] of [
    [0.1, PALETTE.red, 1],
    [0.04, '#2f55a4', 1.7],
  ] as const)
    m.rod(
      Array.from({ length: 13 }, (_, i) => around(-1.7 + i * 0.2, base + Math.sin(i * wave) * 0.006, 0.0483)),
      0.0014,
      color,
      { sides: 3, steps: 20, caps: false },
    )
}

/** Levers, pens, and the bundle of hair that grows longer in damp air. */
function works(m: Model): void {
  m.box(0.012, 0.14, 0.03, MUSEUM.brass, { x: -0.1, y: 0.048, z: -0.02, bevel: 0.003, ...STEEL })
  m.box(0.06, 0.008, 0.03, MUSEUM.brass, { x: -0.075, y: 0.18, z: -0.02, bevel: 0.002, ...STEEL })
  for (let i = 0; i < 4; i++)
    m.rod(
      [
        [-0.072 + i * 0.006, 0.055, -0.02],
        [-0.072 + i * 0.006, 0.182, -0.02],
      ],
      0.0013,
      '#e4c98f',
      { sides: 3 },
    )
  m.rod(
    [
      [-0.125, 0.06, 0.01],
      [-0.138, 0.1, 0.01],
      [-0.125, 0.15, 0.01],
    ],
    0.008,
    '#b8744a',
    { sides: 6, steps: 5, flat: 0.3, ...STEEL },
  )
  for (const [y, color] of [
    [0.146, PALETTE.red],
    [0.086, '#2f55a4'],
  ] as const) {
    m.rod(
      [
        [-0.1, y, -0.005],
        [-0.04, y + 0.006, 0.05],
        [0.05, y + 0.004, 0.052],
      ],
      0.0022,
      PALETTE.steel,
      { sides: 5, steps: 6, ...STEEL },
    )
    m.box(0.008, 0.012, 0.005, color, { x: 0.052, y: y - 0.002, z: 0.0515, bevel: 0.001 })
    m.drum(0.007, 0.012, MUSEUM.brass, { x: -0.1, y: y - 0.006, z: -0.003, segments: 8, ...STEEL })
  }
}

function cover(m: Model): void {
  const [w, h, d] = [0.285, 0.172, 0.145]
  for (const z of [-1, 1]) pane(m, w, h, { y: 0.046, z: z * (d / 2), thick: 0.003 })
  for (const x of [-1, 1]) pane(m, d, h, { x: x * (w / 2), y: 0.046, ry: Math.PI / 2, thick: 0.003 })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.008, h, 0.008, MUSEUM.brass, {
        x: (x * w) / 2,
        y: 0.046,
        z: (z * d) / 2,
        bevel: 0.002,
        ...STEEL,
      })
  for (const z of [-1, 1])
    m.box(w + 0.008, 0.008, 0.01, MUSEUM.brass, { y: 0.212, z: (z * d) / 2, bevel: 0.002, ...STEEL })
  for (const x of [-1, 1])
    m.box(0.01, 0.008, d, MUSEUM.brass, { x: (x * w) / 2, y: 0.212, bevel: 0.002, ...STEEL })
  m.box(w, 0.003, d, '#dcecea', { y: 0.215, bevel: 0, surface: 'glass', casts: false })
  m.rod(
    [
      [-0.045, 0.216, 0],
      [-0.04, 0.25, 0],
      [0.04, 0.25, 0],
      [0.045, 0.216, 0],
    ],
    0.006,
    MUSEUM.brass,
    { sides: 6, steps: 10, ...STEEL },
  )
  m.box(0.13, 0.004, 0.03, MUSEUM.brass, { y: 0.2165, bevel: 0.001, ...STEEL })
}
