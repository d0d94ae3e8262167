import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A storage jar, full or empty. */
export const part: Part = {
  words: {
    en: {
      name: 'storage jar',
      description: 'A glass jar with a wooden lid and a label, for dry food such as oats or sugar.',
    },
    es: {
      name: 'tarro de almacenamiento',
      description:
        'Un tarro de vidrio con tapa de madera y etiqueta, para alimentos secos como avena o azúcar.',
    },
  },
  stands: 'top',
  size: [0.108, 0.185, 0.105],
  verbs: ['take', 'put', 'open', 'close', 'fill'],
  grip: [0, 0.08, 0.05],
  states: {
    full: (m) => m.at({ y: -0.006 }, () => jar(m, PALETTE.dough, 0.16)),
    empty: (m) => emptyJar(m, 0.16),
  },
}

/** A glass jar filled to three quarters, with a wooden lid and a label. */
export function jar(m: Model, fill: string, height: number): void {
  m.drum(0.05, height * 0.72, fill, { y: 0.006, segments: 14 })
  m.turn(
    [
      [0.052, height * 0.735],
      [0.054, height * 0.74],
      [0.054, height],
      [0.044, height * 1.02],
      [0.046, height * 1.02],
    ],
    '#dfeeea',
    { segments: 14, shine: 0.4 },
  )
  m.drum(0.048, 0.028, PALETTE.oak, { y: height * 1.02, segments: 14 })
  m.box(0.06, 0.045, 0.004, PALETTE.white, { y: height * 0.25, z: 0.0505, bevel: 0.001, casts: false })
}

function emptyJar(m: Model, height: number): void {
  m.turn(
    [
      [0, 0],
      [0.046, 0],
      [0.05, 0.006],
      [0.054, height * 0.12],
      [0.054, height * 0.96],
      [0.044, height * 0.98],
      [0.044, height],
    ],
    '#dfeeea',
    { segments: 14, shine: 0.4 },
  )
  m.drum(0.048, 0.028, PALETTE.oak, { y: height * 0.98, segments: 14 })
  m.turn(
    [
      [0.0535, 0.012],
      [0.0548, 0.016],
      [0.0548, 0.022],
      [0.0535, 0.026],
    ],
    '#c3d8d3',
    { segments: 14, shine: 0.4 },
  )
  m.box(0.06, 0.045, 0.004, PALETTE.white, { y: height * 0.25, z: 0.0535, bevel: 0.001, casts: false })
}
