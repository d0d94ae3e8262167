import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** Two posts with a belt between them; open, the belt has run back into the left post. */
export const part: Part = {
  words: {
    en: {
      name: 'barrier posts',
      description: 'Two brass posts with a belt that can be drawn across to close a way.',
    },
    es: {
      name: 'postes separadores',
      description: 'Dos postes de latón con una cinta que se puede estirar para cerrar el paso.',
    },
  },
  stands: 'floor',
  size: [1.84, 0.988, 0.34],
  verbs: ['open', 'close', 'use'],
  states: { open: (m) => barrier(m, false), closed: (m) => barrier(m, true) },
}

function barrier(m: Model, isClosed: boolean): void {
  for (const x of [-0.75, 0.75]) m.at({ x }, () => post(m))
  if (isClosed) {
    // the belt sags a little under its own weight
    const sag = (x: number): number => 0.893 + x * x * 0.05
    const stops = [-0.715, -0.48, -0.24, 0, 0.24, 0.48, 0.715]
    const outline = [
      ...stops.map((x) => [x, sag(x)] as const),
      ...stops.toReversed().map((x) => [x, sag(x) + 0.05] as const),
    ]
    m.slab(polygon(outline), 0.004, MUSEUM.plum, { z: -0.002, bevel: 0.001 })
  }
  m.box(0.022, 0.058, 0.016, PALETTE.char, { x: isClosed ? 0.706 : -0.706, y: 0.889, bevel: 0.004 })
}

function post(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.16, 0],
      [0.17, 0.008],
      [0.16, 0.022],
      [0.06, 0.04],
      [0.034, 0.05],
      [0, 0.05],
    ],
    MUSEUM.slateDark,
    { segments: 24, shine: 0.4 },
  )
  m.drum(0.028, 0.83, MUSEUM.brass, { y: 0.045, segments: 14, ...STEEL })
  m.turn(
    [
      [0.028, 0.86],
      [0.036, 0.868],
      [0.036, 0.95],
      [0.03, 0.97],
      [0.012, 0.985],
      [0, 0.988],
    ],
    MUSEUM.slateDark,
    { segments: 14, shine: 0.4 },
  )
  for (let i = 0; i < 4; i++)
    m.at({ ry: (i * Math.PI) / 2 }, () =>
      m.box(0.02, 0.066, 0.008, PALETTE.char, { y: 0.885, z: 0.034, bevel: 0.002 }),
    )
}
