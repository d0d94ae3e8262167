import { PALETTE, STEEL } from '../../palette.ts'
import { oak } from '../../wood.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A desk with three drawers on the right; the person sits behind it and looks along +z. */
export const part: Part = {
  words: {
    en: { name: 'desk', description: 'An office desk with a wooden top and three drawers.' },
    es: { name: 'escritorio', description: 'Un escritorio de oficina con tablero de madera y tres cajones.' },
  },
  stands: 'floor',
  size: [1.4, 0.74, 0.7],
  verbs: ['use'],
  states: { whole: desk },
}

function desk(m: Model): void {
  m.box(1.4, 0.032, 0.7, PALETTE.oak, { y: 0.708, bevel: 0.01, shade: oak })
  for (const x of [-0.64, 0.64]) {
    m.box(0.05, 0.03, 0.62, PALETTE.char, { x, bevel: 0.008 })
    m.box(0.05, 0.03, 0.62, PALETTE.char, { x, y: 0.68, bevel: 0.008 })
    for (const z of [-0.27, 0.27]) m.box(0.05, 0.67, 0.05, PALETTE.char, { x, y: 0.02, z, bevel: 0.008 })
  }
  // The screen before the legs is on the side of the visitor.
  m.box(1.22, 0.34, 0.018, PALETTE.cream, { y: 0.36, z: 0.24, bevel: 0.005 })
  m.turn(
    [
      [0.032, 0],
      [0.032, 0.003],
      [0.018, 0.003],
    ],
    PALETTE.char,
    { x: 0.4, y: 0.74, z: 0.24, segments: 12 },
  )
  m.at({ x: -0.38, ry: Math.PI }, () => {
    m.box(0.4, 0.56, 0.54, PALETTE.cream, { y: 0.148, z: 0, bevel: 0.008 })
    for (let i = 0; i < 3; i++) {
      const [h, y] = i === 0 ? [0.24, 0.16] : [0.135, 0.268 + i * 0.142]
      m.box(0.38, h, 0.018, PALETTE.tile, { y, z: 0.272, bevel: 0.006 })
      m.box(0.13, 0.014, 0.022, PALETTE.steel, { y: y + h - 0.04, z: 0.288, bevel: 0.005, ...STEEL })
    }
  })
}
