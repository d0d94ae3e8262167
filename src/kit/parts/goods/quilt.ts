import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** A patchwork quilt hung from a pole: stars of triangles between plain squares. */
export const part: Part = {
  words: {
    en: {
      name: 'quilt',
      description: 'A blanket sewn together from many pieces of cloth in a star pattern, hung from a pole.',
    },
    es: {
      name: 'colcha de retales',
      description:
        'Una manta cosida con muchos trozos de tela en un dibujo de estrellas, colgada de una barra.',
    },
  },
  stands: 'wall',
  size: [1.44, 1.435, 0.059],
  verbs: ['use', 'clean', 'show'],
  states: { whole: quilt },
}

const SQUARE = 0.215

function quilt(m: Model): void {
  m.at({ x: 0.72, y: 1.395, z: 0.036, rz: Math.PI / 2 }, () =>
    m.drum(0.017, 1.44, PALETTE.walnut, { segments: 10 }),
  )
  for (const x of [-0.6, 0.6]) m.box(0.03, 0.05, 0.04, MUSEUM.brass, { x, y: 1.385, z: 0.02, bevel: 0.006 })
  for (let i = 0; i < 7; i++)
    m.box(0.07, 0.07, 0.05, MUSEUM.plumDark, { x: -0.54 + i * 0.18, y: 1.35, z: 0.034, bevel: 0.012 })
  m.box(1.36, 1.36, 0.014, MUSEUM.plum, { z: 0.024, bevel: 0.006 })
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++)
      m.at({ x: (column - 2.5) * SQUARE, y: 0.68 + (row - 2.5) * SQUARE, z: 0.03 }, () =>
        patch(m, row, column),
      )
}

/** Each star takes three by three squares: a middle, four points, four corners. */
function patch(m: Model, row: number, column: number): void {
  const [r, c] = [(row % 3) - 1, (column % 3) - 1]
  const isLight = (Math.floor(row / 3) + Math.floor(column / 3)) % 2 === 0
  const [star, ground] = isLight ? [MUSEUM.plum, MUSEUM.tissue] : [PALETTE.teal, '#ead9b5']
  const size = SQUARE - 0.004
  if (r === 0 && c === 0) {
    m.box(size, size, 0.014, PALETTE.mustard, { y: -size / 2, z: 0.006, bevel: 0.006, without: ['-z'] })
    m.at({ z: 0.0125, rz: Math.PI / 4 }, () =>
      m.box(0.1, 0.1, 0.006, star, { y: -0.05, bevel: 0.002, without: ['-z'] }),
    )
    return
  }
  m.box(size, size, 0.014, ground, { y: -size / 2, z: 0.004, bevel: 0.006, without: ['-z'] })
  if (r !== 0 && c !== 0) {
    m.at({ z: 0.0105 }, () =>
      m.box(0.07, 0.07, 0.005, PALETTE.blush, { y: -0.035, rz: 0, bevel: 0.002, without: ['-z'] }),
    )
    return
  }
  // two triangles that point away from the middle of the star
  const half = size / 2 - 0.004
  m.at({ z: 0.0095, rz: r === 0 ? (c > 0 ? -Math.PI / 2 : Math.PI / 2) : r > 0 ? 0 : Math.PI }, () => {
    for (const side of [-1, 1])
      m.slab(
        polygon(
          side > 0
            ? [
                [0, -half],
                [half, -half],
                [half, half],
              ]
            : [
                [0, -half],
                [-half, half],
                [-half, -half],
              ],
        ),
        0.006,
        star,
        { bevel: 0.002 },
      )
  })
}
