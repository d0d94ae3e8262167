import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { LYING, mark } from '../museum-shapes.ts'

/** A digital caliper for 20 cm, lying; closed it shows 0, open its jaws stand 6 cm apart. */
export const part: Part = {
  words: {
    en: {
      name: 'caliper',
      description:
        'A steel measuring tool with two jaws and a small display, for measuring objects up to 20 cm.',
    },
    es: {
      name: 'calibre',
      description:
        'Una herramienta de acero con dos bocas y una pantalla pequeña, para medir objetos de hasta 20 cm.',
    },
  },
  stands: 'top',
  size: [0.287, 0.013, 0.092],
  verbs: ['take', 'put', 'use', 'open', 'close', 'clean'],
  grip: [-0.06, 0.01, 0],
  states: {
    closed: (m, { letters }) => caliper(m, letters, 0),
    open: (m, { letters }) => caliper(m, letters, 0.06),
  },
}

const BLADE = '#b4b8b6'

function caliper(m: Model, letters: Letters, gap: number): void {
  m.at({ rx: LYING, x: -0.145, y: -0.0028 }, () => {
    m.box(0.285, 0.017, 0.004, BLADE, { x: 0.1475, y: -0.0085, z: 0.006, bevel: 0.0008, ...STEEL })
    scale(m, letters)
    // the fixed jaws
    m.slab(jaw(1), 0.006, BLADE, { x: 0.029, z: 0.003, bevel: 0.001, ...STEEL })
    m.at({ x: gap }, () => slider(m, letters, gap))
    if (gap) m.box(gap, 0.003, 0.002, BLADE, { x: 0.289 + gap / 2, y: -0.0015, z: 0.006, bevel: 0, ...STEEL })
  })
}

/** The big jaw below and the small one above; `side` 1 looks to the right, its tip on x = 0. */
function jaw(side: 1 | -1) {
  const corners: [number, number][] = [
    [0, -0.056],
    [0, 0.006],
    [-0.004, 0.012],
    [-0.006, 0.036],
    [-0.009, 0.036],
    [-0.02, 0.0085],
    [-0.026, 0.0085],
    [-0.026, -0.012],
    [-0.008, -0.05],
    [-0.005, -0.056],
  ]
  return polygon(corners.map(([x, y]) => [x * side, y] as const))
}

function slider(m: Model, letters: Letters, gap: number): void {
  m.slab(jaw(-1), 0.006, BLADE, { x: 0.0295, z: 0.003, bevel: 0.001, ...STEEL })
  m.box(0.075, 0.034, 0.012, PALETTE.char, { x: 0.08, y: -0.014, z: 0.009, bevel: 0.003, shine: 0.3 })
  mark(m, 0.046, 0.019, '#b9c9b4', { x: 0.072, y: 0.006, z: 0.0155, glow: 0.8 })
  lettering(m, letters, gap ? '60.00' : '0.00', 0.0128, '#1e2a26', 0.066, 0.0012, 0.016)
  lettering(m, letters, 'mm', 0.0055, '#1e2a26', 0.0893, 0.0012, 0.016)
  mark(m, 0.011, 0.006, PALETTE.coral, { x: 0.106, y: 0.008, z: 0.0155 })
  mark(m, 0.011, 0.006, PALETTE.steel, { x: 0.106, y: -0.002, z: 0.0155 })
  mark(m, 0.04, 0.003, PALETTE.steelDark, { x: 0.072, y: -0.0085, z: 0.0155 })
  // thumb wheel and the screw that holds the slider
  m.drum(0.008, 0.01, PALETTE.steelDark, { x: 0.1, y: -0.02, z: 0.004, rx: Math.PI / 2, segments: 8 })
  m.drum(0.004, 0.008, PALETTE.steelDark, { x: 0.075, y: 0.018, z: 0.009, segments: 6, ...STEEL })
}

function scale(m: Model, letters: Letters): void {
  for (let i = 0; i <= 20; i++)
    for (const half of [0, 0.005])
      mark(m, 0.0008, half ? 0.003 : 0.005, '#30363a', {
        x: 0.05 + i * 0.01 + half,
        y: -0.0055,
        z: 0.0086,
      })
  for (const [i, text] of ['5', '10', '15', '20'].entries())
    lettering(m, letters, text, 0.007, '#30363a', 0.1 + i * 0.05, -0.001, 0.0086)
}
