import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

/** A telephone for a desk, its receiver on the left. */
export const part: Part = {
  words: {
    en: { name: 'desk phone', description: 'A telephone with a receiver, keys and a small display.' },
    es: {
      name: 'teléfono de mesa',
      description: 'Un teléfono con auricular, teclas y una pantalla pequeña.',
    },
  },
  stands: 'top',
  size: [0.23, 0.124, 0.215],
  verbs: ['use', 'press'],
  states: { whole: phone },
}

function phone(m: Model): void {
  const side = polygon([
    [-0.1, 0],
    [0.1, 0],
    [0.1, 0.022],
    [-0.08, 0.072],
    [-0.1, 0.065],
  ])
  // Drawn from the side: x of the outline runs towards the front.
  m.slab(side, 0.22, PALETTE.char, { x: 0.11, ry: -Math.PI / 2, bevel: 0.005, shine: 0.2 })
  m.at({ y: 0.0467, z: 0.01, rx: -Math.PI / 2 + 0.271 }, () => {
    stripe(m, 0.1, 0.04, '#a8c8b4', 0.045, 0.062, 0.0015, 0.7)
    for (let i = 0; i < 12; i++)
      m.box(0.022, 0.016, 0.006, PALETTE.cream, {
        x: 0.015 + (i % 3) * 0.03,
        y: 0.008 - Math.floor(i / 3) * 0.023,
        z: 0.002,
        bevel: 0.002,
        without: ['-z'],
      })
    for (let i = 0; i < 4; i++)
      m.box(0.012, 0.012, 0.005, i ? PALETTE.steelDark : PALETTE.coral, {
        x: 0.098,
        y: 0.01 - i * 0.023,
        z: 0.002,
        bevel: 0.002,
        without: ['-z'],
      })
    m.rod(
      [
        [-0.06, 0.09, 0.03],
        [-0.06, 0.055, 0.05],
        [-0.06, -0.055, 0.05],
        [-0.06, -0.09, 0.03],
      ],
      0.015,
      PALETTE.tealDark,
      { sides: 8, steps: 8, shine: 0.25 },
    )
    for (const y of [-0.078, 0.078])
      m.drum(0.027, 0.034, PALETTE.tealDark, {
        x: -0.06,
        y,
        z: 0.003,
        rx: Math.PI / 2,
        top: 0.022,
        segments: 12,
        shine: 0.25,
      })
  })
  const cord: [number, number, number][] = []
  for (let i = 0; i <= 22; i++) {
    const t = i / 22
    cord.push([-0.113 + Math.sin(i * 1.9) * 0.005, 0.0105 + Math.cos(i * 1.9) * 0.005, 0.1 - t * 0.17])
  }
  m.rod(cord, 0.003, '#23272a', { sides: 4, steps: 66 })
}
