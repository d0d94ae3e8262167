import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ball } from '../../solid/ball.ts'
import { polygon } from '../../solid/slab.ts'
import { ALONG, LYING } from '../trade-shapes.ts'

/** A hard hat, its peak to +z, its chin strap out on the table. */
export const part: Part = {
  words: {
    en: {
      name: 'safety helmet',
      description:
        'A hard yellow helmet with a peak and a chin strap; it protects the head from falls and blows.',
    },
    es: {
      name: 'casco de seguridad',
      description: 'Un casco amarillo y duro con visera y barboquejo; protege la cabeza de caídas y golpes.',
    },
  },
  stands: 'top',
  size: [0.231, 0.159, 0.351],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.15, 0],
  states: { whole: helmet },
}

function helmet(m: Model): void {
  m.add(
    ball([0.106, 0.138, 0.128], 3, (x, y, z) => [x, Math.max(0, y), z]),
    TRADE.hazard,
    { y: 0.014, shine: 0.35 },
  )
  const brim = Array.from({ length: 22 }, (_, i) => {
    const angle = (i / 22) * Math.PI * 2
    // The peak is the front third of the brim, drawn out.
    const front = Math.max(0, -Math.sin(angle))
    return [Math.cos(angle) * 0.112, Math.sin(angle) * (0.134 + 0.034 * front * front)] as const
  })
  m.slab(polygon(brim), 0.008, TRADE.hazard, { y: 0.012, ...LYING, bevel: 0.003, shine: 0.35 })
  m.slab(polygon(brim.map(([x, y]) => [x * 0.92, y * 0.9] as const)), 0.014, PALETTE.char, {
    ...LYING,
    bevel: 0.003,
  })
  for (const x of [-0.026, 0, 0.026]) {
    const lift = x === 0 ? 0 : -0.005
    m.rod(
      Array.from({ length: 7 }, (_, i) => {
        const angle = 0.62 + (i / 6) * (Math.PI - 1.24)
        return [x, 0.014 + lift + Math.sin(angle) * 0.137, Math.cos(angle) * 0.126]
      }),
      (t) => 0.003 + 0.005 * Math.sin(t * Math.PI) ** 0.5,
      TRADE.hazard,
      { sides: 6, steps: 10, shine: 0.35 },
    )
  }
  for (const side of [-1, 1]) {
    m.box(0.008, 0.02, 0.036, PALETTE.char, { x: side * 0.103, y: 0.026, rz: side * 0.18, bevel: 0.003 })
    m.rod(
      [
        [side * 0.098, 0.008, 0.03],
        [side * 0.112, 0.005, 0.08],
        [side * 0.07, 0.0035, 0.17],
        [side * 0.008, 0.0035, 0.19],
      ],
      0.0045,
      PALETTE.char,
      { sides: 6, steps: 8 },
    )
  }
  m.box(0.03, 0.008, 0.016, PALETTE.char, { z: 0.19, bevel: 0.003 })
  m.at({ x: -0.022, y: 0.022, z: -0.137, ...ALONG }, () =>
    m.drum(0.017, 0.044, PALETTE.char, { segments: 10 }),
  )
}
