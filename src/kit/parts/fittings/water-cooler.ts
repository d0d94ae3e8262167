import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pierced, rectangle } from '../general-shapes.ts'

/** A water dispenser with a large bottle on top and a tap for cold and one for hot water. */
export const part: Part = {
  words: {
    en: {
      name: 'water cooler',
      description: 'A stand with a large water bottle and two taps: blue for cold, red for hot.',
    },
    es: {
      name: 'dispensador de agua',
      description: 'Un aparato con un bidón de agua y dos grifos: azul para fría, rojo para caliente.',
    },
  },
  stands: 'floor',
  size: [0.39, 1.37, 0.33],
  verbs: ['use', 'press', 'fill'],
  states: { whole: cooler },
}

function cooler(m: Model): void {
  m.box(0.31, 0.05, 0.31, PALETTE.char, { bevel: 0.008 })
  m.box(0.33, 0.6, 0.33, PALETTE.white, { y: 0.04, bevel: 0.02, shine: 0.2 })
  m.box(0.33, 0.35, 0.2, PALETTE.white, { y: 0.63, z: -0.065, bevel: 0.012, shine: 0.2 })
  m.slab(pierced(rectangle(0.33, 0.36), 0.25, 0.22, 0, -0.02), 0.135, PALETTE.white, {
    y: 0.8,
    z: 0.03,
    bevel: 0.01,
    shine: 0.2,
  })
  m.box(0.26, 0.23, 0.01, PALETTE.tealSoft, { y: 0.665, z: 0.038, bevel: 0.002 })
  m.box(0.24, 0.012, 0.11, PALETTE.char, { y: 0.668, z: 0.1, bevel: 0.003 })
  for (let i = 0; i < 4; i++)
    m.box(0.2, 0.004, 0.008, PALETTE.steel, { y: 0.679, z: 0.07 + i * 0.02, bevel: 0.001 })
  for (const [x, color] of [
    [-0.06, '#3f7fb5'],
    [0.06, PALETTE.red],
  ] as const) {
    m.box(0.042, 0.034, 0.1, PALETTE.steelDark, { x, y: 0.82, z: 0.09, bevel: 0.008 })
    m.drum(0.012, 0.04, PALETTE.steelDark, { x, y: 0.785, z: 0.12, segments: 8 })
    m.box(0.044, 0.05, 0.018, color, { x, y: 0.832, z: 0.142, rx: -0.3, bevel: 0.005 })
  }
  m.at({ y: 0.02 }, () => bottle(m))
  // Paper cups in their tube at the side.
  m.drum(0.04, 0.3, '#dfe9ea', { x: 0.19, y: 0.5, z: 0.02, segments: 12, shine: 0.3, size: 0.8 })
  m.drum(0.028, 0.03, PALETTE.white, { x: 0.19, y: 0.475, z: 0.02, top: 0.032, segments: 12 })
}

function bottle(m: Model): void {
  m.drum(0.105, 0.03, PALETTE.char, { y: 0.95, top: 0.1, segments: 18 })
  m.turn(
    [
      [0.04, 0.96],
      [0.06, 0.98],
      [0.125, 1.03],
      [0.132, 1.06],
      [0.124, 1.1],
      [0.124, 1.12],
      [0.132, 1.14],
      [0.132, 1.2],
      [0.124, 1.22],
      [0.124, 1.24],
      [0.132, 1.26],
      [0.132, 1.33],
      [0.115, 1.35],
      [0, 1.35],
    ],
    '#9cc8dc',
    { segments: 18, shine: 0.5 },
  )
}
