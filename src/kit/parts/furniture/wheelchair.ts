import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet, wheel } from '../care-shapes.ts'

/** A wheelchair that folds to a third of its width; the sitter looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'wheelchair',
      description: 'A chair with two large wheels and push handles, to take somebody who cannot walk far.',
    },
    es: {
      name: 'silla de ruedas',
      description:
        'Una silla con dos ruedas grandes y puños para empujar, para llevar a quien no puede andar mucho.',
    },
  },
  stands: 'floor',
  size: [0.64, 0.95, 1.04],
  verbs: ['open', 'close', 'use'],
  states: { unfolded: (m) => wheelchair(m, 0.22), folded: (m) => wheelchair(m, 0.085) },
}

const BIG = 0.3

/** `half` is the distance from the middle to each side frame. */
function wheelchair(m: Model, half: number): void {
  const isFolded = half < 0.2
  for (const side of [-1, 1]) {
    const x = side * half
    const frame = (corners: [number, number][], radius = 0.0125) =>
      pipe(
        m,
        corners.map(([y, z]) => [x, y, z] as const),
        radius,
        CARE.blue,
        { bend: 0.06, shine: 0.4 },
      )
    frame([
      [0.93, -0.4],
      [0.93, -0.28],
      [0.5, -0.22],
      [0.15, -0.2],
      [0.15, 0.2],
    ])
    frame([
      [0.5, -0.22],
      [0.5, 0.3],
      [0.16, 0.42],
    ])
    frame([
      [0.72, -0.25],
      [0.72, 0.14],
      [0.5, 0.14],
    ])
    pipe(
      m,
      [
        [x, 0.93, -0.46],
        [x, 0.93, -0.33],
      ],
      0.019,
      CARE.rubber,
      { sides: 8 },
    )
    m.box(0.05, 0.03, 0.3, CARE.rubber, { x, y: 0.722, z: -0.06, bevel: 0.012 })
    bigWheel(m, x + side * 0.062, side)
    wheel(m, 0.085, 0.032, { x, y: 0.085, z: 0.27 })
    pipe(
      m,
      [
        [x + 0.028, 0.085, 0.27],
        [x + 0.028, 0.19, 0.25],
        [x, 0.21, 0.25],
        [x, 0.5, 0.25],
      ],
      0.01,
      PALETTE.steelDark,
      { bend: 0.02, arc: 2, sides: 5 },
    )
    m.at({ x: x - side * (isFolded ? 0.01 : 0), y: 0.14, z: 0.46, rz: isFolded ? side * 1.45 : 0 }, () =>
      m.box(isFolded ? 0.13 : 0.17, 0.016, 0.15, CARE.rubber, {
        x: -side * (isFolded ? 0 : 0.09),
        bevel: 0.006,
      }),
    )
    pipe(
      m,
      [
        [x, 0.2, 0.405],
        [x, 0.147, 0.425],
        [x, 0.147, 0.5],
      ],
      0.01,
      PALETTE.steel,
      { bend: 0.02, sides: 5 },
    )
    // The cross under the seat is what lets it fold.
    pipe(
      m,
      [
        [-x * 0.98, 0.16, side * 0.012],
        [x * 0.98, 0.49, side * 0.012],
      ],
      0.011,
      PALETTE.steelDark,
    )
  }
  const sag = isFolded ? -0.11 : 0.02
  sheet(
    m,
    8,
    3,
    (u, v) => [(u * 2 - 1) * half, 0.508 - Math.sin(u * Math.PI) * sag, -0.22 + v * 0.45],
    CARE.blueDark,
  )
  sheet(
    m,
    8,
    3,
    (u, v) => [
      (u * 2 - 1) * half,
      0.53 + v * 0.36,
      -0.21 - v * 0.056 - Math.sin(u * Math.PI) * (isFolded ? 0.12 : 0.03),
    ],
    CARE.blueDark,
  )
  if (isFolded) return
  m.box(0.41, 0.05, 0.42, CARE.rubber, { y: 0.498, z: 0.01, bevel: 0.02 })
  m.box(0.36, 0.05, 0.012, CARE.blueSoft, { y: 0.68, z: -0.245, rx: -0.15, bevel: 0.005 })
}

function bigWheel(m: Model, x: number, side: number): void {
  const ring = (radius: number, out: number) =>
    Array.from({ length: 20 }, (_, i) => {
      const angle = (i / 20) * Math.PI * 2
      return [x + out, BIG + Math.cos(angle) * radius, -0.2 + Math.sin(angle) * radius] as const
    })
  const round = { bend: 0, arc: 1, isClosed: true }
  pipe(m, ring(BIG - 0.014, 0), 0.0145, CARE.rubber, { ...round, sides: 6 })
  pipe(m, ring(BIG - 0.033, 0), 0.009, PALETTE.steel, { ...round, sides: 4, ...STEEL })
  pipe(m, ring(BIG - 0.045, side * 0.032), 0.008, PALETTE.steel, { ...round, sides: 5, ...STEEL })
  wheel(m, 0.035, 0.05, { x, y: BIG, z: -0.2 }, { tyre: PALETTE.steelDark, segments: 10 })
  for (let i = 0; i < 10; i++) {
    const angle = (i / 10) * Math.PI * 2
    const at = (radius: number, out: number) =>
      [x + out, BIG + Math.cos(angle) * radius, -0.2 + Math.sin(angle) * radius] as const
    pipe(m, [at(0.03, (i % 2 ? 1 : -1) * 0.015), at(BIG - 0.036, 0)], 0.003, PALETTE.steel, { sides: 3 })
    if (i % 3 === 0)
      pipe(m, [at(BIG - 0.045, side * 0.032), at(BIG - 0.036, 0)], 0.004, PALETTE.steel, { sides: 3 })
  }
}
