import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { mix, rgb } from '../../color.ts'
import { polygon } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

const [WIDTH, HEIGHT] = [1.8, 2.1]

/** A steel shutter before a loading door or a hatch; open it is rolled up into its case. */
export const part: Part = {
  words: {
    en: {
      name: 'roller shutter',
      description: 'A steel shutter that rolls up into a case above the opening.',
    },
    es: {
      name: 'persiana metálica',
      description: 'Una persiana de acero que se enrolla en una caja sobre la abertura.',
    },
  },
  stands: 'wall',
  size: [1.96, 2.4, 0.3],
  verbs: ['open', 'close'],
  states: { closed: (m) => shutter(m, HEIGHT), open: (m) => shutter(m, 0.22) },
}

function shutter(m: Model, drop: number): void {
  m.box(1.96, 0.3, 0.3, PALETTE.steel, { y: 2.1, z: 0.15, bevel: 0.03, shine: 0.4 })
  for (const x of [-1, 1]) {
    m.box(0.08, 2.12, 0.12, PALETTE.steelDark, { x: x * 0.94, z: 0.06, bevel: 0.008, shine: 0.3 })
    m.box(0.012, 0.26, 0.26, PALETTE.steelDark, { x: x * 0.98, y: 2.12, z: 0.15, bevel: 0.004 })
  }
  // Behind a shutter that is up one looks into a dim room.
  const [dim, floor] = [rgb('#2c3234'), rgb('#6f6a62')]
  m.box(WIDTH + 0.02, HEIGHT, 0.02, PALETTE.char, {
    z: 0.012,
    bevel: 0.002,
    shade: ({ y }) => mix(floor, dim, Math.min(1, y / 1.2)),
  })
  m.at({ y: HEIGHT - drop }, () => slats(m, drop))
}

function slats(m: Model, h: number): void {
  const pitch = 0.1
  const corners: [number, number][] = [[0.03, h]]
  for (let y = h; y > 0.075; y -= pitch) {
    const low = Math.max(0.06, y - pitch)
    corners.push([-0.01, y - 0.012], [-0.014, (y + low) / 2], [-0.01, low + 0.012], [0.004, low])
  }
  const outline = polygon([...corners, [0.03, 0.06]])
  m.slab(outline, WIDTH + 0.04, PALETTE.steel, {
    x: -WIDTH / 2 - 0.02,
    z: 0.06,
    ry: Math.PI / 2,
    bevel: 0,
    shine: 0.5,
  })
  m.box(WIDTH + 0.04, 0.075, 0.05, PALETTE.char, { z: 0.06, bevel: 0.01 })
  for (let i = 0; i < 12; i++)
    stripe(m, 0.075, 0.03, PALETTE.mustard, -WIDTH / 2 + 0.075 + i * 0.15, 0.04, 0.0856)
  m.box(0.22, 0.025, 0.03, PALETTE.char, { y: 0.085, z: 0.085, bevel: 0.008 })
}
