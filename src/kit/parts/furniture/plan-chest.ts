import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark, smallPrint } from '../museum-shapes.ts'

/** A chest of flat drawers for drawings; open, its third drawer is out and shows prints under tissue. */
export const part: Part = {
  words: {
    en: {
      name: 'plan chest',
      description: 'A wide chest with eight flat drawers, in which drawings, maps and textiles lie flat.',
    },
    es: {
      name: 'planera',
      description:
        'Un mueble ancho con ocho cajones planos, donde dibujos, mapas y telas se guardan extendidos.',
    },
  },
  stands: 'floor',
  size: [1.3, 0.957, 0.935],
  verbs: ['open', 'close', 'put', 'use'],
  states: { closed: (m) => chest(m, false), open: (m) => chest(m, true) },
}

const [W, D, OUT] = [1.26, 0.88, 0.46]

function chest(m: Model, isOpen: boolean): void {
  m.box(W - 0.04, 0.1, D - 0.06, MUSEUM.slateDark, { bevel: 0.008 })
  if (isOpen) {
    // the hole that the open drawer leaves is a real one
    m.box(W, 0.54, D, MUSEUM.limewash, { y: 0.09, bevel: 0.01 })
    m.box(W, 0.2, D, MUSEUM.limewash, { y: 0.725, bevel: 0.01 })
    m.box(W, 0.12, D - 0.3, MUSEUM.slateDark, { y: 0.62, z: -0.15, bevel: 0 })
    for (const x of [-1, 1])
      m.box(0.03, 0.12, D, MUSEUM.limewash, { x: x * (W / 2 - 0.015), y: 0.62, bevel: 0 })
  } else m.box(W, 0.84, D, MUSEUM.limewash, { y: 0.09, bevel: 0.01 })
  m.box(1.3, 0.035, 0.92, PALETTE.oakDark, { y: 0.922, bevel: 0.01 })
  for (let i = 0; i < 8; i++) {
    const y = 0.112 + i * 0.1005
    const isOut = isOpen && i === 5
    m.at({ y, z: D / 2 + (isOut ? OUT : 0) }, () => front(m))
    if (isOut) m.at({ y, z: D / 2 }, () => drawer(m))
  }
}

function front(m: Model): void {
  m.box(1.21, 0.093, 0.02, '#cabfae', { z: 0.004, bevel: 0.004 })
  for (const x of [-0.36, 0.36]) {
    m.rod(
      [
        [x - 0.05, 0.034, 0.012],
        [x - 0.042, 0.026, 0.026],
        [x + 0.042, 0.026, 0.026],
        [x + 0.05, 0.034, 0.012],
      ],
      0.005,
      MUSEUM.brass,
      { sides: 5, steps: 5, ...STEEL },
    )
  }
  m.box(0.12, 0.05, 0.004, MUSEUM.brass, { y: 0.022, z: 0.0145, bevel: 0.001, ...STEEL })
  mark(m, 0.1, 0.034, PALETTE.white, { y: 0.047, z: 0.0171 })
  smallPrint(m, [0.07, 0.045], MUSEUM.slate, { x: -0.035, y: 0.053, z: 0.0177, pitch: 0.012, thick: 0.005 })
}

function drawer(m: Model): void {
  m.at({ z: OUT / 2 - 0.03 }, () => {
    m.box(1.18, 0.008, OUT + 0.06, MUSEUM.crate, { y: 0.008, bevel: 0.002 })
    for (const x of [-0.585, 0.585])
      m.box(0.012, 0.06, OUT + 0.06, MUSEUM.crate, { x, y: 0.01, bevel: 0.003 })
    m.box(1.06, 0.016, 0.42, '#f4ecd9', { y: 0.014, bevel: 0.003 })
    m.box(0.66, 0.003, 0.36, '#e7d8b6', { x: -0.14, y: 0.03, ry: 0.03, bevel: 0.001 })
    // an old map: coast, river, frame
    m.at({ x: -0.14, y: 0.0338, rx: -Math.PI / 2, rz: 0.03 }, () => {
      mark(m, 0.6, 0.3, '#b7cfc4')
      m.ball([0.2, 0.11, 0.0015], '#d9bf86', { x: -0.06, y: 0.01, detail: 1 })
      m.ball([0.08, 0.05, 0.0015], '#d9bf86', { x: 0.19, y: -0.06, detail: 1 })
      mark(m, 0.2, 0.006, '#7a8fa0', { x: -0.08, y: 0.02, z: 0.0022, rz: 0.5 })
      for (const y of [-0.15, 0.15]) mark(m, 0.6, 0.006, PALETTE.walnut, { y, z: 0.001 })
      for (const x of [-0.3, 0.3]) mark(m, 0.006, 0.3, PALETTE.walnut, { x, z: 0.001 })
    })
    m.box(0.24, 0.004, 0.34, MUSEUM.tissue, { x: 0.38, y: 0.03, ry: -0.05, bevel: 0.001 })
  })
}
