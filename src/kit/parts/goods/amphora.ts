import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { crease } from '../../solid/crease.ts'

/** A clay amphora in a brass ring, with a painted frieze, a mended crack and a chipped lip. */
export const part: Part = {
  words: {
    en: { name: 'amphora', description: 'An ancient clay jar with two handles, once used for wine or oil.' },
    es: {
      name: 'ánfora',
      description: 'Una vasija antigua de barro con dos asas, que sirvió para vino o aceite.',
    },
  },
  stands: 'top',
  size: [0.284, 0.556, 0.276],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.27, 0.1],
  states: { whole: amphora },
}

const PAINT = '#4a2a20'

/** Outline of the jar. */
const JAR: [number, number][] = [
  [0, 0.024],
  [0.026, 0.026],
  [0.03, 0.036],
  [0.026, 0.05],
  [0.05, 0.09],
  [0.092, 0.16],
  [0.125, 0.24],
  [0.138, 0.3],
  [0.134, 0.345],
  [0.108, 0.385],
  [0.066, 0.41],
  [0.047, 0.43],
  [0.043, 0.47],
  [0.047, 0.515],
  [0.062, 0.535],
  [0.064, 0.55],
  [0.056, 0.556],
  [0.046, 0.545],
  [0.038, 0.5],
  [0, 0.46],
]

function amphora(m: Model): void {
  m.turn(JAR, PALETTE.terracotta, { segments: 22 })
  band(m, 0.19, 0.205)
  band(m, 0.232, 0.239)
  band(m, 0.322, 0.329)
  band(m, 0.352, 0.362)
  band(m, 0.452, 0.46)
  frieze(m)
  for (const side of [-1, 1])
    m.rod(
      [
        [side * 0.042, 0.505, 0],
        [side * 0.085, 0.525, 0],
        [side * 0.118, 0.485, 0],
        [side * 0.12, 0.42, 0],
        [side * 0.104, 0.376, 0],
      ],
      0.014,
      PALETTE.terracotta,
      { sides: 8, steps: 10, flat: 1.4 },
    )
  // the mended crack, lighter than the clay
  m.rod(
    [
      [0.055, 0.4095, 0.046],
      [0.07, 0.382, 0.0865],
      [0.062, 0.34, 0.121],
      [0.078, 0.31, 0.114],
      [0.068, 0.27, 0.115],
    ],
    0.0028,
    PALETTE.blush,
    { sides: 4, steps: 8 },
  )
  stand(m)
}

/** Radius of the jar at a height. */
function radiusAt(y: number): number {
  const above = JAR.findIndex((point, i) => i > 3 && point[1] >= y)
  const [[r0, y0], [r1, y1]] = [JAR[above - 1] ?? [0, 0], JAR[above] ?? [0, 1]]
  return r0 + ((r1 - r0) * (y - y0)) / (y1 - y0)
}

function band(m: Model, from: number, to: number): void {
  m.turn(
    [
      [radiusAt(from) + 0.001, from],
      [radiusAt(to) + 0.001, to],
    ],
    PAINT,
    { segments: 22, casts: false },
  )
}

/** A row of teeth round the belly, each bent to the clay. */
function frieze(m: Model): void {
  const at = (turn: number, y: number): number[] => {
    const [a, r] = [(turn / 22) * Math.PI * 2, radiusAt(y) + 0.0025]
    return [Math.sin(a) * r, y, Math.cos(a) * r]
  }
  const position: number[] = []
  for (let i = 0; i < 22; i++) {
    const [left, right] = [i + 0.06, i + 0.94]
    const [low, middle, top] = [0.245, 0.28, 0.315]
    const [rising, falling] = [i + 0.28, i + 0.72]
    position.push(...at(left, low), ...at(right, low), ...at(falling, middle))
    position.push(...at(left, low), ...at(falling, middle), ...at(rising, middle))
    position.push(...at(rising, middle), ...at(falling, middle), ...at(i + 0.5, top))
  }
  m.add(crease(position, undefined, 60), PAINT, { casts: false })
}

function stand(m: Model): void {
  m.drum(0.1, 0.012, MUSEUM.slateDark, { segments: 24 })
  m.turn(
    [
      [0.068, 0.088],
      [0.076, 0.088],
      [0.076, 0.098],
      [0.068, 0.098],
      [0.068, 0.088],
    ],
    MUSEUM.brass,
    { segments: 20, ...STEEL },
  )
  for (let i = 0; i < 3; i++)
    m.at({ ry: (i * Math.PI * 2) / 3 + 0.5 }, () =>
      m.rod(
        [
          [0, 0.01, 0.082],
          [0, 0.09, 0.073],
        ],
        0.004,
        MUSEUM.brass,
        { sides: 5, ...STEEL },
      ),
    )
  m.drum(0.034, 0.02, MUSEUM.slateDark, { y: 0.01, segments: 12 })
}
