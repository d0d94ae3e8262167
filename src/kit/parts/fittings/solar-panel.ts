import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { LYING, ring } from '../trade-shapes.ts'

const [W, H, COLUMNS, ROWS] = [1, 1.7, 6, 10] as const
/** How far the module leans back to the sun. */
const TILT = 0.44

/** A module of sixty cells on a stand for flat roofs; its lower edge is to +z. */
export const part: Part = {
  words: {
    en: {
      name: 'solar panel',
      description:
        'A glass panel of sixty dark cells that makes electricity from sunlight; dirt makes it weaker.',
    },
    es: {
      name: 'panel solar',
      description:
        'Un panel de vidrio con sesenta celdas oscuras que produce electricidad con el sol; la suciedad le quita fuerza.',
    },
  },
  stands: 'floor',
  size: [1, 0.83, 1.552],
  verbs: ['clean', 'use', 'put'],
  states: {
    clean: (m) => panel(m),
    dirty: (m, s) => (panel(m), tilted(m, () => dirt(m, s))),
  },
}

/** Builds in the plane of the glass: x across, y up the slope, its middle on the origin. */
function tilted(m: Model, fn: () => void): void {
  m.at({ y: 0.1 + (H / 2) * Math.sin(TILT), rx: TILT - Math.PI / 2 }, fn)
}

function panel(m: Model): void {
  tilted(m, () => {
    m.box(W - 0.01, H - 0.01, 0.02, '#eceeec', { y: -H / 2 + 0.005, z: -0.012, bevel: 0.002 })
    for (const x of [-1, 1])
      m.box(0.03, H, 0.04, PALETTE.steel, {
        x: x * (W / 2 - 0.015),
        y: -H / 2,
        z: -0.012,
        bevel: 0.004,
        shine: 0.8,
      })
    for (const y of [-1, 1])
      m.box(W - 0.05, 0.03, 0.0385, PALETTE.steel, {
        y: y * (H / 2 - 0.015) - 0.015,
        z: -0.012,
        bevel: 0.004,
        shine: 0.8,
      })
    cells(m)
    m.box(0.12, 0.14, 0.03, PALETTE.char, { y: H * 0.3, z: -0.035, bevel: 0.006 })
  })
  for (const x of [-0.36, 0.36]) support(m, x)
}

function cells(m: Model): void {
  const [wide, tall] = [(W - 0.08) / COLUMNS, (H - 0.08) / ROWS]
  const [a, b, c] = [wide / 2 - 0.004, tall / 2 - 0.004, 0.018]
  const shapes = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const x = ((i % COLUMNS) - (COLUMNS - 1) / 2) * wide
    const y = (Math.floor(i / COLUMNS) - (ROWS - 1) / 2) * tall
    return polygon([
      [x - a + c, y - b],
      [x + a - c, y - b],
      [x + a, y - b + c],
      [x + a, y + b - c],
      [x + a - c, y + b],
      [x - a + c, y + b],
      [x - a, y + b - c],
      [x - a, y - b + c],
    ])
  })
  const deep = rgb(TRADE.cell)
  const sky = rgb('#2c4a7a')
  // The sky lies in the upper end of the glass.
  m.add(plate(shapes, 1), TRADE.cell, {
    z: -0.0013,
    shine: 0.75,
    shade: ({ z }) => mix(sky, deep, 0.5 + z / 1.7),
  })
  for (let column = 0; column < COLUMNS; column++)
    for (const off of [-0.26, 0.26]) {
      const x = (column - (COLUMNS - 1) / 2 + off) * wide
      const [l, r, h] = [x - 0.0014, x + 0.0014, H / 2 - 0.046]
      m.add(
        plate([
          polygon([
            [l, -h],
            [r, -h],
            [r, h],
            [l, h],
          ]),
        ]),
        PALETTE.steel,
        { z: -0.0006, shine: 0.8 },
      )
    }
}

/** A triangle of aluminium under the module, with a block of concrete on its foot. */
function support(m: Model, x: number): void {
  const [front, back] = [(H / 2) * Math.cos(TILT) - 0.12, -(H / 2) * Math.cos(TILT) + 0.16]
  const under = (z: number): number => 0.08 + ((H / 2) * Math.cos(TILT) - z) * Math.tan(TILT) - 0.022
  const bar = { shine: 0.8, bevel: 0.005 }
  m.box(0.04, 0.035, 1.42, PALETTE.steel, { x, ...bar })
  m.box(0.04, under(front), 0.035, PALETTE.steel, { x, z: front, ...bar })
  m.box(0.04, under(back), 0.035, PALETTE.steel, { x, z: back, ...bar })
  m.box(0.16, 0.09, 0.3, TRADE.concrete, { x, y: 0.033, z: back + 0.36, bevel: 0.014 })
}

/** Dust that gathered at the lower edge, leaves, and what a bird left. */
function dirt(m: Model, { random }: Supplies): void {
  const blot = (x: number, y: number, r: number, color: string, z: number): void => {
    const n = 9
    const edge = Array.from({ length: n }, (_, i) => {
      const angle = (i / n) * Math.PI * 2
      const far = r * (0.65 + random() * 0.5)
      return [x + Math.cos(angle) * far * 1.3, y + Math.sin(angle) * far] as const
    })
    m.add(plate([polygon(edge)], 1), color, { z })
  }
  const low = Array.from({ length: 13 }, (_, i) => [-0.465 + i * 0.0775, -0.68 + random() * 0.13] as const)
  m.add(plate([polygon([...low, [0.465, -0.818], [-0.465, -0.818]])], 1), '#8d8270', { z: 0.0005 })
  for (let i = 0; i < 14; i++)
    blot(
      -0.36 + random() * 0.72,
      -0.58 + random() * 1.3,
      0.035 + random() * 0.06,
      i % 3 ? '#7d7566' : '#968b78',
      0.001 + i * 0.0005,
    )
  for (const [x, y, r] of [
    [0.2, 0.42, 0.05],
    [-0.25, 0.1, 0.035],
  ] as const) {
    blot(x, y, r, '#f1efe4', 0.0105)
    m.box(0.012, 0.12, 0.001, '#f1efe4', { x, y: y - 0.13, z: 0.0095, bevel: 0.0003 })
  }
  for (let i = 0; i < 5; i++)
    m.slab(ring(5, 0.035), 0.003, i % 2 ? PALETTE.terracotta : PALETTE.mustard, {
      x: -0.4 + random() * 0.8,
      y: -0.74 + random() * 0.35,
      z: 0.01,
      rx: LYING.rx * -0.06,
      rz: random() * 6,
      bevel: 0.001,
    })
}
