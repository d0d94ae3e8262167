import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet } from '../care-shapes.ts'

/** Two elbow crutches that lean on a wall and stand on the floor. */
export const part: Part = {
  words: {
    en: {
      name: 'crutches',
      description:
        'Two elbow crutches with a cuff, a grip and a rubber foot, for walking without loading one leg.',
    },
    es: {
      name: 'muletas',
      description: 'Dos muletas con abrazadera, puño y taco de goma, para caminar sin apoyar una pierna.',
    },
  },
  stands: 'wall',
  size: [0.24, 0.95, 0.25],
  verbs: ['take', 'put', 'give', 'use'],
  grip: [0.1, 0.74, 0.11],
  states: {
    whole: (m) =>
      [-1, 1].forEach((side) =>
        m.at({ x: side * 0.1, z: 0.236, rx: -0.21, rz: side * 0.05 }, () => crutch(m)),
      ),
  },
}

function crutch(m: Model): void {
  m.turn(
    [
      [0, 0.004],
      [0.021, 0.004],
      [0.022, 0.012],
      [0.015, 0.026],
      [0.015, 0.06],
      [0, 0.06],
    ],
    CARE.rubber,
    { segments: 10 },
  )
  pipe(
    m,
    [
      [0, 0.04, 0],
      [0, 0.42, 0],
    ],
    0.0105,
    PALETTE.steel,
    { sides: 8, shine: 0.6 },
  )
  pipe(
    m,
    [
      [0, 0.36, 0],
      [0, 0.74, 0],
      [0, 0.93, -0.03],
    ],
    0.0135,
    CARE.blue,
    { bend: 0.05, sides: 8, shine: 0.4 },
  )
  for (const y of [0.2, 0.25, 0.3]) m.ball(0.0045, PALETTE.steelDark, { y, z: 0.009, detail: 0 })
  m.ball(0.006, CARE.apricot, { y: 0.38, z: 0.012, detail: 1 })
  pipe(
    m,
    [
      [0, 0.73, -0.02],
      [0, 0.735, 0.105],
    ],
    0.0155,
    CARE.rubber,
    { sides: 8 },
  )
  m.ball(0.0185, CARE.rubber, { y: 0.735, z: 0.107, detail: 1 })
  // The cuff is open towards the front, where the arm goes in.
  for (const [r, color] of [
    [0.046, CARE.rubber],
    [0.044, CARE.blueSoft],
  ] as const)
    sheet(
      m,
      10,
      1,
      (u, v) => {
        const angle = Math.PI * (0.12 + u * 1.76) + Math.PI / 2
        return [Math.cos(angle) * r, 0.9 + v * 0.06, 0.016 + Math.sin(angle) * r]
      },
      color,
    )
}
