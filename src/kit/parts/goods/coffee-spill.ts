import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'

/** Coffee spilt on the floor. */
export const part: Part = {
  words: {
    en: {
      name: 'coffee spill',
      description: 'A puddle of coffee on the floor with the dropped cup beside it; somebody could slip.',
    },
    es: {
      name: 'café derramado',
      description: 'Un charco de café en el suelo con el vaso caído al lado; alguien podría resbalar.',
    },
  },
  stands: 'floor',
  size: [0.96, 0.08, 0.61],
  verbs: ['clean'],
  states: { there: (m) => m.at({ x: -0.04 }, () => spill(m)) },
}

/** A puddle of coffee with shine, 0.7 m. */
export function spill(m: Model): void {
  const pool = (r: number, wobble: number) =>
    polygon(
      Array.from({ length: 36 }, (_, i) => {
        const a = (i / 36) * Math.PI * 2
        const k = r * (1 + wobble * Math.sin(a * 3 + 1) + 0.09 * Math.sin(a * 5) + 0.05 * Math.sin(a * 9 + 2))
        return [Math.cos(a) * k, Math.sin(a) * k * 0.72] as const
      }),
    )
  const lie = { rx: -Math.PI / 2 }
  m.add(plate([pool(0.36, 0.16)], 1), '#5b3b22', { ...lie, y: 0.002 })
  m.add(plate([pool(0.31, 0.16)], 1), '#764d2c', { ...lie, y: 0.003 })
  m.add(plate([pool(0.1, 0.2)], 1), '#b98f68', { ...lie, x: -0.08, y: 0.004, z: -0.06 })
  for (const [x, z, r] of [
    [0.42, 0.14, 0.05],
    [-0.4, 0.2, 0.035],
    [0.3, -0.3, 0.04],
    [0.5, -0.02, 0.02],
  ] as const)
    m.add(plate([pool(r, 0.1)], 1), '#764d2c', { ...lie, x, y: 0.003, z })
  m.at({ x: 0.12, z: 0.05, y: 0.035, rz: -1.52, ry: 0.7 }, () =>
    m.turn(
      [
        [0, 0],
        [0.028, 0],
        [0.04, 0.105],
        [0.037, 0.105],
        [0.027, 0.004],
        [0, 0.004],
      ],
      PALETTE.white,
      { segments: 14 },
    ),
  )
}
