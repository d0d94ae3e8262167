import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { patch, stroke, writing } from '../care-shapes.ts'

/** The box that pumps and reads a cuff. */
export const part: Part = {
  words: {
    en: {
      name: 'blood pressure monitor',
      description: 'A small machine that pumps up an arm cuff and shows the blood pressure as two numbers.',
    },
    es: {
      name: 'tensiómetro',
      description:
        'Un aparato pequeño que infla un manguito en el brazo y muestra la tensión con dos números.',
    },
  },
  stands: 'top',
  size: [0.16, 0.088, 0.16],
  verbs: ['turnOn', 'turnOff', 'press', 'use'],
  states: {
    off: (m, supplies) => monitor(m, supplies, false),
    on: (m, supplies) => monitor(m, supplies, true),
  },
}

const SLOPE = Math.atan2(0.058, 0.135)

function monitor(m: Model, { letters }: Supplies, isOn: boolean): void {
  const side = polygon([
    [-0.08, 0.004],
    [0.085, 0.004],
    [0.085, 0.03],
    [-0.05, 0.088],
    [-0.08, 0.088],
  ])
  m.slab(side, 0.15, CARE.shell, { x: 0.075, ry: -Math.PI / 2, bevel: 0.007, shine: 0.3 })
  for (const x of [-0.055, 0.055])
    for (const z of [-0.06, 0.06]) m.drum(0.009, 0.006, CARE.rubber, { x, z, segments: 6 })
  m.drum(0.01, 0.012, CARE.rubber, { x: -0.07, y: 0.035, z: -0.05, rz: Math.PI / 2, segments: 8 })
  m.at({ y: 0.059, z: 0.0175, rx: SLOPE - Math.PI / 2 }, () => {
    patch(m, 0.104, 0.084, CARE.blueDark, { x: -0.014, y: 0.018, z: 0.0006, radius: 0.008 })
    patch(m, 0.096, 0.076, isOn ? '#d9ecd2' : '#8d9a94', {
      x: -0.014,
      y: 0.018,
      z: 0.0012,
      radius: 0.005,
      ...(isOn && { glow: 1.1 }),
    })
    m.drum(0.022, 0.006, CARE.blue, { x: -0.014, y: -0.048, rx: Math.PI / 2, segments: 16, shine: 0.3 })
    stroke(m, arc(), 0.003, '#ffffff', { x: -0.014, y: -0.048, z: 0.0066 })
    stroke(
      m,
      [
        [0, 0.003],
        [0, 0.012],
      ],
      0.003,
      '#ffffff',
      { x: -0.014, y: -0.048, z: 0.0066 },
    )
    m.box(0.022, 0.014, 0.005, CARE.apricot, { x: 0.053, y: 0.033, bevel: 0.002 })
    m.box(0.022, 0.014, 0.005, CARE.blueSoft, { x: 0.053, y: 0.008, bevel: 0.002 })
    for (const [text, y] of [
      ['SYS', 0.036],
      ['DIA', 0.008],
      ['PUL', -0.014],
    ] as const)
      writing(m, letters, text, 0.0095, isOn ? CARE.blueDark : '#76837d', {
        x: -0.059,
        y,
        z: 0.0016,
        align: 'left',
      })
    if (!isOn) return
    writing(m, letters, '124', 0.036, '#17303c', {
      x: 0.03,
      y: 0.026,
      z: 0.0016,
      align: 'right',
      isFine: true,
    })
    writing(m, letters, '78', 0.034, '#17303c', {
      x: 0.03,
      y: -0.003,
      z: 0.0016,
      align: 'right',
      isFine: true,
    })
    writing(m, letters, '72', 0.018, '#17303c', {
      x: 0.03,
      y: -0.0175,
      z: 0.0016,
      align: 'right',
      isFine: true,
    })
  })
}

/** The open ring of the sign for on and off. */
function arc(): [number, number][] {
  return Array.from({ length: 10 }, (_, i) => {
    const angle = Math.PI / 2 + 0.7 + (i / 9) * (Math.PI * 2 - 1.4)
    return [Math.cos(angle) * 0.009, Math.sin(angle) * 0.009]
  })
}
