import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { ALONG, screw, soft } from '../trade-shapes.ts'

/** A cordless drill that stands on its battery, its chuck to +x. */
export const part: Part = {
  words: {
    en: {
      name: 'cordless drill',
      description: 'A drill with a battery in its foot, for making holes and driving screws.',
    },
    es: {
      name: 'taladro a batería',
      description: 'Un taladro con la batería en el pie, para hacer agujeros y atornillar.',
    },
  },
  stands: 'top',
  size: [0.207, 0.213, 0.078],
  verbs: ['take', 'put', 'use'],
  grip: [-0.03, 0.11, 0],
  states: { whole: drill },
}

function drill(m: Model): void {
  m.box(0.125, 0.05, 0.078, PALETTE.char, { x: 0.005, bevel: 0.008 })
  m.box(0.135, 0.016, 0.074, TRADE.navy, { x: 0.003, y: 0.048, bevel: 0.005 })
  m.box(0.004, 0.02, 0.034, TRADE.orange, { x: 0.068, y: 0.02, bevel: 0.0015 })
  // The handle leans back so that the fist sits under the motor.
  m.at({ z: -0.018 }, () =>
    m.slab(
      polygon([
        [-0.04, 0.058],
        [0.005, 0.058],
        [0.012, 0.075],
        [-0.008, 0.11],
        [-0.008, 0.16],
        [-0.056, 0.16],
        [-0.056, 0.118],
      ]),
      0.036,
      TRADE.navy,
      { bevel: 0.009 },
    ),
  )
  m.slab(soft(0.022, 0.062, 0.009), 0.04, PALETTE.char, {
    x: -0.045,
    y: 0.098,
    z: -0.02,
    rz: 0.22,
    bevel: 0.005,
  })
  m.box(0.014, 0.03, 0.018, TRADE.orange, { x: -0.004, y: 0.118, rz: 0.08, bevel: 0.005 })
  m.at({ x: -0.105, y: 0.176, ...ALONG }, () => {
    m.turn(
      [
        [0, 0],
        [0.022, 0.001],
        [0.031, 0.01],
        [0.033, 0.03],
        [0.033, 0.105],
        [0.028, 0.116],
      ],
      TRADE.navy,
      { segments: 14 },
    )
    m.turn(
      [
        [0.031, 0.112],
        [0.031, 0.126],
        [0.026, 0.132],
      ],
      TRADE.orange,
      { segments: 14 },
    )
    m.turn(
      [
        [0.023, 0.128],
        [0.023, 0.158],
        [0.012, 0.174],
        [0, 0.175],
      ],
      PALETTE.char,
      { segments: 12 },
    )
    m.rod(
      [
        [0, 0.172, 0],
        [0, 0.205, 0],
      ],
      0.0035,
      PALETTE.steel,
      { sides: 6, shine: 0.9 },
    )
  })
  for (const x of [-0.09, -0.075, -0.06])
    m.box(0.006, 0.03, 0.003, PALETTE.char, { x, y: 0.161, z: 0.0325, bevel: 0.001 })
  m.box(0.034, 0.008, 0.03, PALETTE.char, { x: -0.02, y: 0.205, bevel: 0.003 })
  screw(m, -0.044, 0.142, 0.019, 0.003)
  screw(m, -0.018, 0.142, 0.019, 0.003)
}
