import { PALETTE, STEEL } from '../../palette.ts'
import { oak } from '../../wood.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

const [STEPS, RISE, GOING, WIDTH] = [4, 0.17, 0.28, 1.2]

/** Four steps that lead up and back, with a rail on both sides. */
export const part: Part = {
  words: {
    en: { name: 'stairs', description: 'Four wooden steps with a steel handrail on both sides.' },
    es: { name: 'escalera', description: 'Cuatro peldaños de madera con un pasamanos de acero a cada lado.' },
  },
  stands: 'floor',
  size: [1.24, 1.59, 1.14],
  verbs: [],
  states: { whole: stairs },
}

function stairs(m: Model): void {
  const depth = STEPS * GOING
  const front = depth / 2
  const corners: [number, number][] = [[-front, 0]]
  for (let i = 0; i < STEPS; i++)
    corners.push(
      [-front + i * GOING, (i + 1) * RISE - 0.03],
      [-front + (i + 1) * GOING, (i + 1) * RISE - 0.03],
    )
  // In the plane of its side: x runs up the stairs, that is towards −z of the part.
  m.slab(polygon([...corners, [front, 0]]), WIDTH, PALETTE.cream, {
    x: -WIDTH / 2,
    ry: Math.PI / 2,
    bevel: 0.004,
  })
  for (let i = 0; i < STEPS; i++) {
    const z = front - i * GOING - GOING / 2
    m.box(WIDTH + 0.03, 0.032, GOING + 0.02, PALETTE.oak, {
      y: (i + 1) * RISE - 0.032,
      z: z + 0.01 - (i === STEPS - 1 ? 0.01 : 0),
      bevel: 0.01,
      shade: oak,
    })
    m.box(WIDTH - 0.06, 0.003, 0.035, PALETTE.char, {
      y: (i + 1) * RISE - 0.001,
      z: z + GOING / 2 - 0.02,
      bevel: 0.001,
    })
  }
  for (const x of [-WIDTH / 2 + 0.03, WIDTH / 2 - 0.03]) rail(m, x, front)
}

function rail(m: Model, x: number, front: number): void {
  const [low, high] = [front - 0.12, front - (STEPS - 1) * GOING - 0.12]
  const steel = { ...STEEL, sides: 8 }
  for (const [z, foot] of [
    [low, RISE],
    [high, STEPS * RISE],
  ] as const) {
    m.rod(
      [
        [x, foot - 0.01, z],
        [x, foot + 0.88, z],
      ],
      0.018,
      PALETTE.steel,
      steel,
    )
    m.drum(0.04, 0.012, PALETTE.steel, { x, y: foot, z, segments: 10, ...STEEL })
  }
  for (const up of [0.3, 0.58])
    m.rod(
      [
        [x, RISE + up, low],
        [x, STEPS * RISE + up, high],
      ],
      0.009,
      PALETTE.steel,
      { ...STEEL, sides: 6 },
    )
  m.rod(
    [
      [x, RISE + 0.8, low + 0.1],
      [x, RISE + 0.88, low],
      [x, STEPS * RISE + 0.88, high],
      [x, STEPS * RISE + 0.89, high - 0.14],
    ],
    0.024,
    PALETTE.oakDark,
    { sides: 8, steps: 10 },
  )
}
