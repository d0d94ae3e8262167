import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import type { Profile } from '../../solid/lathe.ts'

/** A brass telescope on a table tripod, pointing up to the right. */
export const part: Part = {
  words: {
    en: {
      name: 'brass telescope',
      description: 'A brass telescope with three draw tubes on a small wooden tripod.',
    },
    es: {
      name: 'telescopio de latón',
      description:
        'Un telescopio de latón con tres tubos que se alargan, sobre un trípode pequeño de madera.',
    },
  },
  stands: 'top',
  size: [0.516, 0.456, 0.265],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.29, 0],
  states: { whole: telescope },
}

function telescope(m: Model): void {
  for (let i = 0; i < 3; i++)
    m.at({ ry: (i * Math.PI * 2) / 3 + Math.PI / 6 }, () => {
      m.rod(
        [
          [0, 0.25, 0.012],
          [0, 0.012, 0.14],
        ],
        (t) => 0.013 - t * 0.004,
        PALETTE.walnut,
        { sides: 7 },
      )
      m.ball([0.011, 0.011, 0.011], MUSEUM.brass, { y: 0.011, z: 0.141, detail: 1, ...STEEL })
      m.rod(
        [
          [0, 0.12, 0.082],
          [0, 0.12, 0],
        ],
        0.003,
        MUSEUM.brass,
        { sides: 5, ...STEEL },
      )
    })
  m.drum(0.03, 0.02, MUSEUM.brass, { y: 0.242, segments: 12, ...STEEL })
  m.drum(0.011, 0.05, MUSEUM.brass, { y: 0.255, segments: 8, ...STEEL })
  m.drum(0.012, 0.05, MUSEUM.brass, { y: 0.3, z: 0.025, rx: -Math.PI / 2, segments: 8, ...STEEL })
  // y of this frame leads to the object glass
  m.at({ y: 0.315, rz: -Math.PI / 2 + 0.42 }, () => tubes(m))
}

function tubes(m: Model): void {
  const tube = (profile: Profile, color: string, shine = 0.9) =>
    m.turn(profile, color, { segments: 18, shine })
  tube(sleeve(0.027, -0.08, 0.21), MUSEUM.plumDark, 0.2)
  tube(sleeve(0.0285, -0.085, -0.065), MUSEUM.brass)
  tube(sleeve(0.0285, -0.012, 0.012), MUSEUM.brass)
  tube(
    [
      [0.0272, 0.2],
      [0.0335, 0.205],
      [0.0335, 0.27],
      [0.031, 0.273],
      [0.028, 0.262],
      [0, 0.262],
    ],
    MUSEUM.brass,
  )
  m.drum(0.0275, 0.004, '#8fb0bd', { y: 0.2625, segments: 16, shine: 0.8 })
  tube(sleeve(0.0215, -0.17, -0.08), MUSEUM.brass)
  tube(sleeve(0.0235, -0.175, -0.163), MUSEUM.brass)
  tube(sleeve(0.0165, -0.24, -0.17), MUSEUM.brass)
  tube(
    [
      [0, -0.272],
      [0.013, -0.272],
      [0.02, -0.264],
      [0.0195, -0.256],
      [0.0165, -0.242],
      [0.0165, -0.238],
    ],
    MUSEUM.slateDark,
    0.3,
  )
}

function sleeve(radius: number, from: number, to: number): Profile {
  return [
    [radius * 0.6, from],
    [radius - 0.0015, from],
    [radius, from + 0.0015],
    [radius, to - 0.0015],
    [radius - 0.0015, to],
    [radius * 0.6, to],
  ]
}
