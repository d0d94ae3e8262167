import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

/** A signpost with three arrows, each in two languages. */
export const part: Part = {
  words: {
    en: {
      name: 'gallery signpost',
      description: 'A post with three arrows that show the way to the fossils, the ships and the way out.',
    },
    es: {
      name: 'poste indicador de salas',
      description: 'Un poste con tres flechas que indican el camino a los fósiles, los barcos y la salida.',
    },
  },
  stands: 'floor',
  size: [0.92, 1.855, 0.4],
  verbs: [],
  states: { whole: signpost },
}

function signpost(m: Model, { letters }: Supplies): void {
  m.turn(
    [
      [0, 0],
      [0.19, 0],
      [0.2, 0.01],
      [0.19, 0.025],
      [0.05, 0.045],
      [0, 0.046],
    ],
    MUSEUM.slateDark,
    { segments: 24 },
  )
  m.drum(0.027, 1.76, MUSEUM.slateDark, { y: 0.04, segments: 12 })
  m.ball(0.036, MUSEUM.brass, { y: 1.82, ...STEEL })
  arrow(m, letters, { y: 1.63, side: 1, color: MUSEUM.plum, number: '1', lines: ['Fossils', 'Fósiles'] })
  arrow(m, letters, { y: 1.39, side: -1, color: MUSEUM.slate, number: '2', lines: ['Ships', 'Barcos'] })
  arrow(m, letters, { y: 1.15, side: 1, color: PALETTE.leaf, number: '', lines: ['Way out', 'Salida'] })
}

function arrow(
  m: Model,
  letters: Letters,
  {
    y,
    side,
    color,
    number,
    lines,
  }: { y: number; side: 1 | -1; color: string; number: string; lines: [string, string] },
): void {
  const corners: [number, number][] = [
    [-0.3, -0.1],
    [0.36, -0.1],
    [0.46, 0],
    [0.36, 0.1],
    [-0.3, 0.1],
  ]
  const outline = polygon(corners.map(([x, up]) => [x * side, up] as const))
  m.at({ y, z: 0.022 }, () => {
    m.slab(outline, 0.022, color, { bevel: 0.005 })
    const x = side * 0.07
    lettering(m, letters, lines[0], 0.085, PALETTE.white, x, 0.016, 0.0226)
    lettering(m, letters, lines[1], 0.068, '#f3dfc0', x, -0.068, 0.0226)
    if (number) {
      mark(m, 0.1, 0.15, PALETTE.white, { x: side * -0.23, z: 0.0226 })
      lettering(m, letters, number, 0.11, color, side * -0.23, -0.038, 0.0232)
    }
    for (const screw of [0.04, -0.04])
      m.box(0.07, 0.02, 0.05, PALETTE.steelDark, { y: screw - 0.01, z: -0.022, bevel: 0.004 })
  })
}
