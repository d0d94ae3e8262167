import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, screw, soft } from '../trade-shapes.ts'

/** A square box where cables meet; open, its lid hangs on its strap and the wires show in their clamps. */
export const part: Part = {
  words: {
    en: {
      name: 'junction box',
      description: 'A small plastic box on the wall where cables meet and their wires are joined.',
    },
    es: {
      name: 'caja de conexiones',
      description: 'Una caja pequeña de plástico en la pared donde llegan los cables y se unen sus hilos.',
    },
  },
  stands: 'wall',
  size: [0.201, 0.193, 0.064],
  verbs: ['open', 'close', 'use'],
  states: { closed: (m) => box(m, false), open: (m) => box(m, true) },
}

function box(m: Model, isOpen: boolean): void {
  m.at({ y: 0.07 }, () => {
    if (isOpen) {
      for (const side of [-1, 1]) {
        m.box(0.008, 0.12, 0.05, TRADE.enclosure, { x: side * 0.056, z: 0.025, bevel: 0.002 })
        m.box(0.12, 0.008, 0.05, TRADE.enclosure, { y: side > 0 ? 0.112 : 0, z: 0.025, bevel: 0.002 })
      }
      m.box(0.116, 0.116, 0.006, TRADE.enclosureDark, { y: 0.002, z: 0.003, bevel: 0.001 })
      wires(m)
    } else m.box(0.12, 0.12, 0.05, TRADE.enclosure, { z: 0.025, bevel: 0.006 })
    for (const side of [-1, 1]) {
      m.at({ x: side > 0 ? 0.056 : -0.08, y: 0.06, z: 0.025, ...ALONG }, () =>
        m.drum(0.014, 0.024, PALETTE.char, { segments: 10 }),
      )
      m.rod(
        [
          [side * 0.075, 0.06, 0.025],
          [side * 0.097, 0.06, 0.025],
        ],
        0.007,
        PALETTE.char,
        { sides: 7 },
      )
    }
  })
  m.drum(0.014, 0.026, PALETTE.char, { y: 0.048, z: 0.025, segments: 10 })
  m.rod(
    [
      [0, 0.06, 0.025],
      [0, 0.003, 0.025],
    ],
    0.007,
    PALETTE.char,
    { sides: 7 },
  )
  // Open, the lid hangs down beside the cable on its strap.
  m.at(isOpen ? { x: 0.035, y: 0.068, z: 0.052, rz: 2.8, rx: 0.1 } : { y: 0.07, z: 0.05 }, () => lid(m))
  if (isOpen)
    m.rod(
      [
        [0.05, 0.075, 0.045],
        [0.056, 0.066, 0.056],
        [0.045, 0.05, 0.06],
      ],
      0.0022,
      PALETTE.char,
      { sides: 5, steps: 4 },
    )
}

function lid(m: Model): void {
  m.box(0.122, 0.122, 0.012, TRADE.enclosure, { z: 0.005, bevel: 0.004 })
  m.slab(soft(0.09, 0.09, 0.012), 0.002, TRADE.enclosure, { y: 0.061, z: 0.0105, bevel: 0.0008 })
  for (const x of [-0.05, 0.05]) for (const y of [0.011, 0.111]) screw(m, x, y, 0.0108, 0.0045)
}

/** Three pairs of wires that meet in a strip of clamps. */
function wires(m: Model): void {
  m.box(0.07, 0.03, 0.02, PALETTE.white, { y: 0.046, z: 0.016, bevel: 0.003 })
  for (const [i, color] of [TRADE.live, TRADE.neutral, TRADE.earth].entries()) {
    const x = -0.022 + i * 0.022
    screw(m, x, 0.061, 0.026, 0.005)
    m.rod(
      [
        [-0.052, 0.06, 0.02],
        [-0.045 + i * 0.006, 0.085 - i * 0.004, 0.03],
        [x, 0.095, 0.026],
        [x, 0.07, 0.018],
      ],
      0.0035,
      color,
      { sides: 5, steps: 8 },
    )
    m.rod(
      [
        [0.052, 0.06, 0.02],
        [0.045 - (2 - i) * 0.004, 0.03 - i * 0.003, 0.034],
        [x, 0.02 + i * 0.002, 0.03],
        [x, 0.052, 0.018],
      ],
      0.0035,
      color,
      { sides: 5, steps: 8 },
    )
  }
}
