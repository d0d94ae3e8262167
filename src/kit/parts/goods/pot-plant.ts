import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { leaf } from '../../solid/leaf.ts'

/** A leafy plant in a small pot. */
export const part: Part = {
  words: {
    en: { name: 'pot plant', description: 'A small, leafy plant in a clay pot.' },
    es: { name: 'planta en maceta', description: 'Una planta pequeña y frondosa en una maceta de barro.' },
  },
  stands: 'top',
  size: [0.26, 0.23, 0.26],
  verbs: ['take', 'put'],
  grip: [0, 0.09, 0.07],
  states: { whole: (m, { random }) => potPlant(m, random) },
}

/** A small pot with a leafy plant, about 25 cm. */
export function potPlant(m: Model, random: () => number, pot: string = PALETTE.terracotta): void {
  m.turn(
    [
      [0, 0],
      [0.055, 0],
      [0.075, 0.1],
      [0.08, 0.105],
      [0.08, 0.125],
      [0.07, 0.125],
      [0.066, 0.11],
      [0, 0.11],
    ],
    pot,
    { segments: 16 },
  )
  for (let i = 0; i < 13; i++) {
    const [a, t] = [i * 2.39996 + random(), (i % 5) / 5]
    const r = (0.03 + t * 0.03) * 0.4
    const green = mix(rgb(PALETTE.leaf), rgb(PALETTE.leafLight), random())
    m.add(leaf(0.14 + 0.06 * random(), 0.03, 4), green, {
      x: Math.cos(a) * r,
      y: 0.1,
      z: Math.sin(a) * r,
      ry: -a,
      rz: -0.25 - t * 0.55,
    })
  }
}
