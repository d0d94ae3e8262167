import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { leaf } from '../../solid/leaf.ts'

/** A tall plant in a floor pot. */
export const part: Part = {
  words: {
    en: {
      name: 'floor plant',
      description: 'A tall plant with long leaves in a white pot that stands on the floor.',
    },
    es: {
      name: 'planta de suelo',
      description: 'Una planta alta de hojas largas en una maceta blanca que está en el suelo.',
    },
  },
  stands: 'floor',
  size: [1.02, 1.08, 1.07],
  verbs: [],
  states: { whole: (m, { random }) => floorPlant(m, random) },
}

/** A floor plant about a metre high in a white pot with a coral band. */
export function floorPlant(m: Model, random: () => number): void {
  m.turn(
    [
      [0, 0],
      [0.14, 0],
      [0.15, 0.01],
      [0.185, 0.3],
      [0.19, 0.33],
      [0.175, 0.33],
      [0.17, 0.29],
      [0, 0.29],
    ],
    PALETTE.white,
    { segments: 22, shine: 0.3 },
  )
  m.turn(
    [
      [0.166, 0.16],
      [0.1705, 0.16],
      [0.1755, 0.2],
      [0.171, 0.2],
    ],
    PALETTE.coral,
    { segments: 22 },
  )
  m.drum(0.168, 0.01, PALETTE.walnut, { y: 0.285, segments: 18 })
  for (let i = 0; i < 20; i++) {
    const [a, t] = [i * 2.39996 + random() * 0.4, i / 20]
    const green = mix(rgb(PALETTE.leaf), rgb(PALETTE.leafLight), random() * 0.8)
    m.add(leaf(0.5 + random() * 0.25 + t * 0.18, 0.058), green, {
      x: Math.cos(a) * 0.03,
      y: 0.29 + t * 0.12,
      z: Math.sin(a) * 0.03,
      ry: -a,
      rz: -0.75 + t * 0.62,
    })
  }
}
