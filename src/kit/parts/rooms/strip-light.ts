import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A long lamp under the ceiling, as in workshops, cellars and corridors. */
export const part: Part = {
  words: {
    en: {
      name: 'strip light',
      description: 'A long tube light under the ceiling, for workrooms and corridors.',
    },
    es: { name: 'tubo de luz', description: 'Una luz larga de tubo en el techo, para talleres y pasillos.' },
  },
  stands: 'ceiling',
  size: [1.24, 0.12, 0.12],
  verbs: ['turnOn', 'turnOff'],
  states: { off: (m) => strip(m, false), on: (m) => strip(m, true) },
}

function strip(m: Model, isOn: boolean): void {
  for (const x of [-0.4, 0.4]) m.box(0.05, 0.02, 0.05, PALETTE.steelDark, { x, y: -0.02, bevel: 0.004 })
  m.box(1.2, 0.045, 0.12, PALETTE.white, { y: -0.065, bevel: 0.012 })
  for (const x of [-1, 1]) {
    m.box(0.03, 0.08, 0.1, PALETTE.steel, { x: x * 0.605, y: -0.115, bevel: 0.008 })
    m.drum(0.022, 0.03, PALETTE.char, { x: x * 0.592, y: -0.092, rz: (x * Math.PI) / 2, segments: 10 })
  }
  const tube: [number, number, number][] = [
    [-0.59, -0.092, 0],
    [0.59, -0.092, 0],
  ]
  if (isOn) m.rod(tube, 0.026, '#fff6e6', { sides: 10, glow: 3.6, casts: false })
  else m.rod(tube, 0.019, '#c9cfcd', { sides: 10, shine: 0.4 })
}
