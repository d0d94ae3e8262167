import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet } from '../care-shapes.ts'

/** A cotton blanket: a parcel of four layers, or spread out. */
export const part: Part = {
  words: {
    en: {
      name: 'blanket',
      description: 'A warm cotton blanket with two stripes, folded on a shelf or spread over somebody.',
    },
    es: {
      name: 'manta',
      description: 'Una manta de algodón con dos rayas, doblada en un estante o extendida sobre alguien.',
    },
  },
  stands: 'top',
  size: [0.44, 0.13, 0.34],
  verbs: ['take', 'put', 'open', 'close', 'give', 'use'],
  grip: [0, 0.06, 0.12],
  states: { folded, spread },
}

const STRIPES = [
  [CARE.apricot, 0.1],
  [CARE.linen, 0.15],
] as const

function folded(m: Model): void {
  for (let i = 0; i < 4; i++) {
    const w = 0.44 - i * 0.006
    m.box(w, 0.034, 0.33 - (i % 2) * 0.008, CARE.blanket, { y: i * 0.0315, z: (i % 2) * 0.004, bevel: 0.014 })
  }
  // Rolled edges at the front, where the layers turn.
  for (const y of [0.033, 0.096])
    pipe(
      m,
      [
        [-0.205, y, 0.145],
        [0.205, y, 0.145],
      ],
      0.0315,
      CARE.blanket,
      { sides: 10 },
    )
  for (const [color, z] of STRIPES)
    m.box(0.424, 0.0335, 0.022, color, { y: 0.0955, z: z - 0.16, bevel: 0.013 })
  for (const [color, z] of STRIPES) m.box(0.4, 0.002, 0.02, color, { y: 0.1275, z: z - 0.16, bevel: 0.0008 })
}

function spread(m: Model): void {
  const [w, d] = [1.1, 1.5]
  const at = (u: number, v: number, lift = 0) => {
    const [x, z] = [(u - 0.5) * w, (v - 0.5) * d]
    const wave = Math.sin(x * 7 + z * 3) * 0.5 + Math.sin(z * 6 - x * 2) * 0.5
    // Flat along its edge, a little ruffled within.
    const within = Math.min(1, 6 * Math.min(u, 1 - u, v, 1 - v) + 0.15)
    return [x, 0.002 + (wave + 1) * 0.011 * within + lift, z] as const
  }
  sheet(m, 12, 16, at, CARE.blanket)
  for (const [color, from] of STRIPES)
    sheet(m, 12, 1, (u, v) => at(u, (from === 0.1 ? 1 : 2) / 16 + v / 32, 0.0025), color)
}
