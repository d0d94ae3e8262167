import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, pipe, softRect, stroke, wheel, writing } from '../care-shapes.ts'

/** A bottle of oxygen strapped to its trolley, with gauge, flow meter and mask. */
export const part: Part = {
  words: {
    en: {
      name: 'oxygen cylinder',
      description:
        'A bottle of oxygen on a two-wheeled trolley; its gauge shows how much is left and flows out.',
    },
    es: {
      name: 'botella de oxígeno',
      description:
        'Una botella de oxígeno en un carrito de dos ruedas; el medidor muestra cuánto queda y cuánto sale.',
    },
  },
  stands: 'floor',
  size: [0.34, 1.11, 0.37],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: {
    off: (m, supplies) => cylinder(m, supplies, false),
    on: (m, supplies) => cylinder(m, supplies, true),
  },
}

function cylinder(m: Model, { letters }: Supplies, isOn: boolean): void {
  trolley(m)
  m.turn(
    [
      [0, 0.05],
      [0.072, 0.05],
      [0.08, 0.062],
      [0.08, 0.66],
      [0.08, 0.661],
    ],
    PALETTE.char,
    { segments: 18, shine: 0.3 },
  )
  m.turn(
    [
      [0.08, 0.66],
      [0.076, 0.71],
      [0.056, 0.755],
      [0.03, 0.78],
      [0.026, 0.8],
      [0, 0.8],
    ],
    '#ffffff',
    { segments: 18, shine: 0.3 },
  )
  m.at({ y: 0.5 }, () => label(m, letters))
  m.box(0.04, 0.05, 0.04, PALETTE.steel, { y: 0.79, bevel: 0.01, ...STEEL })
  // The key on the valve.
  m.box(isOn ? 0.02 : 0.09, 0.022, isOn ? 0.09 : 0.02, CARE.apricot, { y: 0.845, bevel: 0.008 })
  m.drum(0.009, 0.02, PALETTE.steelDark, { y: 0.832, segments: 8 })
  gauge(m, letters, isOn)
  flowMeter(m, isOn)
}

function label(m: Model, letters: Supplies['letters']): void {
  // Bent round the bottle, so that it does not stand out as a flat plate.
  m.turn(
    [
      [0.0806, -0.09],
      [0.0806, 0.09],
    ],
    '#ffffff',
    { segments: 18, casts: false },
  )
  writing(m, letters, 'O', 0.075, CARE.blueDark, { x: -0.01, y: 0.005, z: 0.0815 })
  writing(m, letters, '2', 0.045, CARE.blueDark, { x: 0.032, y: -0.006, z: 0.0815 })
  writing(m, letters, 'OXYGEN', 0.021, CARE.blueDark, { y: -0.04, z: 0.0815 })
  writing(m, letters, 'OXÍGENO', 0.02, CARE.blueDark, { y: -0.07, z: 0.0815 })
}

function gauge(m: Model, letters: Supplies['letters'], isOn: boolean): void {
  pipe(
    m,
    [
      [0, 0.815, 0],
      [0, 0.815, 0.06],
    ],
    0.012,
    PALETTE.steel,
    { ...STEEL },
  )
  m.at({ y: 0.815, z: 0.058 }, () => {
    m.drum(0.052, 0.03, PALETTE.steelDark, { rx: Math.PI / 2, segments: 20, ...STEEL })
    patch(m, 0.092, 0.092, '#ffffff', { z: 0.0306, radius: 0.046 })
    const dial = (from: number, to: number, color: string) =>
      stroke(
        m,
        Array.from({ length: 7 }, (_, i) => around(from + ((to - from) * i) / 6, 0.036)),
        0.009,
        color,
        { z: 0.0312 },
      )
    dial(3.9, 3, PALETTE.red)
    dial(2.9, -0.75, PALETTE.leaf)
    stroke(
      m,
      [around(isOn ? 0.6 + Math.PI : 3.85 + Math.PI, 0.012), [0, 0], around(isOn ? 0.6 : 3.85, 0.034)],
      0.006,
      PALETTE.char,
      { z: 0.0318 },
    )
    m.drum(0.006, 0.003, PALETTE.char, { z: 0.0305, rx: Math.PI / 2, segments: 8 })
    writing(m, letters, 'bar', 0.013, PALETTE.char, { y: -0.03, z: 0.0312 })
  })
}

function around(angle: number, r: number): [number, number] {
  return [Math.cos(angle) * r, Math.sin(angle) * r]
}

/** The clear tube whose ball rises with the flow, and the mask that hangs from it. */
function flowMeter(m: Model, isOn: boolean): void {
  pipe(
    m,
    [
      [0, 0.815, 0],
      [0.09, 0.815, 0],
      [0.09, 0.84, 0],
    ],
    0.009,
    PALETTE.steel,
    { bend: 0.015, ...STEEL },
  )
  m.drum(0.022, 0.018, CARE.blue, { x: 0.09, y: 0.825, segments: 10 })
  m.drum(0.019, 0.11, '#dfeef2', { x: 0.09, y: 0.84, segments: 10, surface: 'glass', casts: false })
  for (let i = 0; i < 4; i++)
    m.box(0.006, 0.002, 0.002, CARE.blueDark, { x: 0.09, y: 0.858 + i * 0.022, z: 0.0192, bevel: 0.0004 })
  m.ball(0.0125, PALETTE.red, { x: 0.09, y: isOn ? 0.915 : 0.854, detail: 1 })
  m.drum(0.021, 0.02, CARE.blue, { x: 0.09, y: 0.948, segments: 10 })
  pipe(
    m,
    [
      [0.107, 0.834, 0],
      [0.15, 0.83, 0.02],
      [0.16, 0.5, 0.05],
      [0.1, 0.3, 0.1],
      [0.125, 0.46, 0.1],
    ],
    0.005,
    '#bfe0cf',
    { bend: 0.12, arc: 5, sides: 5 },
  )
  m.at({ x: 0.125, y: 0.5, z: 0.1, rx: 0.3 }, () => {
    m.turn(
      [
        [0.008, -0.045],
        [0.018, -0.03],
        [0.034, 0],
        [0.043, 0.035],
        [0.046, 0.037],
        [0.03, 0.0],
        [0.012, -0.03],
      ],
      '#cfe9da',
      { segments: 12, shine: 0.5 },
    )
    pipe(
      m,
      [
        [-0.042, 0.03, 0],
        [-0.06, 0.12, -0.08],
        [0, 0.26, -0.13],
        [0.03, 0.12, -0.08],
        [0.042, 0.03, 0],
      ],
      0.003,
      '#ffffff',
      { bend: 0.08, sides: 4 },
    )
  })
}

function trolley(m: Model): void {
  for (const side of [-1, 1]) {
    const x = side * 0.11
    pipe(
      m,
      [
        [x, 0.04, 0.02],
        [x, 0.04, -0.11],
        [x, 0.95, -0.11],
        [x, 1.09, -0.17],
      ],
      0.012,
      CARE.blue,
      { bend: 0.05 },
    )
    wheel(m, 0.085, 0.035, { x: side * 0.15, y: 0.085, z: -0.13 }, { segments: 16 })
  }
  pipe(
    m,
    [
      [-0.11, 1.09, -0.17],
      [0.11, 1.09, -0.17],
    ],
    0.012,
    CARE.blue,
  )
  pipe(
    m,
    [
      [-0.09, 1.09, -0.17],
      [0.09, 1.09, -0.17],
    ],
    0.017,
    CARE.rubber,
    { sides: 8 },
  )
  pipe(
    m,
    [
      [-0.16, 0.085, -0.13],
      [0.16, 0.085, -0.13],
    ],
    0.01,
    PALETTE.steelDark,
  )
  m.slab(softRect(0.25, 0.2, 0.03), 0.02, CARE.blue, { y: 0.034, rx: -Math.PI / 2, bevel: 0.006 })
  m.box(0.06, 0.036, 0.03, CARE.rubber, { z: 0.08, bevel: 0.006 })
  for (const y of [0.24, 0.62]) {
    pipe(
      m,
      [
        [-0.11, y + 0.02, -0.11],
        [0.11, y + 0.02, -0.11],
      ],
      0.01,
      CARE.blue,
    )
    // Straps round the bottle.
    m.turn(
      [
        [0.0815, y],
        [0.0835, y + 0.004],
        [0.0835, y + 0.036],
        [0.0815, y + 0.04],
      ],
      CARE.apricot,
      { segments: 18 },
    )
    m.box(0.1, 0.036, 0.045, CARE.rubber, { y: y + 0.002, z: -0.09, bevel: 0.008 })
  }
}
