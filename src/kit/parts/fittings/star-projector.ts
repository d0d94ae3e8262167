import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { spot } from '../museum-shapes.ts'
import { ball } from '../../solid/ball.ts'

/** The projector in the middle of a planetarium: a ball of lenses on a stand. */
export const part: Part = {
  words: {
    en: {
      name: 'star projector',
      description:
        'A ball full of lenses in the middle of the planetarium, which draws every star on the dome.',
    },
    es: {
      name: 'proyector de estrellas',
      description:
        'Una esfera llena de lentes en el centro del planetario, que dibuja cada estrella en la cúpula.',
    },
  },
  stands: 'floor',
  size: [0.9, 1.59, 0.9],
  verbs: ['use'],
  states: { off: (m) => projector(m, false), on: (m) => projector(m, true) },
}

const [RADIUS, HIGH] = [0.36, 1.23]

function projector(m: Model, isOn: boolean): void {
  m.turn(
    [
      [0.45, 0],
      [0.45, 0.06],
      [0.34, 0.12],
      [0.3, 0.62],
      [0.33, 0.68],
      [0.33, 0.72],
      [0, 0.72],
    ],
    MUSEUM.slateDark,
    { segments: 22 },
  )
  m.turn(
    [
      [0.335, 0.69],
      [0.345, 0.7],
      [0.335, 0.71],
    ],
    MUSEUM.brass,
    { segments: 22, shine: 0.9 },
  )
  for (const x of [-1, 1]) {
    m.box(0.07, 0.62, 0.16, MUSEUM.slate, { x: x * (RADIUS + 0.035), y: 0.7, bevel: 0.02 })
    m.at({ x: x * (RADIUS + 0.02), y: HIGH, rz: (-x * Math.PI) / 2 }, () =>
      m.drum(0.09, 0.07, PALETTE.steelDark, { segments: 14, shine: 0.6 }),
    )
  }
  m.box(0.78, 0.05, 0.2, MUSEUM.slate, { y: 0.69, bevel: 0.012 })
  m.add(ball([RADIUS, RADIUS, RADIUS], 4), '#1f242b', { y: HIGH, shine: 0.35 })
  lenses(m, isOn)
}

/** Lenses spread evenly over the ball, each in its ring. */
function lenses(m: Model, isOn: boolean): void {
  const count = 22
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * (i + 0.5)) / count
    const turn = i * 2.39996
    if (Math.abs(Math.cos(turn) * Math.sqrt(1 - y * y)) > 0.9) continue
    m.at({ y: HIGH, ry: turn }, () =>
      m.at({ rx: Math.acos(y) }, () => {
        m.turn(
          [
            [0.045, RADIUS - 0.006],
            [0.036, RADIUS + 0.007],
            [0, RADIUS + 0.007],
          ],
          PALETTE.steelDark,
          { segments: 7, shine: 0.6 },
        )
        spot(m, 0.027, isOn ? '#fff1c4' : '#59748a', {
          y: RADIUS + 0.0075,
          rx: -Math.PI / 2,
          ...(isOn ? { glow: 2 } : { shine: 0.9 }),
        })
      }),
    )
  }
}
