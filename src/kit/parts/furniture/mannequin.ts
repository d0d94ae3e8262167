import { crease } from '../../solid/crease.ts'
import { lathe } from '../../solid/lathe.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { stretch } from '../museum-shapes.ts'

/** A linen torso on a turned stand, for costumes. */
export const part: Part = {
  words: {
    en: {
      name: 'mannequin',
      description: 'A linen body without head and arms on a stand, which wears costumes in exhibitions.',
    },
    es: {
      name: 'maniquí',
      description:
        'Un cuerpo de lino sin cabeza ni brazos sobre un pie, que lleva trajes en las exposiciones.',
    },
  },
  stands: 'floor',
  size: [0.435, 1.566, 0.383],
  verbs: ['put', 'use', 'clean'],
  states: { whole: mannequin },
}

function mannequin(m: Model): void {
  for (let i = 0; i < 3; i++)
    m.at({ ry: (i * Math.PI * 2) / 3 }, () =>
      m.rod(
        [
          [0, 0.17, 0.01],
          [0, 0.12, 0.1],
          [0, 0.045, 0.17],
          [0, 0.018, 0.24],
        ],
        (t) => 0.024 - t * 0.007,
        PALETTE.walnut,
        { sides: 8, steps: 8 },
      ),
    )
  m.turn(
    [
      [0, 0.1],
      [0.03, 0.11],
      [0.036, 0.15],
      [0.026, 0.2],
      [0.032, 0.24],
      [0.02, 0.3],
      [0.018, 0.62],
      [0.03, 0.66],
      [0.022, 0.7],
      [0.022, 0.8],
      [0, 0.8],
    ],
    PALETTE.walnut,
    { segments: 14 },
  )
  const torso = lathe(
    [
      [0, 0.76],
      [0.15, 0.762],
      [0.158, 0.775],
      [0.176, 0.86],
      [0.172, 0.93],
      [0.14, 1.04],
      [0.127, 1.1],
      [0.14, 1.18],
      [0.166, 1.27],
      [0.178, 1.33],
      [0.182, 1.38],
      [0.165, 1.42],
      [0.105, 1.45],
      [0.062, 1.47],
      [0.052, 1.5],
      [0.05, 1.53],
      [0.046, 1.535],
      [0, 1.536],
    ],
    28,
  )
  const { position, index } = stretch(torso, [1, 1, 0.66])
  m.add(
    crease(
      position.map((value, i) => value + (i % 3 === 2 ? bust(position, i) : 0)),
      index,
      70,
    ),
    MUSEUM.linen,
  )
  // wooden discs where the arms would begin, and the cap of the neck
  for (const x of [-1, 1])
    m.at({ x: x * 0.168, y: 1.36, rz: (-x * Math.PI) / 2 }, () =>
      m.drum(0.048, 0.02, PALETTE.walnut, { segments: 14 }),
    )
  m.add(
    stretch(
      lathe(
        [
          [0.05, 1.53],
          [0.055, 1.535],
          [0.052, 1.545],
          [0.02, 1.552],
          [0, 1.553],
        ],
        14,
      ),
      [1, 1, 0.7],
    ),
    PALETTE.walnut,
  )
  m.ball(0.012, MUSEUM.brass, { y: 1.556, detail: 1, ...STEEL })
  seams(m)
}

/** How far the bust stands out at the point whose z is entry `i`. */
function bust(position: readonly number[], i: number): number {
  const [x = 0, y = 0, z = 0] = position.slice(i - 2, i + 1)
  if (z <= 0) return 0
  return 0.028 * Math.exp(-(((Math.abs(x) - 0.065) / 0.055) ** 2) - ((y - 1.29) / 0.075) ** 2)
}

/** The seams down the front and round the waist. */
function seams(m: Model): void {
  m.rod(
    [
      [0, 0.79, 0.1045],
      [0, 0.88, 0.116],
      [0, 1.1, 0.084],
      [0, 1.24, 0.107],
      [0, 1.37, 0.12],
      [0, 1.45, 0.07],
      [0, 1.52, 0.034],
    ],
    0.0022,
    MUSEUM.plum,
    { sides: 4, steps: 14 },
  )
  m.add(
    stretch(
      lathe(
        [
          [0.1265, 1.093],
          [0.1295, 1.096],
          [0.1295, 1.104],
          [0.1275, 1.107],
        ],
        28,
      ),
      [1, 1, 0.66],
    ),
    MUSEUM.plum,
  )
}
