import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A wooden chair; who sits on it looks along +z. */
export const part: Part = {
  words: {
    en: { name: 'wooden chair', description: 'A wooden chair with a curved back and a coral cushion.' },
    es: { name: 'silla de madera', description: 'Una silla de madera con respaldo curvo y cojín coral.' },
  },
  stands: 'floor',
  size: [0.42, 0.87, 0.5],
  verbs: ['use'],
  states: { whole: (m) => m.at({ y: 0.006, z: 0.035 }, () => chair(m, PALETTE.coral)) },
}

/** A wooden chair with a cushion of the colour; the sitter looks along +z. */
export function chair(m: Model, cushion: string): void {
  const leg = (a: [number, number, number], b: [number, number, number]) =>
    m.rod([a, b], (t) => 0.017 - t * 0.004, PALETTE.oakDark)
  for (const x of [-1, 1]) for (const z of [-1, 1]) leg([x * 0.15, 0.44, z * 0.15], [x * 0.19, 0, z * 0.2])
  m.slab(roundRect(0.42, 0.41, 0.09), 0.035, PALETTE.oak, { rx: -Math.PI / 2, y: 0.44, bevel: 0.012 })
  m.slab(roundRect(0.37, 0.36, 0.08), 0.03, cushion, { rx: -Math.PI / 2, y: 0.472, bevel: 0.014 })
  for (const x of [-1, 1])
    m.rod(
      [
        [x * 0.18, 0.46, -0.17],
        [x * 0.185, 0.65, -0.21],
        [x * 0.17, 0.86, -0.24],
      ],
      0.014,
      PALETTE.oakDark,
      { steps: 5 },
    )
  m.rod(
    [
      [-0.2, 0.8, -0.24],
      [-0.1, 0.8, -0.262],
      [0, 0.8, -0.27],
      [0.1, 0.8, -0.262],
      [0.2, 0.8, -0.24],
    ],
    0.06,
    PALETTE.oak,
    { sides: 10, steps: 10, flat: 0.3 },
  )
}
