import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import type { Profile } from '../../solid/lathe.ts'
import { patch, pipe, softRect, writing } from '../care-shapes.ts'

/** An arm cuff with its hose: flat, closed to a ring, or full of air. */
export const part: Part = {
  words: {
    en: {
      name: 'blood pressure cuff',
      description: 'A cloth cuff with a hose that is wrapped round the upper arm and filled with air.',
    },
    es: {
      name: 'manguito de tensión',
      description: 'Un manguito de tela con un tubo, que se pone en el brazo y se llena de aire.',
    },
  },
  stands: 'top',
  size: [0.5, 0.019, 0.18],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.012, 0],
  states: {
    loose,
    wrapped: (m, supplies) => ring(m, supplies, 0),
    inflated: (m, supplies) => ring(m, supplies, 0.018),
  },
}

function loose(m: Model, { letters }: Supplies): void {
  m.slab(softRect(0.46, 0.14, 0.03), 0.012, CARE.blue, { rx: -Math.PI / 2, bevel: 0.004 })
  m.slab(softRect(0.24, 0.115, 0.02), 0.006, CARE.blueDark, {
    x: -0.09,
    y: 0.01,
    rx: -Math.PI / 2,
    bevel: 0.002,
  })
  m.at({ y: 0.0125, rx: -Math.PI / 2 }, () => {
    patch(m, 0.12, 0.11, CARE.rubber, { x: 0.155, radius: 0.012 })
    patch(m, 0.03, 0.1, CARE.linen, { x: 0.065 })
    m.at({ x: 0.065, rz: Math.PI / 2, z: 0.0006 }, () =>
      writing(m, letters, '22-32 cm', 0.018, CARE.blueDark, { y: -0.006 }),
    )
  })
  hose(m, [
    [-0.14, 0.014, 0.05],
    [-0.16, 0.006, 0.1],
    [-0.02, 0.006, 0.1],
    [0.02, 0.006, 0.085],
    [0.25, 0.006, 0.1],
  ])
}

/** `air` is how far the bladder swells. */
function ring(m: Model, { letters }: Supplies, air: number): void {
  const [inner, outer] = [0.05 - air * 0.5, 0.058 + air]
  const profile: Profile = [
    [inner + 0.002, -0.07],
    [0.056, -0.07],
    [outer, -0.055],
    [outer + air * 0.6, 0],
    [outer, 0.055],
    [0.056, 0.07],
    [inner + 0.002, 0.07],
    [inner, 0.05],
    [inner, -0.05],
    [inner + 0.002, -0.07],
  ]
  m.at({ y: outer + air * 0.6, rx: Math.PI / 2, ry: 0.4 }, () => m.turn(profile, CARE.blue, { segments: 24 }))
  m.at({ y: outer + air * 0.6, ry: 0.4 }, () => {
    const r = outer + air * 0.55
    // The free end lies over the ring and shows the index.
    m.at({ rx: -Math.PI / 2, y: r - 0.001 }, () => {
      m.slab(softRect(0.045, 0.13, 0.008), 0.005, CARE.blueDark, { bevel: 0.002 })
      m.at({ z: 0.0056, rz: Math.PI / 2 }, () => {
        patch(m, 0.09, 0.024, CARE.linen)
        writing(m, letters, '22-32 cm', 0.016, CARE.blueDark, { y: -0.005, z: 0.0006 })
      })
    })
    if (air)
      for (const z of [-0.045, 0.045])
        m.at({ z, rx: Math.PI / 2 }, () =>
          m.turn(
            [
              [outer + 0.004, -0.002],
              [outer + 0.006, 0],
              [outer + 0.004, 0.002],
            ],
            CARE.blueDark,
            { segments: 24 },
          ),
        )
  })
  hose(m, [
    [0.05, 0.06 + air, 0.03],
    [0.1, 0.05, 0.03],
    [0.11, 0.006, 0.04],
    [0.12, 0.006, 0.1],
    [-0.1, 0.006, 0.12],
  ])
}

function hose(m: Model, points: [number, number, number][]): void {
  pipe(m, points, 0.0055, CARE.rubber, { bend: 0.05, arc: 5, sides: 6 })
  const [x, y, z] = points.at(-1) ?? [0, 0, 0]
  const back = (points.at(-2)?.[0] ?? 0) > x ? -1 : 1
  pipe(
    m,
    [
      [x, y + 0.001, z],
      [x + back * 0.022, y + 0.001, z],
    ],
    0.0065,
    CARE.linen,
  )
}
