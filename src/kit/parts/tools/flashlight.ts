import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A torch that lies along x; its lamp looks to the right and shines when on. */
export const part: Part = {
  words: {
    en: { name: 'flashlight', description: 'A torch for dark corners, with a switch on top.' },
    es: { name: 'linterna', description: 'Una linterna para rincones oscuros, con un botón encima.' },
  },
  stands: 'top',
  size: [0.19, 0.058, 0.058],
  verbs: ['take', 'turnOn', 'turnOff', 'give'],
  grip: [-0.02, 0.03, 0],
  states: { off: (m) => flashlight(m, false), on: (m) => flashlight(m, true) },
}

function flashlight(m: Model, isOn: boolean): void {
  m.at({ x: -0.095, y: 0.029, rz: -Math.PI / 2 }, () => {
    m.turn(
      [
        [0, 0],
        [0.013, 0],
        [0.017, 0.005],
        [0.017, 0.02],
        [0.015, 0.022],
        [0.015, 0.115],
        [0.018, 0.12],
        [0.026, 0.142],
        [0.028, 0.147],
        [0.028, 0.185],
        [0.025, 0.19],
        [0.022, 0.182],
      ],
      PALETTE.char,
      { segments: 16, shine: 0.3 },
    )
    for (const y of [0.04, 0.055, 0.07, 0.085])
      m.turn(
        [
          [0.0148, y],
          [0.0165, y + 0.003],
          [0.0165, y + 0.006],
          [0.0148, y + 0.009],
        ],
        '#4a5154',
        { segments: 12 },
      )
    m.turn(
      [
        [0.0278, 0.152],
        [0.029, 0.154],
        [0.029, 0.164],
        [0.0278, 0.166],
      ],
      PALETTE.coral,
      { segments: 16 },
    )
    if (isOn) m.ball([0.021, 0.012, 0.021], '#fff4cf', { y: 0.182, glow: 4, casts: false, detail: 1 })
    else m.drum(0.023, 0.01, '#c9d4d4', { y: 0.173, segments: 16, shine: 0.7 })
  })
  const pushed = isOn ? 0 : 0.002
  m.box(0.022, 0.006, 0.012, PALETTE.coral, { x: 0.015, y: 0.0405 + pushed, bevel: 0.002 })
}
