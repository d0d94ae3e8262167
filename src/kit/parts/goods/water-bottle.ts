import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { stripe } from '../general-shapes.ts'

/** A reusable water bottle with a loop on its cap. */
export const part: Part = {
  words: {
    en: {
      name: 'water bottle',
      description: 'A bottle that can be filled again and again, with a loop to carry it.',
    },
    es: {
      name: 'botella de agua',
      description: 'Una botella que se puede rellenar, con un aro para llevarla.',
    },
  },
  stands: 'top',
  size: [0.074, 0.255, 0.074],
  verbs: ['take', 'open', 'fill', 'give'],
  grip: [0, 0.11, 0],
  states: { whole: bottle },
}

function bottle(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.033, 0],
      [0.036, 0.005],
      [0.036, 0.022],
      [0.037, 0.024],
      [0.037, 0.155],
      [0.033, 0.175],
      [0.021, 0.195],
      [0.02, 0.205],
    ],
    PALETTE.teal,
    { segments: 20, shine: 0.45 },
  )
  m.turn(
    [
      [0.0372, 0.024],
      [0.0374, 0.03],
      [0.0372, 0.036],
    ],
    PALETTE.steel,
    { segments: 20, shine: 0.8 },
  )
  m.drum(0.024, 0.03, PALETTE.char, { y: 0.2, top: 0.022, segments: 14 })
  m.rod(
    [
      [-0.018, 0.225, 0],
      [-0.017, 0.243, 0],
      [0, 0.2505, 0],
      [0.017, 0.243, 0],
      [0.018, 0.225, 0],
    ],
    0.0045,
    PALETTE.char,
    { sides: 6, steps: 10 },
  )
  // Marks for how much one has drunk.
  for (let i = 0; i < 5; i++)
    stripe(m, i % 2 ? 0.006 : 0.012, 0.0025, PALETTE.cream, 0, 0.06 + i * 0.02, 0.0378)
}
