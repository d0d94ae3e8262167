import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A mug, empty or with coffee in it. */
export const part: Part = {
  words: {
    en: { name: 'mug', description: 'A white cup with a thick handle, for hot drinks.' },
    es: { name: 'taza', description: 'Una taza blanca con asa gruesa, para bebidas calientes.' },
  },
  stands: 'top',
  size: [0.106, 0.07, 0.075],
  verbs: ['take', 'put', 'fill', 'give', 'clean'],
  grip: [0.055, 0.04, 0],
  states: { empty: (m) => mug(m, PALETTE.white), full: (m) => fullMug(m) },
}

/** A mug, 7 cm high, its handle towards +x. */
export function mug(m: Model, color: string): void {
  m.turn(
    [
      [0, 0],
      [0.03, 0],
      [0.036, 0.006],
      [0.038, 0.068],
      [0.0385, 0.07],
      [0.034, 0.07],
      [0.033, 0.008],
      [0, 0.008],
    ],
    color,
    { segments: 14, shine: 0.3 },
  )
  m.rod(
    [
      [0.036, 0.058, 0],
      [0.058, 0.055, 0],
      [0.06, 0.028, 0],
      [0.036, 0.018, 0],
    ],
    0.006,
    color,
    { steps: 7, sides: 6, shine: 0.3, caps: false },
  )
}

function fullMug(m: Model): void {
  mug(m, PALETTE.white)
  m.drum(0.0335, 0.003, '#6b4327', { y: 0.058, segments: 14 })
  m.turn(
    [
      [0.016, 0.0612],
      [0, 0.0622],
    ],
    '#c9a06f',
    { x: 0.006, z: -0.004, segments: 10 },
  )
}
