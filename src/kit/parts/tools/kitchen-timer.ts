import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A kitchen timer with a magnet, set, running or ringing. */
export const part: Part = {
  words: {
    en: {
      name: 'kitchen timer',
      description: 'A round timer with a dial that sticks to metal and rings when the time is up.',
    },
    es: {
      name: 'temporizador de cocina',
      description:
        'Un temporizador redondo con una aguja, que se pega al metal y suena cuando se acaba el tiempo.',
    },
  },
  stands: 'wall',
  size: [0.1, 0.1, 0.04],
  verbs: ['take', 'put', 'use', 'press'],
  grip: [0, 0.05, 0.01],
  states: {
    idle: (m) => kitchenTimer(m, 'idle'),
    running: (m) => kitchenTimer(m, 'running'),
    ringing: (m) => kitchenTimer(m, 'ringing'),
  },
}

/** A kitchen timer; its hand and ring show whether it runs or rings. */
export function kitchenTimer(m: Model, look: 'idle' | 'running' | 'ringing'): void {
  const color = { idle: PALETTE.mustard, running: PALETTE.mustard, ringing: PALETTE.red }[look]
  m.turn(
    [
      [0, 0],
      [0.045, 0],
      [0.05, 0.008],
      [0.05, 0.026],
      [0.042, 0.034],
      [0, 0.034],
    ],
    color,
    { rx: Math.PI / 2, y: 0.05, segments: 24 },
  )
  m.turn(
    [
      [0.038, 0.0345],
      [0, 0.0355],
    ],
    PALETTE.white,
    { rx: Math.PI / 2, y: 0.05, segments: 20 },
  )
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6
    m.box(0.003, 0.007, 0.001, PALETTE.char, {
      x: Math.sin(a) * 0.032,
      y: 0.05 + Math.cos(a) * 0.032 - 0.0035,
      z: 0.0352,
      bevel: 0.0003,
    })
  }
  const turn = { idle: 0, running: -2.2, ringing: 0.25 }[look]
  m.at({ y: 0.05, z: 0.035, rz: turn }, () =>
    m.box(0.005, 0.03, 0.003, look === 'idle' ? PALETTE.char : PALETTE.coral, { bevel: 0.001 }),
  )
  m.drum(0.008, 0.006, PALETTE.char, { rx: Math.PI / 2, y: 0.05, z: 0.034, segments: 10 })
  if (look !== 'ringing') return
  for (const side of [-1, 1])
    for (const k of [0, 1]) {
      const r = 0.062 + k * 0.014
      m.rod(
        [
          [side * r, 0.03, 0.02],
          [side * (r + 0.006), 0.05, 0.02],
          [side * r, 0.07, 0.02],
        ],
        0.003,
        PALETTE.red,
        { steps: 4, sides: 5 },
      )
    }
}
