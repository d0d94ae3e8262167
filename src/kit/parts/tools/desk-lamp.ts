import { insideOut } from '../../solid/solid.ts'
import { lathe, type Profile } from '../../solid/lathe.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A desk lamp with a cone shade on two arms, shining down in front of its foot. */
export const part: Part = {
  words: {
    en: {
      name: 'desk lamp',
      description: 'A lamp with a plum shade on a jointed arm, for light right on the work.',
    },
    es: {
      name: 'flexo',
      description:
        'Una lámpara de mesa con pantalla morada y brazo articulado, para dar luz justo en el trabajo.',
    },
  },
  stands: 'top',
  size: [0.196, 0.519, 0.4],
  verbs: ['use', 'turnOn', 'turnOff', 'press'],
  states: { off: (m) => lamp(m, false), on: (m) => lamp(m, true) },
}

const SHADE: Profile = [
  [0.096, 0],
  [0.098, 0.004],
  [0.085, 0.04],
  [0.055, 0.085],
  [0.034, 0.1],
  [0.032, 0.135],
  [0.024, 0.145],
  [0, 0.147],
]

function lamp(m: Model, isOn: boolean): void {
  m.at({ z: -0.11 }, () => {
    m.turn(
      [
        [0, 0],
        [0.088, 0],
        [0.09, 0.006],
        [0.082, 0.018],
        [0.03, 0.026],
        [0, 0.027],
      ],
      MUSEUM.slateDark,
      { segments: 20, shine: 0.3 },
    )
    m.drum(0.012, 0.016, isOn ? PALETTE.leafLight : PALETTE.steel, {
      x: 0.05,
      y: 0.018,
      z: 0.03,
      segments: 8,
      glow: isOn ? 1 : 0,
    })
    m.drum(0.015, 0.03, MUSEUM.brass, { y: 0.024, segments: 10, ...STEEL })
  })
  const arm = (a: [number, number, number], b: [number, number, number]) => {
    m.rod([a, b], 0.0075, MUSEUM.brass, { sides: 7, ...STEEL })
  }
  arm([0, 0.045, -0.11], [0, 0.3, -0.185])
  arm([0, 0.3, -0.185], [0, 0.475, 0.07])
  for (const [y, z] of [
    [0.3, -0.185],
    [0.475, 0.07],
  ] as const)
    m.drum(0.017, 0.034, MUSEUM.slateDark, { x: 0.017, y, z, rz: Math.PI / 2, segments: 10 })
  // the cable runs along the arm
  m.rod(
    [
      [0.006, 0.06, -0.122],
      [0.008, 0.19, -0.17],
      [0.008, 0.31, -0.205],
      [0.008, 0.4, -0.06],
      [0.006, 0.485, 0.06],
    ],
    0.003,
    PALETTE.char,
    { sides: 4, steps: 8 },
  )
  m.at({ y: 0.372, z: 0.1, rx: -0.22 }, () => {
    m.turn(SHADE, MUSEUM.plum, { segments: 20, shine: 0.3 })
    m.add(
      insideOut(
        lathe(
          SHADE.map(([r, y]) => [Math.max(0, r - 0.003), y - 0.001] as const),
          20,
        ),
      ),
      isOn ? '#ffe9bf' : MUSEUM.limewash,
      {
        casts: false,
        glow: isOn ? 1.4 : 0,
      },
    )
    // the rim catches the light, so that the lamp is seen to be on from above too
    if (isOn)
      m.turn(
        [
          [0.094, -0.001],
          [0.1005, 0.002],
          [0.0985, 0.014],
        ],
        '#ffd98f',
        { segments: 20, glow: 2, casts: false },
      )
    m.ball([0.032, 0.04, 0.032], isOn ? '#fff0cf' : PALETTE.white, {
      y: isOn ? -0.004 : 0.034,
      detail: 1,
      glow: isOn ? 4 : 0,
      casts: false,
    })
  })
}
