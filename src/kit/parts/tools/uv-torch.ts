import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A torch that shines ultraviolet, lying along x, its light towards the right. */
export const part: Part = {
  words: {
    en: {
      name: 'UV torch',
      description: 'A short black torch with violet light, which makes old repairs and varnish glow.',
    },
    es: {
      name: 'linterna ultravioleta',
      description: 'Una linterna negra y corta de luz violeta, que hace brillar arreglos antiguos y barniz.',
    },
  },
  stands: 'top',
  size: [0.15, 0.043, 0.043],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff'],
  grip: [-0.02, 0.021, 0],
  states: { off: (m) => torch(m, false), on: (m) => torch(m, true) },
}

function torch(m: Model, isOn: boolean): void {
  m.at({ x: -0.075, y: 0.021, rz: -Math.PI / 2 }, () => {
    m.turn(
      [
        [0, 0],
        [0.013, 0],
        [0.015, 0.003],
        [0.015, 0.02],
        [0.0135, 0.022],
        [0.0135, 0.092],
        [0.016, 0.1],
        [0.021, 0.118],
        [0.021, 0.146],
        [0.019, 0.15],
        [0.0165, 0.15],
        [0.0155, 0.143],
        [0, 0.143],
      ],
      PALETTE.char,
      { segments: 16, shine: 0.4 },
    )
    for (let i = 0; i < 4; i++)
      m.turn(
        [
          [0.0134, 0],
          [0.0148, 0.002],
          [0.0148, 0.006],
          [0.0134, 0.008],
        ],
        MUSEUM.slate,
        { y: 0.03 + i * 0.013, segments: 12 },
      )
    m.turn(
      [
        [0.0211, 0],
        [0.0216, 0.001],
        [0.0216, 0.005],
        [0.0211, 0.006],
      ],
      MUSEUM.plum,
      { y: 0.12, segments: 16, ...STEEL },
    )
    m.drum(0.0155, 0.002, isOn ? '#9a5cff' : '#4d4663', {
      y: 0.143,
      segments: 14,
      shine: 0.6,
      glow: isOn ? 3 : 0,
    })
    if (isOn) {
      // light in the crown's rim, for those who look from the side
      m.turn(
        [
          [0.0212, 0.1435],
          [0.022, 0.1455],
          [0.0205, 0.151],
          [0.016, 0.151],
        ],
        '#a06bff',
        { segments: 16, glow: 2.5, casts: false },
      )
      m.turn(
        [
          [0.009, 0.147],
          [0, 0.148],
        ],
        '#efe2ff',
        { segments: 10, glow: 3 },
      )
    }
  })
  // the switch slides forward when on
  m.box(0.02, 0.005, 0.011, MUSEUM.plum, { x: isOn ? 0.028 : 0.018, y: 0.033, bevel: 0.0015 })
  m.box(0.007, 0.003, 0.008, PALETTE.blush, { x: isOn ? 0.031 : 0.015, y: 0.037, bevel: 0.001 })
}
