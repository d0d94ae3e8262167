import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { soft } from '../trade-shapes.ts'

/** A hand scanner on its stand that looks down to +z; when on, its red line lies on the table before it. */
export const part: Part = {
  words: {
    en: {
      name: 'barcode scanner',
      description: 'A scanner with a handle; its red light reads the striped code on labels and boxes.',
    },
    es: {
      name: 'lector de códigos de barras',
      description: 'Un lector con mango; su luz roja lee el código de rayas de etiquetas y cajas.',
    },
  },
  stands: 'top',
  size: [0.09, 0.189, 0.14],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff'],
  grip: [0, 0.09, -0.03],
  states: { off: (m) => scanner(m, false), on: (m) => scanner(m, true) },
}

function scanner(m: Model, isOn: boolean): void {
  m.slab(soft(0.09, 0.11, 0.025), 0.014, PALETTE.char, { z: -0.012, rx: -Math.PI / 2, bevel: 0.004 })
  m.box(0.046, 0.04, 0.04, PALETTE.char, { y: 0.01, z: -0.035, rx: 0.12, bevel: 0.008 })
  m.at({ x: -0.016, ry: -Math.PI / 2 }, () =>
    m.at({ z: -0.032 }, () =>
      m.slab(
        polygon([
          [-0.05, 0.03],
          [-0.014, 0.03],
          [-0.012, 0.09],
          [-0.002, 0.135],
          [-0.04, 0.155],
          [-0.044, 0.1],
        ]),
        0.032,
        TRADE.navy,
        { bevel: 0.009 },
      ),
    ),
  )
  m.box(0.014, 0.034, 0.012, TRADE.orange, { y: 0.1, z: -0.006, rx: 0.1, bevel: 0.004 })
  m.at({ y: 0.138, z: -0.022, rx: 0.32 }, () => {
    m.box(0.07, 0.044, 0.1, TRADE.navy, { z: 0.008, bevel: 0.014 })
    m.box(0.074, 0.036, 0.02, PALETTE.char, { y: 0.004, z: 0.054, bevel: 0.006 })
    m.box(0.054, 0.02, 0.003, isOn ? '#ff4a3a' : '#5a2422', {
      y: 0.012,
      z: 0.0636,
      bevel: 0.001,
      shine: 0.5,
      ...(isOn && { glow: 2 }),
    })
    m.drum(isOn ? 0.008 : 0.006, isOn ? 0.005 : 0.002, isOn ? '#79e06e' : '#3d5a40', {
      y: 0.0435,
      z: -0.014,
      segments: 10,
      ...(isOn && { glow: 2 }),
    })
  })
  if (isOn) m.box(0.104, 0.0008, 0.004, '#ff3a2a', { z: 0.13, bevel: 0.0002, glow: 2.2, casts: false })
  m.drum(0.004, 0.002, PALETTE.steelDark, { y: 0.0135, x: 0.03, z: 0.02, segments: 8 })
  m.rod(
    [
      [0, 0.008, -0.06],
      [0.004, 0.0045, -0.075],
      [0.02, 0.0045, -0.088],
    ],
    0.0042,
    PALETTE.char,
    { sides: 6, steps: 4 },
  )
}
