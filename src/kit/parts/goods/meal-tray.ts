import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { pipe, softRect } from '../care-shapes.ts'

/** A hospital meal on a tray, the dish under its dome or open. */
export const part: Part = {
  words: {
    en: {
      name: 'meal tray',
      description: 'A tray with a warm dish under a dome, a bread roll, fruit and a cup of water.',
    },
    es: {
      name: 'bandeja de comida',
      description: 'Una bandeja con un plato caliente bajo una tapa, un panecillo, fruta y un vaso de agua.',
    },
  },
  stands: 'top',
  size: [0.46, 0.14, 0.34],
  verbs: ['take', 'put', 'open', 'close', 'give'],
  grip: [0, 0.02, 0.15],
  states: { covered: (m) => tray(m, undefined), open: (m, { random }) => tray(m, random) },
}

/** `random` strews the peas of an open dish. */
function tray(m: Model, random: Supplies['random'] | undefined): void {
  m.slab(softRect(0.46, 0.34, 0.035), 0.012, CARE.blueSoft, { rx: -Math.PI / 2, bevel: 0.004 })
  for (const z of [-0.162, 0.162]) m.box(0.4, 0.022, 0.014, CARE.blueSoft, { y: 0.002, z, bevel: 0.006 })
  for (const x of [-0.222, 0.222]) m.box(0.014, 0.022, 0.28, CARE.blueSoft, { x, y: 0.002, bevel: 0.006 })
  m.slab(softRect(0.4, 0.28, 0.02, 1), 0.002, CARE.linen, { rx: -Math.PI / 2, y: 0.0115, bevel: 0.0008 })
  m.at({ x: -0.06, y: 0.013, z: 0.015 }, () => {
    m.turn(
      [
        [0, 0],
        [0.07, 0],
        [0.11, 0.014],
        [0.115, 0.017],
        [0.108, 0.018],
        [0.075, 0.008],
        [0, 0.008],
      ],
      '#ffffff',
      { segments: 24, shine: 0.3 },
    )
    if (random) food(m, random)
    else dome(m)
  })
  side(m)
}

function dome(m: Model): void {
  m.turn(
    [
      [0.11, 0.014],
      [0.112, 0.02],
      [0.104, 0.062],
      [0.075, 0.095],
      [0.03, 0.107],
      [0, 0.108],
    ],
    CARE.blue,
    { segments: 24, shine: 0.3 },
  )
  m.turn(
    [
      [0, 0.1],
      [0.016, 0.105],
      [0.02, 0.122],
      [0.014, 0.128],
      [0, 0.129],
    ],
    CARE.blueDark,
    { segments: 12 },
  )
}

function food(m: Model, random: () => number): void {
  m.ball([0.042, 0.02, 0.036], PALETTE.dough, { x: -0.04, y: 0.012, z: -0.025, detail: 2 })
  m.box(0.1, 0.022, 0.055, PALETTE.crustLight, { x: -0.01, y: 0.008, z: 0.042, ry: 0.15, bevel: 0.01 })
  m.box(0.03, 0.004, 0.02, PALETTE.mustard, { x: 0.015, y: 0.029, z: 0.04, ry: 0.5, bevel: 0.0015 })
  for (let i = 0; i < 16; i++) {
    const [angle, r] = [random() * 6.28, Math.sqrt(random()) * 0.034]
    m.ball(0.0085, i % 3 ? PALETTE.leafLight : PALETTE.leaf, {
      x: 0.048 + Math.cos(angle) * r,
      y: 0.013 + (i % 2) * 0.004,
      z: -0.02 + Math.sin(angle) * r * 0.9,
      detail: 0,
    })
  }
  for (let i = 0; i < 4; i++)
    m.drum(0.012, 0.006, CARE.apricot, {
      x: 0.005 + i * 0.014,
      y: 0.009 + i * 0.002,
      z: -0.062 + i * 0.002,
      segments: 8,
    })
}

/** What stands round the dish: cup, roll, apple, cutlery on a napkin. */
function side(m: Model): void {
  m.turn(
    [
      [0, 0.013],
      [0.026, 0.013],
      [0.033, 0.085],
      [0.03, 0.085],
      [0.0285, 0.065],
      [0, 0.065],
    ],
    CARE.apricot,
    { x: 0.165, z: -0.1, segments: 14, shine: 0.3 },
  )
  m.ball([0.04, 0.024, 0.03], PALETTE.crust, { x: 0.125, y: 0.035, z: 0.01, detail: 2 })
  m.ball([0.029, 0.027, 0.029], PALETTE.red, { x: 0.188, y: 0.039, z: -0.02, detail: 2, shine: 0.3 })
  pipe(
    m,
    [
      [0.188, 0.06, -0.02],
      [0.192, 0.075, -0.018],
    ],
    0.002,
    PALETTE.oakDark,
    { sides: 4 },
  )
  m.box(0.14, 0.004, 0.075, '#ffffff', { x: 0.13, y: 0.013, z: 0.095, bevel: 0.0015 })
  const laid = { x: 0.13, y: 0.0165, ...STEEL }
  m.box(0.13, 0.003, 0.008, PALETTE.steelDark, { ...laid, z: 0.08, bevel: 0.001 })
  m.box(0.13, 0.003, 0.008, PALETTE.steelDark, { ...laid, z: 0.108, bevel: 0.001 })
  m.box(0.05, 0.003, 0.016, PALETTE.steelDark, { ...laid, x: 0.09, z: 0.08, bevel: 0.001 })
  m.ball([0.02, 0.003, 0.011], PALETTE.steelDark, { ...laid, x: 0.075, y: 0.018, z: 0.108, detail: 1 })
}
