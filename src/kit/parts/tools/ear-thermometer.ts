import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, softRect, writing } from '../care-shapes.ts'

/** A thermometer for the ear, lying on its back, its probe towards −z. */
export const part: Part = {
  words: {
    en: {
      name: 'ear thermometer',
      description: 'A thermometer with a small soft tip for the ear that shows the temperature in a second.',
    },
    es: {
      name: 'termómetro de oído',
      description:
        'Un termómetro con una punta suave para el oído, que muestra la temperatura en un segundo.',
    },
  },
  stands: 'top',
  size: [0.054, 0.046, 0.17],
  verbs: ['take', 'put', 'press', 'use'],
  grip: [0, 0.02, 0.045],
  states: {
    off: (m, supplies) => thermometer(m, supplies, false),
    reading: (m, supplies) => thermometer(m, supplies, true),
  },
}

function thermometer(m: Model, { letters }: Supplies, isReading: boolean): void {
  m.slab(softRect(0.042, 0.115, 0.02, 4), 0.03, CARE.linen, {
    z: 0.028,
    rx: -Math.PI / 2,
    bevel: 0.009,
    shine: 0.3,
  })
  m.ball([0.027, 0.02, 0.032], CARE.linen, { y: 0.0205, z: -0.03, detail: 3, shine: 0.3 })
  m.box(0.0435, 0.01, 0.05, CARE.blue, { y: 0.01, z: 0.034, bevel: 0.005 })
  m.at({ y: 0.026, z: -0.054, rx: -Math.PI / 2 + 0.35 }, () => {
    m.turn(
      [
        [0.016, -0.006],
        [0.016, 0.004],
        [0.0085, 0.02],
        [0.006, 0.03],
        [0, 0.032],
      ],
      CARE.blueSoft,
      { segments: 12, shine: 0.5 },
    )
    m.turn(
      [
        [0.008, -0.006],
        [0.021, -0.005],
        [0.021, 0.002],
        [0.015, 0.006],
      ],
      CARE.blue,
      { segments: 12 },
    )
  })
  m.at({ y: 0.0302, z: 0.028, rx: -Math.PI / 2 }, () => {
    m.slab(softRect(0.035, 0.036, 0.005), 0.0025, CARE.blueDark, { y: 0.008, z: -0.0005, bevel: 0.0008 })
    patch(m, 0.031, 0.031, isReading ? '#d9ecd2' : '#7f8c88', {
      y: 0.008,
      z: 0.0026,
      radius: 0.003,
      ...(isReading && { glow: 1.1 }),
    })
    m.drum(0.009, isReading ? 0.0025 : 0.004, CARE.apricot, { y: -0.024, rx: Math.PI / 2, segments: 12 })
    m.drum(0.003, 0.002, isReading ? PALETTE.leafLight : CARE.floor, {
      y: -0.042,
      rx: Math.PI / 2,
      segments: 6,
      ...(isReading && { glow: 1.3 }),
    })
    if (!isReading) return
    writing(m, letters, '37.2', 0.0155, '#17303c', { y: 0.006, z: 0.0031, isFine: true })
    writing(m, letters, '°C', 0.0075, '#17303c', { x: 0.0125, y: -0.0045, z: 0.0031, align: 'right' })
  })
}
