import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, screw, softRect, stroke, writing } from '../care-shapes.ts'

/** Five steps to clean hands. */
export const part: Part = {
  words: {
    en: {
      name: 'hand hygiene sign',
      description: 'A sign that shows in five short steps how to clean your hands with gel.',
    },
    es: {
      name: 'cartel de higiene de manos',
      description: 'Un cartel que muestra en cinco pasos cortos cómo limpiarse las manos con gel.',
    },
  },
  stands: 'wall',
  size: [0.36, 0.5, 0.012],
  verbs: ['show'],
  states: { whole: sign },
}

const STEPS = [
  ['Gel', 'Gel'],
  ['Palms', 'Palmas'],
  ['Backs', 'Dorsos'],
  ['Fingers', 'Dedos'],
  ['Thumbs', 'Pulgares'],
] as const

function sign(m: Model, { letters }: Supplies): void {
  m.slab(softRect(0.36, 0.5, 0.025, 4), 0.01, CARE.linen, { y: 0.25, bevel: 0.003 })
  patch(m, 0.336, 0.15, CARE.blue, { y: 0.413, z: 0.0106, radius: 0.018 })
  writing(m, letters, 'Clean hands', 0.038, '#ffffff', { x: -0.152, y: 0.428, z: 0.0112, align: 'left' })
  writing(m, letters, 'Manos limpias', 0.0325, CARE.blueSoft, {
    x: -0.152,
    y: 0.372,
    z: 0.0112,
    align: 'left',
  })
  m.at({ x: 0.117, y: 0.405, z: 0.0112 }, () => hand(m))
  STEPS.forEach(([english, spanish], i) => {
    const y = 0.3 - i * 0.062
    patch(m, 0.046, 0.046, CARE.apricot, { x: -0.138, y, z: 0.0106, radius: 0.023 })
    writing(m, letters, String(i + 1), 0.034, '#ffffff', { x: -0.138, y: y - 0.012, z: 0.0112 })
    writing(m, letters, english, 0.031, CARE.blueDark, { x: -0.104, y: y - 0.011, z: 0.0108, align: 'left' })
    writing(m, letters, spanish, 0.031, CARE.blue, {
      x: 0.16,
      y: y - 0.011,
      z: 0.0108,
      align: 'right',
      weight: 'plain',
    })
    if (i) patch(m, 0.32, 0.0016, CARE.blueSoft, { y: y + 0.031, z: 0.0106, radius: 0 })
  })
  for (const x of [-0.166, 0.166]) for (const y of [0.014, 0.486]) screw(m, 0.005, { x, y, z: 0.0095 })
}

/** An open hand with a drop of gel in its palm. */
function hand(m: Model): void {
  patch(m, 0.052, 0.05, '#ffffff', { y: -0.025, radius: 0.016 })
  for (const [x, y, tilt] of [
    [-0.02, 0.03, 0.12],
    [-0.0065, 0.038, 0.03],
    [0.007, 0.036, -0.05],
    [0.0205, 0.026, -0.16],
  ] as const)
    patch(m, 0.0115, 0.062, '#ffffff', { x, y: y - 0.02, z: 0.0002, rz: tilt, radius: 0.0055 })
  patch(m, 0.0125, 0.05, '#ffffff', { x: -0.032, y: -0.018, z: 0.0004, rz: 0.75, radius: 0.006 })
  patch(m, 0.017, 0.017, CARE.blue, { y: -0.031, z: 0.0008, radius: 0.0084 })
  stroke(
    m,
    [
      [-0.0068, -0.0275],
      [0, -0.012],
      [0.0068, -0.0275],
    ],
    0.0045,
    CARE.blue,
    { z: 0.0008 },
  )
  stroke(
    m,
    [
      [0, -0.014],
      [0, -0.03],
    ],
    0.008,
    CARE.blue,
    { z: 0.0008 },
  )
}
