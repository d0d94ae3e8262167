import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, softRect, stroke, writing } from '../care-shapes.ts'

/** A clipboard with the chart of one patient, lying; its clip towards −z. */
export const part: Part = {
  words: {
    en: {
      name: 'observation chart',
      description:
        'A chart on a clipboard where temperature, pulse and blood pressure are written down each time.',
    },
    es: {
      name: 'hoja de constantes',
      description: 'Una hoja en una carpeta donde se anotan cada vez la temperatura, el pulso y la tensión.',
    },
  },
  stands: 'top',
  size: [0.23, 0.021, 0.32],
  verbs: ['take', 'put', 'use', 'show', 'give'],
  grip: [0, 0.006, 0.12],
  states: {
    blank: (m, supplies) => chart(m, supplies, false),
    filled: (m, supplies) => chart(m, supplies, true),
  },
}

const ROWS = [
  { label: '°C', y: 0.052, color: PALETTE.red, values: [0.4, 0.6, 0.5, 0.85, 0.7, 0.5] },
  { label: 'bpm', y: -0.014, color: PALETTE.leaf, values: [0.3, 0.35, 0.5, 0.7, 0.55, 0.4] },
  { label: 'mmHg', y: -0.08, color: CARE.blue, values: [0.6, 0.55, 0.7, 0.65, 0.5, 0.6] },
]
const TALL = 0.056

function chart(m: Model, { letters }: Supplies, isFilled: boolean): void {
  m.slab(softRect(0.23, 0.32, 0.012), 0.006, CARE.blue, { rx: -Math.PI / 2, z: 0.005, bevel: 0.002 })
  m.box(0.206, 0.002, 0.282, '#ffffff', { y: 0.0055, z: 0.016, bevel: 0.0008 })
  m.box(0.1, 0.01, 0.032, PALETTE.steel, { y: 0.006, z: -0.143, bevel: 0.004, shine: 0.6 })
  m.drum(0.007, 0.05, PALETTE.steel, {
    x: 0.025,
    y: 0.014,
    z: -0.152,
    rz: Math.PI / 2,
    segments: 8,
    shine: 0.6,
  })
  m.at({ y: 0.0078, z: 0.016, rx: -Math.PI / 2 }, () => {
    patch(m, 0.19, 0.026, CARE.blueSoft, { y: 0.109, radius: 0.003 })
    writing(m, letters, 'Observations · Constantes', 0.0128, CARE.blueDark, { y: 0.1045, z: 0.0006 })
    for (const { label, y } of ROWS) {
      for (let line = 0; line <= 4; line++)
        patch(m, 0.152, line % 4 ? 0.0007 : 0.0014, CARE.floor, {
          x: 0.014,
          y: y - TALL / 2 + (line / 4) * TALL,
          radius: 0,
        })
      for (let line = 0; line <= 6; line++)
        patch(m, 0.0009, TALL, CARE.floor, { x: -0.062 + line * 0.02533, y, radius: 0 })
      writing(m, letters, label, 0.0105, CARE.rubber, { x: -0.065, y: y - 0.003, z: 0.0006, align: 'right' })
    }
    ;['6', '10', '14', '18', '22', '2'].forEach((hour, i) =>
      writing(m, letters, hour, 0.009, CARE.rubber, { x: -0.0493 + i * 0.02533, y: -0.1225, z: 0.0006 }),
    )
    if (!isFilled) return
    for (const { y, color, values } of ROWS) {
      const points = values.map(
        (value, i) => [-0.0493 + i * 0.02533, y + (value - 0.5) * TALL * 0.9] as const,
      )
      stroke(m, points, 0.002, color, { z: 0.0006 })
      for (const [x, height] of points)
        patch(m, 0.0065, 0.0065, color, { x, y: height, z: 0.0011, radius: 0.003 })
    }
    writing(m, letters, 'R. Díaz', 0.013, CARE.blueDark, {
      x: 0.09,
      y: -0.1375,
      z: 0.0006,
      align: 'right',
      weight: 'plain',
    })
  })
  // A pen lies in the clip once somebody has written.
  if (isFilled)
    m.at({ y: 0.012, z: -0.115 }, () =>
      m.drum(0.0045, 0.13, CARE.apricot, { x: 0.065, rz: Math.PI / 2, segments: 8 }),
    )
}
