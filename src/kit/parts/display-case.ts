import type { Model } from '../model.ts'
import { PALETTE, STEEL } from '../palette.ts'
import { quad } from '../solid/solid.ts'
import { bun, croissant, cupcake, donut, eclair, tart } from './goods.ts'
import { card } from './vessels.ts'

/** A glass display case 1.7 m wide, two shelves of pastry, its front towards +z. */
export function displayCase(m: Model, random: () => number): void {
  const [w, d, h] = [1.7, 0.52, 0.46]
  m.box(w, 0.04, d, PALETTE.oakDark, { bevel: 0.008 })
  m.box(w, 0.03, d, PALETTE.oakDark, { y: h, bevel: 0.008 })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.02, h - 0.03, 0.02, PALETTE.mustard, {
        x: x * (w / 2 - 0.012),
        y: 0.035,
        z: z * (d / 2 - 0.012),
        bevel: 0.003,
        ...STEEL,
      })
  m.box(w - 0.03, 0.012, d - 0.06, '#e8f1ee', { y: 0.24, bevel: 0.003, shine: 0.3 })
  const [x, z] = [w / 2 - 0.02, d / 2 - 0.01]
  const glass = { surface: 'glass', casts: false } as const
  m.add(quad([-x, 0.04, z], [x, 0.04, z], [x, h, z], [-x, h, z]), '#dff0ee', glass)
  m.add(quad([x, 0.04, z], [x, 0.04, -z], [x, h, -z], [x, h, z]), '#dff0ee', glass)
  m.add(quad([-x, 0.04, -z], [-x, 0.04, z], [-x, h, z], [-x, h, -z]), '#dff0ee', glass)
  m.box(w - 0.08, 0.012, 0.02, '#ffe2b8', {
    y: h - 0.013,
    z: d / 2 - 0.05,
    glow: 3,
    bevel: 0.002,
    casts: false,
  })
  for (const tray of [-0.56, 0, 0.56])
    m.box(0.5, 0.014, d - 0.14, PALETTE.steel, { x: tray, y: 0.04, bevel: 0.004, ...STEEL })
  const rows = (from: number, count: number, pitch: number, y: number, make: (i: number) => void) => {
    for (let i = 0; i < count * 2; i++) {
      m.at(
        {
          x: from + (i % count) * pitch + (random() - 0.5) * 0.012,
          y,
          z: -0.08 + Math.floor(i / count) * 0.17,
          ry: (random() - 0.5) * 0.5,
        },
        () => make(i),
      )
    }
  }
  const icings = [PALETTE.pink, PALETTE.choc, PALETTE.white, PALETTE.mustard]
  rows(-0.71, 3, 0.15, 0.056, () => croissant(m, random))
  rows(-0.15, 3, 0.15, 0.056, () => bun(m, random))
  rows(0.41, 3, 0.15, 0.056, (i) => donut(m, icings[i % 4]!, random))
  rows(-0.72, 4, 0.13, 0.254, () => tart(m))
  rows(-0.13, 4, 0.125, 0.254, (i) => cupcake(m, icings[(i * 2) % 4]!))
  rows(0.41, 4, 0.115, 0.254, () => m.at({ ry: Math.PI / 2 }, () => eclair(m)))
  for (const [px, y, picture] of [
    [-0.56, 0.056, 'price290'],
    [0, 0.056, 'price180'],
    [0.56, 0.056, 'price250'],
    [-0.5, 0.254, 'price420'],
    [0.05, 0.254, 'price300'],
    [0.56, 0.254, 'price340'],
  ] as const) {
    m.at({ x: px, y, z: d / 2 - 0.045 }, () => {
      card(m, 0.075, 0.042)
      m.print(picture, 0.07, 0.038, { y: 0.0205, z: 0.0, rx: -0.2 })
    })
  }
}
