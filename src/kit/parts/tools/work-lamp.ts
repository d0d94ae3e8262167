import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, FACING, soft } from '../trade-shapes.ts'

/** A floodlight on a frame of bent tube. */
export const part: Part = {
  words: {
    en: {
      name: 'work lamp',
      description: 'A bright lamp on a stand that lights a dark corner while people work there.',
    },
    es: {
      name: 'lámpara de trabajo',
      description: 'Una lámpara potente con soporte que ilumina un rincón oscuro mientras se trabaja.',
    },
  },
  stands: 'floor',
  size: [0.291, 0.36, 0.221],
  verbs: ['take', 'put', 'turnOn', 'turnOff'],
  grip: [0, 0.345, 0],
  states: { off: (m) => lamp(m, false), on: (m) => lamp(m, true) },
}

function lamp(m: Model, isOn: boolean): void {
  const tube = { sides: 7, shine: 0.3 } as const
  for (const z of [-1, 1])
    m.rod(
      [
        [-0.14, 0.012, z * 0.1],
        [0.14, 0.012, z * 0.1],
      ],
      0.011,
      PALETTE.char,
      tube,
    )
  for (const x of [-1, 1]) {
    m.rod(
      [
        [x * 0.128, 0.012, -0.1],
        [x * 0.128, 0.014, 0.1],
      ],
      0.01,
      TRADE.orange,
      tube,
    )
    m.rod(
      [
        [x * 0.128, 0.012, 0],
        [x * 0.128, 0.2, 0],
        [x * 0.128, 0.31, 0],
        [x * 0.118, 0.34, 0],
        [x * 0.09, 0.348, 0],
        [0, 0.348, 0],
      ],
      0.01,
      TRADE.orange,
      { ...tube, steps: 12 },
    )
    m.at({ x: x > 0 ? 0.108 : -0.14, y: 0.19, ...ALONG }, () =>
      m.drum(0.022, 0.032, PALETTE.char, { segments: 10 }),
    )
  }
  m.rod(
    [
      [-0.045, 0.348, 0],
      [0.045, 0.348, 0],
    ],
    0.0135,
    PALETTE.char,
    tube,
  )
  m.at({ y: 0.19, rx: -0.14 }, () => {
    m.slab(soft(0.212, 0.19, 0.02), 0.036, TRADE.navy, { z: -0.012, bevel: 0.006 })
    for (let i = 0; i < 6; i++)
      m.box(0.008, 0.15, 0.03, TRADE.navyDark, { x: -0.075 + i * 0.03, y: -0.075, z: -0.024, bevel: 0.002 })
    m.slab(soft(0.188, 0.166, 0.014), 0.003, isOn ? '#fff3cf' : '#a9adaa', {
      z: 0.0235,
      bevel: 0.001,
      shine: 0.4,
      ...(isOn && { glow: 3.2 }),
    })
    for (let i = 0; i < 12; i++)
      m.drum(0.012, isOn ? 0.0025 : 0.0015, isOn ? '#fffdf2' : '#d8cf9a', {
        x: -0.06 + (i % 4) * 0.04,
        y: -0.045 + Math.floor(i / 4) * 0.045,
        z: 0.026,
        ...FACING,
        segments: 8,
        ...(isOn && { glow: 4 }),
      })
  })
  m.box(0.05, 0.03, 0.03, PALETTE.char, { x: 0.06, y: 0.272, z: -0.024, bevel: 0.006 })
  m.box(0.02, 0.01, 0.01, isOn ? '#79e06e' : PALETTE.red, {
    x: 0.06,
    y: 0.299,
    z: -0.024,
    rz: isOn ? 0.35 : -0.35,
    bevel: 0.003,
    ...(isOn && { glow: 1 }),
  })
}
