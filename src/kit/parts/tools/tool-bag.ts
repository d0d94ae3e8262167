import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { soft } from '../trade-shapes.ts'

/** A fabric bag with a stiff base and a carrying bar; open, its mouth gapes and tools look out. */
export const part: Part = {
  words: {
    en: {
      name: 'tool bag',
      description: 'A strong fabric bag with pockets outside, for carrying tools to the place of work.',
    },
    es: {
      name: 'bolsa de herramientas',
      description:
        'Una bolsa de tela resistente con bolsillos por fuera, para llevar herramientas al lugar de trabajo.',
    },
  },
  stands: 'floor',
  size: [0.42, 0.363, 0.249],
  verbs: ['take', 'put', 'open', 'close'],
  grip: [0, 0.35, 0],
  states: { closed: (m) => bag(m, false), open: (m) => bag(m, true) },
}

function bag(m: Model, isOpen: boolean): void {
  m.box(0.42, 0.05, 0.24, PALETTE.char, { bevel: 0.014 })
  const mouth = isOpen ? 0.118 : 0.035
  // The body narrows from the base to its mouth; seen from the end it is a tent or a tub.
  m.at({ x: -0.2, ry: Math.PI / 2 }, () => {
    const wall = (inset: number): [number, number][] => [
      [-0.112 + inset, 0.04],
      [0.112 - inset, 0.04],
      [0.116 - inset, 0.15],
      [mouth - inset, 0.262],
      [-mouth + inset, 0.262],
      [-0.116 + inset, 0.15],
    ]
    m.slab(polygon(wall(0)), 0.4, TRADE.navy, { bevel: 0.012 })
  })
  for (const side of [-1, 1]) {
    const lean = Math.atan2(0.116 - mouth, 0.112)
    m.at({ y: 0.15, z: side * 0.116, rx: side * -lean }, () => {
      m.box(0.39, 0.014, 0.012, TRADE.orange, { y: 0.105, bevel: 0.004 })
    })
    for (const x of [-0.13, 0, 0.13]) {
      m.slab(soft(0.11, 0.095, 0.012), 0.016, TRADE.navyDark, {
        x,
        y: 0.098,
        z: side > 0 ? 0.106 : -0.122,
        bevel: 0.005,
      })
      m.box(0.11, 0.008, 0.004, TRADE.orange, { x, y: 0.135, z: side * 0.1225, bevel: 0.0015 })
    }
  }
  if (isOpen) {
    m.box(0.37, 0.008, 0.2, PALETTE.char, { y: 0.2585, bevel: 0.003 })
    tools(m)
  } else {
    m.box(0.38, 0.008, 0.016, PALETTE.char, { y: 0.2585, bevel: 0.002 })
    m.box(0.02, 0.012, 0.012, PALETTE.steel, { x: 0.18, y: 0.262, bevel: 0.003, shine: 0.9 })
  }
  m.at(isOpen ? { y: 0.15, z: -0.11, rx: -0.72 } : { y: 0.15 }, () => {
    m.rod(
      [
        [-0.19, -0.005, 0],
        [-0.188, 0.12, 0],
        [-0.17, 0.185, 0],
        [-0.1, 0.198, 0],
        [0.1, 0.198, 0],
        [0.17, 0.185, 0],
        [0.188, 0.12, 0],
        [0.19, -0.005, 0],
      ],
      0.0085,
      PALETTE.steelDark,
      { sides: 7, steps: 22, shine: 0.8 },
    )
    m.rod(
      [
        [-0.08, 0.198, 0],
        [0.08, 0.198, 0],
      ],
      0.015,
      TRADE.orange,
      { sides: 8 },
    )
  })
}

/** What looks out of the open bag. */
function tools(m: Model): void {
  for (const [x, z, color, lean] of [
    [-0.13, 0.04, TRADE.orange, 0.16],
    [-0.085, -0.03, PALETTE.red, -0.1],
    [-0.04, 0.05, TRADE.orange, 0.05],
  ] as const)
    m.at({ x, y: 0.255, z, rz: lean }, () =>
      m.turn(
        [
          [0.006, 0],
          [0.008, 0.012],
          [0.014, 0.022],
          [0.015, 0.075],
          [0.01, 0.084],
          [0, 0.085],
        ],
        color,
        { segments: 9 },
      ),
    )
  for (const side of [-1, 1])
    m.rod(
      [
        [0.04 + side * 0.006, 0.25, -0.01],
        [0.04 + side * 0.03, 0.3, -0.01],
        [0.04 + side * 0.024, 0.35, -0.015],
      ],
      0.0095,
      TRADE.neutral,
      { sides: 7, steps: 5 },
    )
  m.box(0.05, 0.07, 0.018, TRADE.hazard, { x: 0.125, y: 0.255, z: 0.045, rz: -0.1, bevel: 0.004 })
  m.rod(
    [
      [0.11, 0.255, -0.05],
      [0.12, 0.3, -0.05],
      [0.15, 0.31, -0.05],
      [0.17, 0.255, -0.05],
    ],
    0.009,
    PALETTE.char,
    { sides: 7, steps: 8 },
  )
}
