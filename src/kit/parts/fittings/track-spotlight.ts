import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A length of track under the ceiling with one spotlight that looks down to the front. */
export const part: Part = {
  words: {
    en: {
      name: 'track spotlight',
      description: 'A small spotlight on a ceiling track, which can be turned towards an exhibit.',
    },
    es: {
      name: 'foco de carril',
      description: 'Un foco pequeño en un carril del techo, que se puede girar hacia una pieza.',
    },
  },
  stands: 'ceiling',
  size: [0.9, 0.299, 0.172],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: { off: (m) => spotlight(m, false), on: (m) => spotlight(m, true) },
}

function spotlight(m: Model, isOn: boolean): void {
  m.box(0.9, 0.03, 0.036, MUSEUM.slateDark, { y: -0.03, bevel: 0.004 })
  m.box(0.88, 0.004, 0.012, PALETTE.steelDark, { y: -0.033, bevel: 0.001 })
  for (const x of [-0.44, 0.44]) m.box(0.02, 0.034, 0.04, PALETTE.char, { x, y: -0.034, bevel: 0.004 })
  m.box(0.14, 0.034, 0.04, MUSEUM.slate, { y: -0.066, bevel: 0.008 })
  m.drum(0.012, 0.04, MUSEUM.slate, { y: -0.1, segments: 8 })
  for (const x of [-0.058, 0.058]) {
    m.box(0.006, 0.09, 0.026, MUSEUM.slate, { x, y: -0.185, bevel: 0.002 })
    m.drum(0.015, 0.012, MUSEUM.brass, { x: x + 0.006, y: -0.17, rz: Math.PI / 2, segments: 8 })
  }
  m.box(0.122, 0.008, 0.026, MUSEUM.slate, { y: -0.1, bevel: 0.002 })
  m.at({ y: -0.175, rx: -0.6 }, () => head(m, isOn))
}

/** The head; its light leaves towards −y of this frame. */
function head(m: Model, isOn: boolean): void {
  m.turn(
    [
      [0.042, -0.112],
      [0.052, -0.112],
      [0.054, -0.106],
      [0.054, 0.03],
      [0.046, 0.044],
      [0.03, 0.05],
      [0, 0.051],
    ],
    MUSEUM.slateDark,
    { segments: 20, shine: 0.3 },
  )
  for (let i = 0; i < 4; i++)
    m.turn(
      [
        [0.0542, 0],
        [0.058, 0.002],
        [0.058, 0.005],
        [0.0542, 0.007],
      ],
      MUSEUM.slate,
      { y: -0.02 + i * 0.013, segments: 16 },
    )
  m.turn(
    [
      [0, -0.105],
      [0.043, -0.105],
    ].toReversed() as [number, number][],
    isOn ? '#fff0cc' : '#7b7f80',
    { segments: 18, glow: isOn ? 5 : 0, shine: 0.5, casts: false, rx: 0 },
  )
  m.turn(
    [
      [0.041, -0.1125],
      [0.0545, -0.1135],
      [0.056, -0.108],
      [0.056, -0.096],
      [0.054, -0.094],
    ],
    isOn ? '#ffd98f' : MUSEUM.brass,
    { segments: 20, glow: isOn ? 1.6 : 0, shine: 0.6 },
  )
  // a bulb that stands out of the rim a little shows from the side that it burns
  if (isOn) m.ball([0.03, 0.02, 0.03], '#fff4da', { y: -0.108, detail: 1, glow: 5, casts: false })
}
