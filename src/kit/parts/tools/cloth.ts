import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A cleaning cloth, folded or spread out. */
export const part: Part = {
  words: {
    en: { name: 'cleaning cloth', description: 'A striped, blue cloth for wiping tables and counters.' },
    es: { name: 'paño de limpieza', description: 'Un paño azul a rayas para limpiar mesas y mostradores.' },
  },
  stands: 'top',
  size: [0.2, 0.026, 0.14],
  verbs: ['take', 'put', 'use', 'clean'],
  grip: [0, 0.02, 0.03],
  states: { folded: (m) => cloth(m), unfolded: (m) => spreadCloth(m) },
}

/** A folded cleaning cloth with stripes. */
export function cloth(m: Model): void {
  m.box(0.2, 0.014, 0.14, '#7fb3c0', { bevel: 0.006 })
  m.box(0.196, 0.013, 0.07, '#8ec2cd', { y: 0.012, z: 0.03, bevel: 0.006 })
  for (const z of [0.012, 0.048]) m.box(0.2, 0.0015, 0.008, PALETTE.white, { y: 0.0248, z, bevel: 0.0004 })
  for (const z of [-0.045, -0.058])
    m.box(0.202, 0.0015, 0.006, PALETTE.white, { y: 0.0135, z, bevel: 0.0004 })
}

function spreadCloth(m: Model): void {
  m.box(0.4, 0.008, 0.28, '#8ec2cd', { bevel: 0.0035 })
  for (const z of [-0.115, -0.095, 0.095, 0.115])
    m.box(0.398, 0.0015, 0.009, PALETTE.white, { y: 0.0074, z, bevel: 0.0004 })
  // Creases where it was folded.
  m.box(0.006, 0.005, 0.27, '#7fb3c0', { y: 0.006, bevel: 0.002 })
  m.box(0.39, 0.005, 0.006, '#7fb3c0', { y: 0.006, z: 0.002, bevel: 0.002 })
  m.at({ x: 0.165, y: 0.007, z: 0.105, ry: 0.7 }, () => m.box(0.07, 0.007, 0.1, '#7fb3c0', { bevel: 0.003 }))
}
