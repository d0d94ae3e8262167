import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { quad } from '../../solid/solid.ts'
import { face } from './faces.ts'
import { large } from './goods.ts'
import { MALL } from './room.ts'

const FRAME = '#4d3a30'
const HEAD = 2.35
const GLASS_TOP = 3.95

/** The glass ends of the south and the west arm: sliding doors with light above them. */
export function exits(m: Model, supplies: Supplies): void {
  m.group('entrance', () => m.at({ z: MALL.south, ry: Math.PI }, () => glassEnd(m, supplies, 'Maple Court')))
  m.group('garden door', () =>
    m.at({ x: MALL.west, ry: Math.PI / 2 }, () => glassEnd(m, supplies, 'Garden · Jardín')),
  )
}

/** A wall of glass with doors in the plane z = 0, seen from +z. */
function glassEnd(m: Model, supplies: Supplies, text: string): void {
  const half = MALL.arm
  face(m, '#efe6d8', [
    [-half, GLASS_TOP, 0],
    [half, GLASS_TOP, 0],
    [half, MALL.ceiling, 0],
    [-half, MALL.ceiling, 0],
  ])
  const bar = (x: number, y: number, w: number, h: number, deep = 0.12) =>
    large(m, text, [w, h, deep], FRAME, { x, y }, h > w ? ['+z', '+x', '-x'] : ['+z', '+y', '-y'])
  bar(0, GLASS_TOP - 0.1, half * 2, 0.1)
  bar(0, HEAD, half * 2, 0.16, 0.2)
  for (const x of [-half + 0.06, -1.5, 1.5, half - 0.06]) bar(x, 0, 0.1, GLASS_TOP - 0.1)
  for (const x of [-0.75, 0.75]) bar(x, HEAD + 0.16, 0.06, GLASS_TOP - HEAD - 0.26, 0.08)
  // Two leaves, closed, each in its thin frame.
  for (const side of [-1, 1]) {
    bar(side * 0.04, 0.02, 0.06, HEAD - 0.02, 0.05)
    bar(side * 0.76, 0.02, 1.4, 0.1, 0.05)
    m.rod(
      [
        [side * 0.14, 0.9, 0.05],
        [side * 0.14, 1.35, 0.05],
      ],
      0.016,
      '#b9bbb8',
      { sides: 6, shine: 0.9 },
    )
  }
  bar(0, 0, half * 2, 0.03, 0.14)
  m.add(quad([-half, 0, 0], [half, 0, 0], [half, GLASS_TOP, 0], [-half, GLASS_TOP, 0]), '#dcedf0', {
    surface: 'glass',
    casts: false,
  })
  lettering(m, supplies.letters, text, 0.2, '#fff0cc', 0, HEAD + 0.02, 0.104)
  large(m, text, [2.8, 0.012, 1.5], '#56514b', { z: 0.85 }, ['+y'])
}
