import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon, plate } from '../../solid/slab.ts'

const GREEN = '#2f9160'
const [W, H, D] = [0.34, 0.28, 0.13]

/** A green box with a white cross; its door opens to the left. */
export const part: Part = {
  words: {
    en: {
      name: 'first aid kit',
      description: 'A green box on the wall with bandages and plasters for small injuries.',
    },
    es: {
      name: 'botiquín',
      description: 'Una caja verde en la pared con vendas y curitas para heridas pequeñas.',
    },
  },
  stands: 'wall',
  size: [W, H, D + 0.013],
  verbs: ['open', 'close', 'use'],
  states: { closed: (m) => kit(m, false), open: (m) => kit(m, true) },
}

function kit(m: Model, isOpen: boolean): void {
  const green = { bevel: 0.008, shine: 0.2 }
  m.box(W, H, 0.012, GREEN, { z: 0.006, bevel: 0.003 })
  for (const x of [-1, 1])
    m.box(0.014, H, D - 0.02, GREEN, { x: x * (W / 2 - 0.007), z: (D - 0.02) / 2, ...green })
  for (const y of [0, H - 0.014]) m.box(W, 0.014, D - 0.02, GREEN, { y, z: (D - 0.02) / 2, ...green })
  if (isOpen) contents(m)
  m.at({ x: -W / 2, z: D - 0.021, ry: isOpen ? -2 : 0 }, () => {
    m.box(W, H, 0.03, GREEN, { x: W / 2, z: 0.015, ...green })
    m.box(W - 0.04, H - 0.04, 0.004, PALETTE.cream, { x: W / 2, y: 0.02, z: -0.001, bevel: 0.001 })
    m.at({ x: W / 2, y: H / 2, z: 0.0306 }, () => cross(m, 0.16))
    m.box(0.02, 0.06, 0.016, PALETTE.steel, {
      x: W - 0.012,
      y: H / 2 - 0.03,
      z: 0.026,
      bevel: 0.004,
      shine: 0.8,
    })
  })
}

function cross(m: Model, size: number): void {
  const [a, b] = [size / 2, size / 6]
  const outline = polygon([
    [-b, -a],
    [b, -a],
    [b, -b],
    [a, -b],
    [a, b],
    [b, b],
    [b, a],
    [-b, a],
    [-b, b],
    [-a, b],
    [-a, -b],
    [-b, -b],
  ])
  m.add(plate([outline]), PALETTE.white, { casts: false })
}

function contents(m: Model): void {
  m.box(W - 0.03, 0.008, D - 0.04, PALETTE.cream, { y: H / 2 - 0.004, z: D / 2 - 0.01, bevel: 0.002 })
  for (let i = 0; i < 3; i++) {
    const x = -0.11 + i * 0.075
    m.drum(0.032, 0.075, PALETTE.white, { x, y: 0.014, z: 0.06, segments: 12 })
    m.drum(0.033, 0.02, i === 1 ? PALETTE.coral : GREEN, { x, y: 0.04, z: 0.06, segments: 12 })
  }
  m.drum(0.025, 0.075, PALETTE.terracotta, { x: 0.115, y: 0.014, z: 0.06, segments: 10, shine: 0.4 })
  m.drum(0.015, 0.025, PALETTE.white, { x: 0.115, y: 0.086, z: 0.06, segments: 10 })
  m.box(0.1, 0.07, 0.06, PALETTE.mustard, { x: -0.09, y: 0.144, z: 0.05, bevel: 0.004 })
  m.at({ x: -0.09, y: 0.18, z: 0.0806 }, () => cross(m, 0.035))
  m.box(0.09, 0.05, 0.07, '#9fc3d9', { x: 0.03, y: 0.144, z: 0.05, bevel: 0.012 })
  m.box(0.08, 0.03, 0.06, PALETTE.white, { x: 0.03, y: 0.193, z: 0.05, bevel: 0.01 })
  m.box(0.035, 0.1, 0.05, PALETTE.white, { x: 0.12, y: 0.144, z: 0.05, bevel: 0.004 })
}
