import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { FACING, LYING, soft } from '../trade-shapes.ts'

/** A level of 60 cm with two vials; the bubble in the middle says that a thing is straight. */
export const part: Part = {
  words: {
    en: {
      name: 'spirit level',
      description: 'A straight bar with small bubbles in glass; they show if something is level or upright.',
    },
    es: {
      name: 'nivel de burbuja',
      description: 'Una barra recta con burbujas en vidrio que muestran si algo está nivelado o derecho.',
    },
  },
  stands: 'top',
  size: [0.6, 0.052, 0.024],
  verbs: ['take', 'put', 'use'],
  grip: [0.1, 0.03, 0],
  states: { whole: level },
}

function level(m: Model): void {
  for (const y of [0, 0.042]) m.box(0.59, 0.008, 0.024, TRADE.orange, { y, bevel: 0.002 })
  m.box(0.59, 0.038, 0.012, TRADE.orange, { y: 0.006, bevel: 0.002 })
  for (const side of [-1, 1]) m.box(0.012, 0.05, 0.024, PALETTE.char, { x: side * 0.294, bevel: 0.004 })
  for (const x of [-0.14, 0.14])
    m.slab(soft(0.1, 0.024, 0.008), 0.014, PALETTE.char, { x, y: 0.025, z: -0.007, bevel: 0.002 })
  m.box(0.07, 0.011, 0.02, PALETTE.char, { y: 0.036, bevel: 0.003 })
  m.at({ y: 0.0435 }, () => vial(m, 0.056))
  m.at({ x: 0.25, y: 0.025 }, () => {
    m.drum(0.018, 0.015, PALETTE.char, { z: -0.0075, ...FACING, segments: 16 })
    for (const turn of [0, Math.PI])
      m.at({ ry: turn, rz: Math.PI / 2 }, () => m.at({ z: 0.006 }, () => upright(m)))
  })
  m.slab(soft(0.08, 0.016, 0.006), 0.001, PALETTE.white, { x: 0, y: 0.021, z: 0.0056, bevel: 0.0002 })
  for (let i = 0; i < 9; i++)
    m.box(0.001, i % 4 ? 0.005 : 0.009, 0.0006, PALETTE.char, {
      x: -0.032 + i * 0.008,
      y: 0.0155,
      z: 0.0066,
      bevel: 0.0001,
      without: ['-z'],
    })
}

/** The vial in the upper edge, seen from above. */
function vial(m: Model, long: number): void {
  m.at({ y: 0.0035, ...LYING }, () => {
    m.slab(soft(long, 0.012, 0.004), 0.004, '#c9e04a', { bevel: 0.001, glow: 0.25, shine: 0.6 })
    m.slab(soft(0.014, 0.007, 0.0034), 0.0012, '#f0f8c8', { z: 0.0036, bevel: 0.0003, shine: 0.6 })
    for (const x of [-0.0095, 0.0095])
      m.box(0.0015, 0.012, 0.001, PALETTE.char, { x, y: -0.006, z: 0.004, bevel: 0.0002 })
  })
}

/** The round vial near the end, for what stands upright. */
function upright(m: Model): void {
  m.slab(soft(0.03, 0.012, 0.005), 0.003, '#c9e04a', { bevel: 0.0008, glow: 0.25, shine: 0.6 })
  m.slab(soft(0.011, 0.007, 0.0034), 0.001, '#f0f8c8', { z: 0.0028, bevel: 0.0003, shine: 0.6 })
  for (const x of [-0.0075, 0.0075])
    m.box(0.0015, 0.012, 0.0008, PALETTE.char, { x, y: -0.006, z: 0.003, bevel: 0.0002 })
}
