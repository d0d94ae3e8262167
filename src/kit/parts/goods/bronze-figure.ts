import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A small bronze of a runner on a block of marble. */
export const part: Part = {
  words: {
    en: {
      name: 'bronze figure',
      description: 'A small bronze runner on a block of marble, with one arm stretched forward.',
    },
    es: {
      name: 'figura de bronce',
      description: 'Un corredor pequeño de bronce sobre un bloque de mármol, con un brazo hacia delante.',
    },
  },
  stands: 'top',
  size: [0.313, 0.416, 0.131],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.03, 0.04],
  states: { whole: figure },
}

const METAL = { shine: 0.55 } as const
type Point = [number, number, number]

function figure(m: Model): void {
  m.box(0.2, 0.05, 0.13, MUSEUM.marble, { bevel: 0.008, shine: 0.3 })
  m.box(0.16, 0.012, 0.1, MUSEUM.marble, { y: 0.048, bevel: 0.004, shine: 0.3 })
  m.box(0.07, 0.018, 0.002, MUSEUM.brass, { y: 0.014, z: 0.0645, bevel: 0.0006, shine: 0.8 })
  m.ball([0.045, 0.014, 0.034], MUSEUM.bronze, { x: 0.012, y: 0.062, detail: 1, ...METAL })
  const limb = (points: Point[], from: number, to: number, swell: number) =>
    m.rod(points, (t) => from + (to - from) * t + swell * Math.sin(t * Math.PI * 2) ** 2, MUSEUM.bronze, {
      sides: 7,
      steps: 8,
      ...METAL,
    })
  // the standing leg, pushing off
  limb(
    [
      [-0.002, 0.225, 0.016],
      [0.026, 0.148, 0.018],
      [-0.002, 0.074, 0.016],
    ],
    0.022,
    0.009,
    0.004,
  )
  limb(
    [
      [-0.014, 0.07, 0.016],
      [0.01, 0.07, 0.017],
      [0.03, 0.066, 0.018],
    ],
    0.009,
    0.006,
    0,
  )
  // the leg that swings back
  limb(
    [
      [-0.004, 0.225, -0.016],
      [-0.04, 0.162, -0.018],
      [-0.112, 0.178, -0.018],
    ],
    0.022,
    0.008,
    0.004,
  )
  limb(
    [
      [-0.112, 0.18, -0.018],
      [-0.128, 0.176, -0.018],
      [-0.138, 0.156, -0.018],
    ],
    0.008,
    0.005,
    0,
  )
  // trunk, leaning forward
  m.rod(
    [
      [-0.006, 0.214, 0],
      [0.004, 0.25, 0],
      [0.022, 0.295, 0],
      [0.036, 0.328, 0],
    ],
    (t) => 0.03 - 0.008 * Math.sin(t * 5) + 0.004 * t,
    MUSEUM.bronze,
    { sides: 10, steps: 8, flat: 1.15, ...METAL },
  )
  m.ball([0.022, 0.017, 0.047], MUSEUM.bronze, { x: 0.034, y: 0.322, detail: 2, ...METAL })
  limb(
    [
      [0.036, 0.325, 0],
      [0.05, 0.35, 0],
      [0.057, 0.362, 0],
    ],
    0.014,
    0.012,
    0,
  )
  m.ball([0.025, 0.03, 0.022], MUSEUM.bronze, { x: 0.066, y: 0.386, rz: -0.25, detail: 2, ...METAL })
  m.ball([0.022, 0.02, 0.0225], MUSEUM.bronze, { x: 0.055, y: 0.396, detail: 1, ...METAL })
  m.ball([0.007, 0.006, 0.005], MUSEUM.bronze, { x: 0.091, y: 0.381, detail: 1, ...METAL })
  // one arm reaches forward, the other swings back
  limb(
    [
      [0.036, 0.326, 0.042],
      [0.092, 0.318, 0.046],
      [0.148, 0.35, 0.036],
    ],
    0.0155,
    0.0065,
    0.001,
  )
  m.ball([0.014, 0.007, 0.009], MUSEUM.bronze, { x: 0.158, y: 0.355, z: 0.035, rz: 0.5, detail: 1, ...METAL })
  limb(
    [
      [0.03, 0.326, -0.042],
      [-0.03, 0.296, -0.05],
      [-0.07, 0.33, -0.044],
    ],
    0.0155,
    0.0065,
    0.001,
  )
  m.ball([0.011, 0.01, 0.008], MUSEUM.bronze, { x: -0.075, y: 0.337, z: -0.043, detail: 1, ...METAL })
}
