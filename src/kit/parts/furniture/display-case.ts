import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { quad } from '../../solid/solid.ts'
import { bun } from '../goods/bun.ts'
import { croissant } from '../goods/croissant.ts'
import { cupcake } from '../goods/cupcake.ts'
import { donut } from '../goods/donut.ts'
import { eclair } from '../goods/eclair.ts'
import { tart } from '../goods/tart.ts'
import { card } from '../signs/price-card.ts'

/** A glass case for a counter, empty or with pastry. */
export const part: Part = {
  words: {
    en: {
      name: 'display case',
      description: 'A glass case with two lit shelves, where guests see the cakes and pastries for sale.',
    },
    es: {
      name: 'vitrina de pasteles',
      description: 'Una vitrina con dos estantes iluminados, donde los clientes ven los pasteles a la venta.',
    },
  },
  stands: 'top',
  size: [1.7, 0.49, 0.52],
  verbs: ['use', 'fill', 'clean', 'show'],
  states: { full: (m, { random }) => halfFullCase(m, random), empty: (m) => glassCase(m) },
}

const [W, D, H] = [1.7, 0.52, 0.46]
const ICINGS = [PALETTE.pink, PALETTE.choc, PALETTE.white, PALETTE.mustard]

/** A glass display case 1.7 m wide, two shelves of pastry, its front towards +z. */
export function displayCase(m: Model, random: () => number): void {
  glassCase(m)
  rows(m, random, -0.71, 3, 0.15, 0.056, () => croissant(m, random))
  rows(m, random, -0.15, 3, 0.15, 0.056, () => bun(m, random))
  rows(m, random, 0.41, 3, 0.15, 0.056, (i) => donut(m, ICINGS[i % 4]!, random))
  rows(m, random, -0.72, 4, 0.13, 0.254, () => tart(m))
  rows(m, random, -0.13, 4, 0.125, 0.254, (i) => cupcake(m, ICINGS[(i * 2) % 4]!))
  rows(m, random, 0.41, 4, 0.115, 0.254, () => m.at({ ry: Math.PI / 2 }, () => eclair(m)))
  for (const [px, y, picture] of [
    [-0.56, 0.056, 'price290'],
    [0, 0.056, 'price180'],
    [0.56, 0.056, 'price250'],
    [-0.5, 0.254, 'price420'],
    [0.05, 0.254, 'price300'],
    [0.56, 0.254, 'price340'],
  ] as const) {
    m.at({ x: px, y, z: D / 2 - 0.045 }, () => {
      card(m, 0.075, 0.042)
      m.print(picture, 0.07, 0.038, { y: 0.0205, z: 0.0, rx: -0.2 })
    })
  }
}

/** With fewer pieces on its shelves, as one thing among many in a room. */
function halfFullCase(m: Model, random: () => number): void {
  glassCase(m)
  rows(m, random, -0.71, 3, 0.15, 0.056, () => croissant(m, random, 'baked', 6))
  rows(m, random, -0.15, 3, 0.15, 0.056, () => bun(m, random))
  rows(m, random, 0.41, 4, 0.115, 0.056, () => m.at({ ry: Math.PI / 2 }, () => eclair(m)))
  rows(m, random, -0.68, 2, 0.2, 0.254, () => tart(m))
  rows(m, random, -0.1, 2, 0.2, 0.254, (i) => cupcake(m, ICINGS[(i * 2) % 4] ?? ''))
}

function glassCase(m: Model): void {
  m.box(W, 0.04, D, PALETTE.oakDark, { bevel: 0.008 })
  m.box(W, 0.03, D, PALETTE.oakDark, { y: H, bevel: 0.008 })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.02, H - 0.03, 0.02, PALETTE.mustard, {
        x: x * (W / 2 - 0.012),
        y: 0.035,
        z: z * (D / 2 - 0.012),
        bevel: 0.003,
        ...STEEL,
      })
  m.box(W - 0.03, 0.012, D - 0.06, '#e8f1ee', { y: 0.24, bevel: 0.003, shine: 0.3 })
  const [x, z] = [W / 2 - 0.02, D / 2 - 0.01]
  const glass = { surface: 'glass', casts: false } as const
  m.add(quad([-x, 0.04, z], [x, 0.04, z], [x, H, z], [-x, H, z]), '#dff0ee', glass)
  m.add(quad([x, 0.04, z], [x, 0.04, -z], [x, H, -z], [x, H, z]), '#dff0ee', glass)
  m.add(quad([-x, 0.04, -z], [-x, 0.04, z], [-x, H, z], [-x, H, -z]), '#dff0ee', glass)
  m.box(W - 0.08, 0.012, 0.02, '#ffe2b8', {
    y: H - 0.013,
    z: D / 2 - 0.05,
    glow: 3,
    bevel: 0.002,
    casts: false,
  })
  for (const tray of [-0.56, 0, 0.56])
    m.box(0.5, 0.014, D - 0.14, PALETTE.steel, { x: tray, y: 0.04, bevel: 0.004, ...STEEL })
}

function rows(
  m: Model,
  random: () => number,
  from: number,
  count: number,
  pitch: number,
  y: number,
  make: (i: number) => void,
): void {
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
