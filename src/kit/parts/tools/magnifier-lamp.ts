import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A lamp with a large round lens on a jointed arm; its clamp sits at the table's back edge. */
export const part: Part = {
  words: {
    en: {
      name: 'magnifying lamp',
      description:
        'A round magnifying glass with a ring of light on a jointed arm, for fine work with both hands free.',
    },
    es: {
      name: 'lámpara con lupa',
      description:
        'Una lupa redonda con un aro de luz en un brazo articulado, para trabajos finos con las dos manos libres.',
    },
  },
  stands: 'top',
  size: [0.224, 0.491, 0.588],
  verbs: ['use', 'turnOn', 'turnOff'],
  states: { off: (m) => lamp(m, false), on: (m) => lamp(m, true) },
}

/** The joints of the arm: height and place towards the front. */
const [FOOT, ELBOW, WRIST] = [
  [0.1, -0.215],
  [0.47, -0.16],
  [0.38, 0.12],
] as const

function lamp(m: Model, isOn: boolean): void {
  m.box(0.09, 0.014, 0.1, MUSEUM.slateDark, { z: -0.19, bevel: 0.005 })
  m.box(0.05, 0.05, 0.026, MUSEUM.slateDark, { y: 0.01, z: -0.215, bevel: 0.006 })
  m.drum(0.017, 0.02, PALETTE.steelDark, { y: 0.014, z: -0.165, segments: 8, ...STEEL })
  m.drum(0.014, 0.05, PALETTE.steelDark, { y: 0.05, z: -0.215, segments: 8, ...STEEL })
  for (const x of [-0.013, 0.013]) {
    for (const [a, b] of [
      [FOOT, ELBOW],
      [ELBOW, WRIST],
    ] as const)
      m.rod(
        [
          [x, ...a],
          [x, ...b],
        ],
        0.006,
        MUSEUM.limewash,
        { sides: 6 },
      )
  }
  // springs of the lower and the upper arm
  for (const [y, z, rx] of [
    [0.19, -0.2015, 0.15],
    [0.448, -0.09, 1.88],
  ] as const)
    m.at({ y, z, rx }, () => m.drum(0.0085, 0.11, PALETTE.steel, { segments: 7, ...STEEL }))
  for (const [y, z] of [FOOT, ELBOW, WRIST])
    m.drum(0.021, 0.046, MUSEUM.plum, { x: 0.023, y, z, rz: Math.PI / 2, segments: 10 })
  m.at({ y: 0.345, z: 0.145, rx: 0.32 }, () => head(m, isOn))
}

function head(m: Model, isOn: boolean): void {
  m.box(0.04, 0.05, 0.03, MUSEUM.slateDark, { y: -0.01, z: -0.014, bevel: 0.006 })
  m.at({ z: 0.1 }, () => {
    m.turn(
      [
        [0.068, -0.014],
        [0.1, -0.014],
        [0.11, -0.006],
        [0.11, 0.008],
        [0.1, 0.02],
        [0.074, 0.02],
        [0.07, 0.012],
        [0.068, -0.014],
      ],
      MUSEUM.slate,
      { segments: 24, shine: 0.3 },
    )
    m.turn(
      [
        [0.094, -0.0145],
        [0.09, -0.02],
        [0.078, -0.02],
        [0.074, -0.0145],
      ].toReversed() as [number, number][],
      isOn ? '#fff3d6' : '#8f8d86',
      { segments: 24, glow: isOn ? 3.5 : 0, casts: !isOn },
    )
    // the band of light goes round the rim, so that the lamp is seen to be on from every side
    m.turn(
      [
        [0.1102, -0.0065],
        [0.112, -0.005],
        [0.112, 0.007],
        [0.1102, 0.0085],
      ],
      isOn ? '#fff3d6' : '#8f8d86',
      { segments: 24, glow: isOn ? 3 : 0, casts: false },
    )
    // light that the lens and its rim catch
    if (isOn)
      m.turn(
        [
          [0.0705, 0.0125],
          [0.0745, 0.0206],
          [0.078, 0.021],
        ].toReversed() as [number, number][],
        '#fff3d6',
        { segments: 24, glow: 2.5, casts: false },
      )
    m.turn(
      [
        [0, -0.006],
        [0.069, 0],
        [0.069, 0.004],
        [0, 0.013],
      ],
      '#dcecea',
      { segments: 20, surface: 'glass', casts: false },
    )
    m.box(0.02, 0.008, 0.014, isOn ? PALETTE.leafLight : PALETTE.char, { z: -0.088, y: 0.017, bevel: 0.002 })
  })
}
