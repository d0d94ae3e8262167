import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet } from '../care-shapes.ts'

/** A belt with handles for the carer; buckled it stands as a loop. */
export const part: Part = {
  words: {
    en: {
      name: 'gait belt',
      description:
        "A wide belt with handles that goes round a patient's waist, so that a carer can steady them.",
    },
    es: {
      name: 'cinturón de marcha',
      description:
        'Un cinturón ancho con asas que se pone en la cintura del paciente para sujetarlo al caminar.',
    },
  },
  stands: 'top',
  size: [0.4, 0.098, 0.28],
  verbs: ['take', 'put', 'use', 'close', 'open'],
  grip: [0.15, 0.05, 0.06],
  states: { buckled, folded },
}

const HIGH = 0.1

function buckled(m: Model): void {
  const at = (angle: number, out = 0) =>
    [Math.sin(angle) * (0.18 + out), Math.cos(angle) * (0.13 + out)] as const
  const band = (from: number, to: number, out: number, color: string) =>
    sheet(
      m,
      28,
      1,
      (u, v) => {
        const [x, z] = at(u * Math.PI * 2, out)
        return [x, (from + (to - from) * v) * HIGH, z]
      },
      color,
    )
  band(0.01, 0.99, 0, CARE.blue)
  band(0.3, 0.7, 0.003, CARE.apricot)
  band(0.05, 0.95, -0.004, CARE.blueDark)
  for (const angle of [1.1, 2.2, -1.1, -2.2]) {
    const place = (off: number, out: number, y: number) => {
      const [x, z] = at(angle + off, out)
      return [x, y, z] as const
    }
    pipe(
      m,
      [place(0, 0.002, 0.015), place(0, 0.035, 0.025), place(0, 0.035, 0.075), place(0, 0.002, 0.085)],
      0.008,
      CARE.rubber,
      { bend: 0.025 },
    )
  }
  m.at({ y: 0.012, z: 0.132 }, () => buckle(m))
}

function buckle(m: Model): void {
  m.box(0.075, 0.076, 0.014, CARE.rubber, { z: 0.005, bevel: 0.006 })
  m.box(0.028, 0.03, 0.006, PALETTE.red, { y: 0.023, z: 0.012, bevel: 0.003 })
  for (const x of [-0.045, 0.045])
    m.box(0.016, 0.066, 0.01, PALETTE.steel, { x, y: 0.005, z: 0.002, bevel: 0.004, ...STEEL })
}

function folded(m: Model): void {
  for (const [i, color] of [CARE.blueDark, CARE.blue, CARE.blue].entries())
    m.box(0.26 - i * 0.008, 0.013, 0.1, color, { x: i * 0.004, y: i * 0.012, bevel: 0.005 })
  m.box(0.246, 0.003, 0.038, CARE.apricot, { x: 0.008, y: 0.0365, bevel: 0.001 })
  for (const x of [-0.128, 0.128])
    pipe(
      m,
      [
        [x, 0.018, -0.043],
        [x, 0.018, 0.043],
      ],
      0.017,
      CARE.blue,
      { sides: 8 },
    )
  for (const x of [-0.09, 0.1])
    pipe(
      m,
      [
        [x - 0.02, 0.03, -0.03],
        [x - 0.02, 0.048, 0],
        [x + 0.02, 0.048, 0.01],
        [x + 0.02, 0.034, 0.03],
      ],
      0.007,
      CARE.rubber,
      { bend: 0.025 },
    )
  m.at({ x: 0.01, y: 0.041, z: 0.038, rx: -Math.PI / 2 }, () => buckle(m))
}
