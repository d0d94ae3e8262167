import { PALETTE, STEEL } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon, plate } from '../../solid/slab.ts'
import { doorFrame, spot, stripe } from '../general-shapes.ts'

/** The doors of a lift with the call buttons beside them and the floor shown above. */
export const part: Part = {
  words: {
    en: {
      name: 'lift',
      description: 'Steel lift doors with call buttons at the side and the floor number above.',
    },
    es: {
      name: 'ascensor',
      description: 'Puertas de ascensor de acero con botones de llamada al lado y el número de piso arriba.',
    },
  },
  stands: 'floor',
  size: [1.58, 2.45, 0.331],
  verbs: ['press', 'open', 'close'],
  states: {
    closed: (m, { letters }) => lift(m, letters, false),
    open: (m, { letters }) => lift(m, letters, true),
  },
}

const CLEAR = { w: 1.1, h: 2.1 }

function lift(m: Model, letters: Letters, isOpen: boolean): void {
  const front = 0.161
  m.at({ x: -0.09 }, () => {
    // The wall round the doors hides how thin the car behind them is.
    const [x, top] = [CLEAR.w / 2, CLEAR.h]
    const arch = polygon([
      [-0.7, 0],
      [-x, 0],
      [-x, top],
      [x, top],
      [x, 0],
      [0.88, 0],
      [0.88, 2.45],
      [-0.7, 2.45],
    ])
    m.slab(arch, 0.3, PALETTE.cream, { z: -0.17, bevel: 0.006 })
    m.at({ z: 0.08 }, () => doorFrame(m, CLEAR, 0.144, PALETTE.steel))
    m.box(CLEAR.w + 0.06, 0.02, 0.3, PALETTE.steelDark, { z: -0.01, bevel: 0.003, ...STEEL })
    if (isOpen) car(m)
    for (const side of [-1, 1]) {
      const leaf = isOpen ? 0.06 : CLEAR.w / 2 - 0.002
      m.box(leaf, CLEAR.h - 0.02, 0.035, PALETTE.steel, {
        x: side * (isOpen ? CLEAR.w / 2 - 0.03 : leaf / 2 + 0.001),
        y: 0.02,
        z: 0.04,
        bevel: 0.004,
        ...STEEL,
      })
      if (!isOpen)
        for (const y of [0.7, 1.4])
          stripe(m, leaf - 0.03, 0.006, PALETTE.steelDark, (side * leaf) / 2, y, 0.0582)
    }
    m.box(0.34, 0.15, 0.02, PALETTE.char, { y: 2.24, z: 0.125, bevel: 0.006 })
    lettering(m, letters, isOpen ? '0' : '2', 0.12, '#ffc56a', 0.04, 2.272, 0.1356)
    triangle(m, -0.07, 2.315, isOpen ? 0.03 : -0.03, '#ffc56a')
  })
  m.at({ x: 0.65, y: 1.0, z: front - 0.036 }, () => {
    m.box(0.11, 0.26, 0.014, PALETTE.steel, { bevel: 0.004, ...STEEL })
    for (const [y, up] of [
      [0.18, 1],
      [0.08, -1],
    ] as const) {
      m.drum(0.032, 0.018, PALETTE.white, { y, rx: Math.PI / 2, segments: 14 })
      const isCalled = isOpen && up > 0
      if (isCalled) spot(m, 0.026, '#ffb04d', 0, y, 0.0185, 1.2)
      m.at({ z: -0.1166 }, () => triangle(m, 0, y, up * 0.016, PALETTE.char))
    }
  })
}

/** What one sees of the car: a back wall with a rail and a mirror, a floor, a lit ceiling. */
function car(m: Model): void {
  const [w, h] = [CLEAR.w, CLEAR.h]
  m.box(w, h, 0.03, PALETTE.kraft, { z: -0.15, bevel: 0.002 })
  m.box(0.62, 0.95, 0.006, '#cfdde0', { y: 1.0, z: -0.132, bevel: 0.002, shine: 1 })
  m.rod(
    [
      [-0.45, 0.9, -0.135],
      [-0.4, 0.9, -0.085],
      [0.4, 0.9, -0.085],
      [0.45, 0.9, -0.135],
    ],
    0.018,
    PALETTE.steel,
    { sides: 8, steps: 10, ...STEEL },
  )
  m.box(w, 0.012, 0.16, PALETTE.tealDark, { y: 0.02, z: -0.06, bevel: 0.002 })
  m.box(w, 0.03, 0.15, '#fff3da', { y: h - 0.03, z: -0.06, bevel: 0.002, glow: 2.2 })
}

function triangle(m: Model, x: number, y: number, h: number, color: string): void {
  const outline = polygon([
    [-Math.abs(h), -h * 0.8],
    [Math.abs(h), -h * 0.8],
    [0, h],
  ])
  m.add(plate([outline]), color, { x, y, z: 0.1358, glow: 1 })
}
