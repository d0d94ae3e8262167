import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG } from '../trade-shapes.ts'

/** A flat trolley on four wheels, its handle at −x. */
export const part: Part = {
  words: {
    en: {
      name: 'platform trolley',
      description: 'A flat trolley on four wheels with a handle, for moving heavy boxes and tools.',
    },
    es: {
      name: 'carro de plataforma',
      description: 'Un carro plano de cuatro ruedas con asa, para mover cajas y herramientas pesadas.',
    },
  },
  stands: 'floor',
  size: [0.953, 0.95, 0.6],
  verbs: ['use', 'put'],
  states: { whole: trolley },
}

function trolley(m: Model): void {
  m.box(0.92, 0.045, 0.6, TRADE.navy, { x: 0.02, y: 0.165, bevel: 0.016 })
  m.box(0.86, 0.006, 0.54, PALETTE.char, { x: 0.02, y: 0.2075, bevel: 0.002 })
  for (let i = 0; i < 7; i++)
    m.box(0.82, 0.003, 0.012, PALETTE.steelDark, { x: 0.02, y: 0.213, z: -0.21 + i * 0.07, bevel: 0.001 })
  for (const x of [-0.3, 0.36])
    for (const z of [-0.22, 0.22]) {
      m.box(0.1, 0.012, 0.09, PALETTE.steel, { x, y: 0.155, z, bevel: 0.003, shine: 0.8 })
      for (const side of [-1, 1])
        m.box(0.06, 0.11, 0.006, PALETTE.steel, {
          x,
          y: 0.055,
          z: z + side * 0.026,
          bevel: 0.002,
          shine: 0.8,
        })
      m.at({ x, y: 0.065, z: z - 0.02, rx: Math.PI / 2 }, () => {
        m.drum(0.065, 0.04, PALETTE.char, { segments: 14 })
        m.drum(0.036, 0.046, TRADE.enclosure, { y: -0.003, segments: 12 })
      })
    }
  m.rod(
    [
      [-0.41, 0.2, -0.24],
      [-0.43, 0.6, -0.24],
      [-0.445, 0.86, -0.235],
      [-0.45, 0.925, -0.17],
      [-0.45, 0.93, 0],
      [-0.45, 0.925, 0.17],
      [-0.445, 0.86, 0.235],
      [-0.43, 0.6, 0.24],
      [-0.41, 0.2, 0.24],
    ],
    0.017,
    PALETTE.steel,
    { sides: 8, steps: 28, shine: 0.8 },
  )
  m.rod(
    [
      [-0.4505, 0.9295, -0.13],
      [-0.4505, 0.9295, 0.13],
    ],
    0.022,
    TRADE.orange,
    { sides: 8 },
  )
  for (const z of [-0.24, 0.24]) m.box(0.07, 0.05, 0.06, PALETTE.char, { x: -0.41, y: 0.2, z, bevel: 0.012 })
  m.at({ x: -0.4315, y: 0.56, z: 0, rx: Math.PI / 2 }, () =>
    m.at({ y: -0.235 }, () => m.drum(0.012, 0.47, PALETTE.steel, { segments: 8, shine: 0.8 })),
  )
  for (const x of [0.464]) m.at({ x, y: 0.18 }, () => m.box(0.02, 0.02, 0.5, PALETTE.char, { bevel: 0.006 }))
  m.at({ x: 0.45, y: 0.19, z: 0.28, ...ALONG }, () => m.drum(0.018, 0.03, PALETTE.char, { segments: 8 }))
  m.at({ x: 0.45, y: 0.19, z: -0.28, ...ALONG }, () => m.drum(0.018, 0.03, PALETTE.char, { segments: 8 }))
}
