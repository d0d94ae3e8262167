import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { castor, pipe, writing } from '../care-shapes.ts'

/** A pole with hooks on five wheels. */
export const part: Part = {
  words: {
    en: {
      name: 'drip stand',
      description:
        'A tall pole on five wheels with hooks for a bag of fluid that runs through a tube to the patient.',
    },
    es: {
      name: 'portasueros',
      description:
        'Un palo alto con cinco ruedas y ganchos para la bolsa de suero que llega por un tubo al paciente.',
    },
  },
  stands: 'floor',
  size: [0.53, 1.91, 0.51],
  verbs: ['use', 'fill'],
  states: {
    empty: (m, supplies) => stand(m, supplies, false),
    full: (m, supplies) => stand(m, supplies, true),
  },
}

function stand(m: Model, { letters }: Supplies, isFull: boolean): void {
  for (let i = 0; i < 5; i++)
    m.at({ ry: (i / 5) * Math.PI * 2 }, () => {
      castor(m, 0.075, { z: 0.26, ry: 0.6 })
      pipe(
        m,
        [
          [0, 0.13, 0],
          [0, 0.085, 0.26],
        ],
        0.017,
        CARE.shell,
      )
    })
  m.drum(0.04, 0.09, CARE.blue, { y: 0.09, top: 0.03, segments: 12 })
  pipe(
    m,
    [
      [0, 0.1, 0],
      [0, 1.12, 0],
    ],
    0.015,
    PALETTE.steel,
    { sides: 8, ...STEEL },
  )
  pipe(
    m,
    [
      [0, 1.1, 0],
      [0, 1.88, 0],
    ],
    0.01,
    PALETTE.steel,
    { sides: 6, ...STEEL },
  )
  m.drum(0.026, 0.07, CARE.rubber, { y: 1.08, segments: 10 })
  m.box(0.06, 0.03, 0.025, CARE.apricot, { x: 0.035, y: 1.1, bevel: 0.01 })
  m.box(0.08, 0.07, 0.05, CARE.blue, { y: 1.24, z: 0.01, bevel: 0.015 })
  m.ball(0.018, CARE.blue, { y: 1.885, detail: 1 })
  for (let i = 0; i < 4; i++)
    m.at({ y: 1.86, ry: (i * Math.PI) / 2 }, () =>
      pipe(
        m,
        [
          [0, 0, 0],
          [0.12, -0.02, 0],
          [0.12, 0.05, 0],
        ],
        0.006,
        PALETTE.steel,
        { bend: 0.03, sides: 5, ...STEEL },
      ),
    )
  if (!isFull) return
  m.at({ x: 0.1, y: 1.5 }, () => {
    pipe(
      m,
      [
        [-0.02, 0.31, 0],
        [0, 0.36, 0],
        [0.02, 0.31, 0],
      ],
      0.004,
      '#ffffff',
      { bend: 0.015, sides: 4 },
    )
    m.box(0.13, 0.3, 0.05, '#dcebf2', { y: 0.02, bevel: 0.024, shine: 0.5 })
    m.box(0.126, 0.2, 0.052, CARE.blueSoft, { y: 0.022, bevel: 0.025, shine: 0.5 })
    m.box(0.11, 0.03, 0.02, '#dcebf2', { y: 0.3, bevel: 0.008 })
    m.box(0.095, 0.13, 0.002, '#ffffff', { y: 0.09, z: 0.0255, bevel: 0.0006 })
    writing(m, letters, '0.9 %', 0.024, CARE.blueDark, { y: 0.185, z: 0.0272 })
    writing(m, letters, 'NaCl', 0.02, CARE.blueDark, { y: 0.155, z: 0.0272 })
    writing(m, letters, '500 ml', 0.02, CARE.blueDark, { y: 0.115, z: 0.0272 })
    pipe(
      m,
      [
        [0, 0.03, 0],
        [0, -0.03, 0],
      ],
      0.006,
      '#ffffff',
      { sides: 5 },
    )
    m.drum(0.013, 0.07, '#e4eff4', { y: -0.095, segments: 8, shine: 0.5 })
    m.drum(0.0135, 0.025, CARE.blueSoft, { y: -0.096, segments: 8 })
    pipe(
      m,
      [
        [0, -0.09, 0],
        [0, -0.6, 0.01],
        [0.06, -0.75, 0.03],
        [0.1, -0.55, 0.05],
        [0.02, -0.25, 0.03],
        [-0.07, -0.215, 0.03],
      ],
      0.0035,
      '#e4eff4',
      { bend: 0.12, arc: 5, sides: 4 },
    )
    m.box(0.022, 0.05, 0.02, CARE.blue, { y: -0.27, z: 0.002, bevel: 0.006 })
  })
}
