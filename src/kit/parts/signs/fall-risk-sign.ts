import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { patch, screw, softRect, stroke, writing } from '../care-shapes.ts'

/** A warning at the bed of somebody who may fall. */
export const part: Part = {
  words: {
    en: {
      name: 'fall risk sign',
      description:
        'A yellow triangle with a falling figure, hung up by the bed of a patient who must not walk alone.',
    },
    es: {
      name: 'cartel de riesgo de caída',
      description:
        'Un triángulo amarillo con una figura que se cae, junto a la cama de quien no debe caminar solo.',
    },
  },
  stands: 'wall',
  size: [0.34, 0.4, 0.012],
  verbs: ['show'],
  states: { whole: sign },
}

function sign(m: Model, { letters }: Supplies): void {
  m.slab(softRect(0.34, 0.4, 0.02, 4), 0.01, CARE.linen, { y: 0.2, bevel: 0.003 })
  const triangle = (size: number) =>
    polygon([
      [-size, -size * 0.577],
      [size, -size * 0.577],
      [0, size * 1.155],
    ])
  m.at({ y: 0.2, z: 0.0106 }, () => {
    m.add(plate([triangle(0.152)], 1), PALETTE.char, { casts: false })
    m.add(plate([triangle(0.127)], 1), CARE.sharps, { z: 0.0006, casts: false })
    m.at({ z: 0.0012 }, () => figure(m))
  })
  writing(m, letters, 'FALL RISK', 0.047, PALETTE.char, { y: 0.069, z: 0.0106 })
  writing(m, letters, 'RIESGO DE CAÍDA', 0.0325, PALETTE.char, { y: 0.024, z: 0.0106 })
  for (const x of [-0.152, 0.152]) screw(m, 0.005, { x, y: 0.382, z: 0.0095 })
}

/** Somebody who slips: feet ahead, arms thrown up. */
function figure(m: Model): void {
  const black = PALETTE.char
  patch(m, 0.035, 0.035, black, { x: -0.034, y: 0.052, radius: 0.0175 })
  stroke(
    m,
    [
      [-0.026, 0.03],
      [-0.012, -0.014],
    ],
    0.024,
    black,
  )
  stroke(
    m,
    [
      [-0.014, -0.008],
      [0.022, -0.004],
      [0.05, -0.03],
    ],
    0.013,
    black,
  )
  stroke(
    m,
    [
      [-0.014, -0.014],
      [0.01, -0.036],
      [0.052, -0.044],
    ],
    0.013,
    black,
    { z: 0.0003 },
  )
  stroke(
    m,
    [
      [-0.024, 0.026],
      [0.008, 0.034],
      [0.026, 0.058],
    ],
    0.01,
    black,
    { z: 0.0003 },
  )
  stroke(
    m,
    [
      [-0.026, 0.026],
      [-0.046, 0.006],
      [-0.056, -0.018],
    ],
    0.01,
    black,
    { z: 0.0003 },
  )
  stroke(
    m,
    [
      [-0.08, -0.06],
      [0.08, -0.06],
    ],
    0.008,
    black,
  )
}
