import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot } from '../general-shapes.ts'

/** A projector on a pole under the ceiling; on, its lens cap is gone and a beam comes out. */
export const part: Part = {
  words: {
    en: { name: 'projector', description: 'A projector under the ceiling that shows pictures on the wall.' },
    es: { name: 'proyector', description: 'Un proyector en el techo que muestra imágenes en la pared.' },
  },
  stands: 'ceiling',
  size: [0.36, 0.4, 0.33],
  verbs: ['turnOn', 'turnOff', 'show'],
  states: { off: (m) => projector(m, false), on: (m) => projector(m, true) },
}

function projector(m: Model, isOn: boolean): void {
  m.drum(0.06, 0.016, PALETTE.char, { y: -0.016, segments: 14 })
  m.drum(0.018, 0.25, PALETTE.char, { y: -0.265, segments: 10 })
  m.box(0.16, 0.016, 0.16, PALETTE.char, { y: -0.276, bevel: 0.005 })
  m.at({ y: -0.4 }, () => {
    m.slab(roundRect(0.36, 0.28, 0.035), 0.125, PALETTE.white, { rx: -Math.PI / 2, bevel: 0.014, shine: 0.2 })
    for (let i = 0; i < 5; i++)
      m.box(0.004, 0.07, 0.012, PALETTE.steelDark, {
        x: -0.155 + i * 0.016,
        y: 0.028,
        z: 0.136,
        bevel: 0.001,
      })
    for (const x of [-1, 1])
      for (let i = 0; i < 5; i++)
        m.box(0.008, 0.07, 0.012, PALETTE.steelDark, {
          x: x * 0.178,
          y: 0.028,
          z: -0.06 + i * 0.03,
          bevel: 0.001,
        })
    m.at({ x: 0.07, y: 0.064, z: 0.13, rx: Math.PI / 2 }, () => {
      m.turn(
        [
          [0.055, 0],
          [0.052, 0.04],
          [0.046, 0.045],
          [0.04, 0.03],
          [0.038, 0.012],
          [0, 0.012],
        ],
        PALETTE.char,
        { segments: 18 },
      )
      if (isOn) m.ball([0.037, 0.02, 0.037], '#e9f6ff', { y: 0.018, glow: 4, casts: false })
      else m.drum(0.05, 0.012, PALETTE.coral, { y: 0.04, segments: 18 })
    })
    spot(m, 0.006, isOn ? '#7be36a' : '#d2473a', -0.04, 0.095, 0.1406, 1.5)
  })
}
