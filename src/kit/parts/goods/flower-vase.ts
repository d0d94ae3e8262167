import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { leaf } from '../../solid/leaf.ts'
import { pipe } from '../care-shapes.ts'

/** Five flowers in a vase, upright or hanging their heads. */
export const part: Part = {
  words: {
    en: {
      name: 'flower vase',
      description: 'A small vase with five flowers that a visitor brought; without fresh water they wilt.',
    },
    es: {
      name: 'florero',
      description: 'Un florero pequeño con cinco flores que trajo una visita; sin agua limpia se marchitan.',
    },
  },
  stands: 'top',
  size: [0.21, 0.33, 0.22],
  verbs: ['take', 'put', 'fill', 'give'],
  grip: [0, 0.08, 0.04],
  states: {
    fresh: (m, supplies) => vase(m, supplies, false),
    wilted: (m, supplies) => vase(m, supplies, true),
  },
}

function vase(m: Model, { random }: Supplies, isWilted: boolean): void {
  m.turn(
    [
      [0, 0],
      [0.034, 0],
      [0.038, 0.006],
      [0.05, 0.06],
      [0.045, 0.105],
      [0.03, 0.135],
      [0.036, 0.158],
      [0.032, 0.158],
      [0.026, 0.14],
      [0, 0.14],
    ],
    CARE.blue,
    { segments: 18, shine: 0.4 },
  )
  m.turn(
    [
      [0.0505, 0.05],
      [0.0515, 0.06],
      [0.0505, 0.07],
    ],
    CARE.blueSoft,
    { segments: 18 },
  )
  const green = isWilted ? '#8a8a4e' : PALETTE.leaf
  for (let i = 0; i < 5; i++) {
    const turn = (i / 5) * Math.PI * 2 + random() * 0.4
    const [out, high] = i === 4 ? [0.01, 0.32] : [0.07 + random() * 0.015, 0.26 + random() * 0.04]
    m.at({ ry: turn }, () => {
      if (isWilted) {
        // The stem gives way under its flower.
        pipe(
          m,
          [
            [0.01, 0.135, 0],
            [out * 0.7, high * 0.92, 0],
            [out + 0.05, high * 0.92, 0],
            [out + 0.055, high * 0.66, 0],
          ],
          0.003,
          green,
          { bend: 0.06, arc: 5, sides: 5 },
        )
        m.at({ x: out + 0.055, y: high * 0.66, rz: Math.PI + 0.15, size: 0.85 }, () => flower(m, i, true))
      } else {
        pipe(
          m,
          [
            [0.01, 0.135, 0],
            [out * 0.5, high * 0.7, 0],
            [out, high, 0],
          ],
          0.0032,
          green,
          { bend: 0.05, sides: 5 },
        )
        m.at({ x: out, y: high, rz: -out * 6 }, () => flower(m, i, false))
      }
    })
    m.at({ y: 0.14, ry: turn + 0.6 }, () =>
      m.add(leaf(isWilted ? 0.07 : 0.11, 0.016, 4), green, {
        rz: isWilted ? -1.5 : -0.55,
        x: 0.015,
        y: 0.008,
      }),
    )
  }
  if (!isWilted) return
  for (const [x, z, turn] of [
    [0.08, 0.05, 0.3],
    [-0.07, 0.06, 1.4],
    [0.02, 0.085, 2.2],
  ] as const)
    m.ball([0.014, 0.003, 0.009], '#b98a5e', { x, y: 0.003, z, ry: turn, detail: 0 })
}

/** A daisy that looks along +y. */
function flower(m: Model, i: number, isWilted: boolean): void {
  const color = isWilted
    ? i % 2
      ? '#b98a5e'
      : '#c79d84'
    : ([CARE.apricot, PALETTE.pink, CARE.linen, CARE.apricot, PALETTE.pink][i] ?? CARE.linen)
  m.ball([0.011, 0.008, 0.011], isWilted ? PALETTE.choc : PALETTE.mustard, { y: 0.005, detail: 1 })
  for (let petal = 0; petal < 8; petal++)
    m.at({ ry: (petal / 8) * Math.PI * 2, y: 0.002 }, () =>
      m.ball([0.016, 0.003, 0.0085], color, {
        x: isWilted ? 0.014 : 0.021,
        y: isWilted ? 0.012 : 0.004,
        rz: isWilted ? 1.1 : 0.25,
        detail: 0,
      }),
    )
}
