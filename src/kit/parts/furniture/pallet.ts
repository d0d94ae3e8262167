import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { carton } from '../trade-shapes.ts'

/** A wooden pallet, bare or with strapped boxes of two layers. */
export const part: Part = {
  words: {
    en: {
      name: 'pallet',
      description: 'A wooden platform for heavy goods; a pallet jack can lift it from below.',
    },
    es: {
      name: 'tarima',
      description: 'Una plataforma de madera para mercancías pesadas; una transpaleta la levanta por debajo.',
    },
  },
  stands: 'floor',
  size: [1.2, 0.145, 0.8],
  verbs: ['fill', 'use'],
  states: { empty: pallet, full: (m, s) => (pallet(m, s), load(m)) },
}

function pallet(m: Model, { random }: Supplies): void {
  const wood = () => mix(rgb(TRADE.plywood), rgb(PALETTE.oakDark), random() * 0.35)
  for (const z of [-0.35, 0, 0.35]) {
    m.box(1.2, 0.022, z ? 0.1 : 0.145, wood(), { z, bevel: 0.004 })
    for (const x of [-0.55, 0, 0.55])
      m.box(x ? 0.1 : 0.145, 0.078, z ? 0.1 : 0.145, wood(), { x, y: 0.022, z, bevel: 0.005 })
  }
  for (const x of [-0.55, 0, 0.55]) m.box(x ? 0.1 : 0.145, 0.022, 0.8, wood(), { x, y: 0.1, bevel: 0.004 })
  for (const [z, wide] of [
    [-0.33, 0.14],
    [-0.16, 0.1],
    [0, 0.145],
    [0.16, 0.1],
    [0.33, 0.14],
  ] as const) {
    m.box(1.2, 0.022, wide, wood(), { y: 0.122, z, bevel: 0.004 })
    for (const x of [-0.55, 0, 0.55])
      m.drum(0.007, 0.0012, PALETTE.steelDark, { x, y: 0.1436, z: z + 0.02, segments: 6 })
  }
}

function load(m: Model): void {
  m.at({ y: 0.145 }, () => {
    for (const [x, y, z, w, h, d, turn] of [
      [-0.37, 0, 0.17, 0.4, 0.32, 0.38, 0.02],
      [0.12, 0, 0.18, 0.52, 0.32, 0.38, -0.01],
      [0.46, 0, -0.06, 0.15, 0.46, 0.6, 0],
      [-0.12, 0, -0.21, 0.9, 0.36, 0.34, 0.01],
      [-0.26, 0.32, 0.15, 0.56, 0.26, 0.36, 0.04],
      [0.2, 0.32, 0.16, 0.3, 0.2, 0.32, -0.12],
      [-0.2, 0.36, -0.21, 0.6, 0.28, 0.3, -0.03],
    ] as const)
      m.at({ x, y, z, ry: turn }, () => carton(m, w, h, d))
    // This way up.
    for (const x of [-0.46, -0.41])
      m.at({ x, y: 0.36, z: 0.34 }, () => {
        m.box(0.012, 0.06, 0.0015, PALETTE.char, { bevel: 0.0004 })
        for (const side of [-1, 1])
          m.box(0.01, 0.03, 0.0015, PALETTE.char, {
            x: side * 0.012,
            y: 0.04,
            rz: side * 0.75,
            bevel: 0.0004,
          })
      })
  })
}
