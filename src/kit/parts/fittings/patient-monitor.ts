import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, pipe, softRect, stroke, writing } from '../care-shapes.ts'

/** A bedside screen with the signs of life. */
export const part: Part = {
  words: {
    en: {
      name: 'patient monitor',
      description:
        'A screen that shows heartbeat, oxygen, breathing and blood pressure as curves and numbers.',
    },
    es: {
      name: 'monitor de paciente',
      description:
        'Una pantalla que muestra el pulso, el oxígeno, la respiración y la tensión con curvas y números.',
    },
  },
  stands: 'top',
  size: [0.35, 0.32, 0.16],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: {
    off: (m, supplies) => monitor(m, supplies, false),
    on: (m, supplies) => monitor(m, supplies, true),
  },
}

function monitor(m: Model, { letters }: Supplies, isOn: boolean): void {
  m.box(0.22, 0.02, 0.16, CARE.rubber, { z: -0.005, bevel: 0.008 })
  m.box(0.1, 0.03, 0.07, CARE.shell, { y: 0.015, z: -0.01, bevel: 0.008 })
  m.at({ y: 0.032, z: -0.01, rx: -0.1 }, () => {
    m.slab(softRect(0.34, 0.245, 0.03), 0.07, CARE.shell, { y: 0.1225, bevel: 0.012 })
    m.box(0.24, 0.16, 0.06, CARE.floor, { y: 0.04, z: -0.025, bevel: 0.018 })
    pipe(
      m,
      [
        [-0.08, 0.23, 0.03],
        [-0.08, 0.272, 0.03],
        [0.08, 0.272, 0.03],
        [0.08, 0.23, 0.03],
      ],
      0.011,
      CARE.blue,
      { bend: 0.03 },
    )
    m.slab(softRect(0.3, 0.18, 0.014), 0.006, PALETTE.char, { y: 0.142, z: 0.0665, bevel: 0.002 })
    for (let i = 0; i < 4; i++)
      m.box(0.036, 0.014, 0.006, CARE.floor, { x: -0.055 + i * 0.05, y: 0.022, z: 0.07, bevel: 0.003 })
    m.drum(0.013, 0.009, isOn ? PALETTE.leafLight : CARE.floor, {
      x: -0.125,
      y: 0.029,
      z: 0.068,
      rx: Math.PI / 2,
      segments: 12,
      ...(isOn && { glow: 1.2 }),
    })
    m.drum(0.017, 0.016, CARE.blue, { x: 0.135, y: 0.029, z: 0.068, rx: Math.PI / 2, segments: 12 })
    m.at({ y: 0.142, z: 0.0731 }, () =>
      isOn ? screen(m, letters) : patch(m, 0.284, 0.164, '#20292c', { radius: 0.008, shine: 0.6 }),
    )
  })
  const leads = [
    [0.09, PALETTE.leafLight],
    [0.065, CARE.blueSoft],
    [0.04, CARE.apricot],
  ] as const
  leads.forEach(([y, color]) =>
    m.drum(0.009, 0.012, color, { x: -0.166, y: y + 0.04, z: 0.022, rz: Math.PI / 2, segments: 8 }),
  )
}

const HEARTBEAT = [
  [0, 0],
  [0.012, 0],
  [0.016, 0.004],
  [0.02, 0],
  [0.024, -0.003],
  [0.028, 0.02],
  [0.032, -0.008],
  [0.036, 0],
  [0.044, 0.006],
  [0.05, 0],
] as const

function screen(m: Model, letters: Supplies['letters']): void {
  patch(m, 0.284, 0.164, '#0d1a20', { radius: 0.008 })
  const rows = [
    { y: 0.048, color: '#67e08a', number: '72', unit: 'bpm' },
    { y: 0.01, color: '#6cc7f2', number: '97', unit: '%' },
    { y: -0.026, color: '#f4d35e', number: '16', unit: '/min' },
  ]
  for (const { y, color, number, unit } of rows) {
    writing(m, letters, number, 0.034, color, {
      x: 0.104,
      y: y - 0.012,
      z: 0.0007,
      align: 'right',
      glow: 1.3,
      isFine: true,
    })
    writing(m, letters, unit, 0.011, color, { x: 0.108, y: y - 0.012, z: 0.0007, align: 'left', glow: 1.3 })
  }
  writing(m, letters, '124/78', 0.03, '#ffffff', {
    x: 0.104,
    y: -0.072,
    z: 0.0007,
    align: 'right',
    glow: 1.3,
    isFine: true,
  })
  writing(m, letters, 'mmHg', 0.011, '#ffffff', { x: -0.03, y: -0.072, z: 0.0007, align: 'right', glow: 1.3 })
  const beats = [0, 1, 2, 3].flatMap((i) =>
    HEARTBEAT.slice(i ? 1 : 0).map(([x, y]) => [x + i * 0.045 - 0.132, y + 0.045] as const),
  )
  stroke(
    m,
    beats.filter(([x]) => x < 0.05),
    0.0026,
    '#67e08a',
    { z: 0.0006, glow: 1.3 },
  )
  const wave = (y: number, height: number, turns: number) =>
    Array.from({ length: 31 }, (_, i) => {
      const t = (i / 30) * turns
      return [
        -0.132 + i * 0.006,
        y + (Math.sin(t * 6.283) + Math.sin(t * 12.57 + 0.8) * 0.35) * height,
      ] as const
    })
  stroke(m, wave(0.008, 0.009, 4), 0.0026, '#6cc7f2', { z: 0.0006, glow: 1.3 })
  stroke(m, wave(-0.028, 0.007, 1.6), 0.0026, '#f4d35e', { z: 0.0006, glow: 1.3 })
}
