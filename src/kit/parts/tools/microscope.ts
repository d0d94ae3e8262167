import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A microscope for two eyes; whoever looks through it sits at +z. */
export const part: Part = {
  words: {
    en: {
      name: 'microscope',
      description:
        'A microscope with two eyepieces and a small lamp, which shows what eyes alone cannot see.',
    },
    es: {
      name: 'microscopio',
      description:
        'Un microscopio con dos oculares y una lamparita, que muestra lo que no se ve a simple vista.',
    },
  },
  stands: 'top',
  size: [0.2, 0.36, 0.22],
  verbs: ['use', 'clean'],
  states: { off: (m) => microscope(m, false), on: (m) => microscope(m, true) },
}

function microscope(m: Model, isOn: boolean): void {
  const [white, dark] = [PALETTE.white, PALETTE.char]
  m.box(0.2, 0.035, 0.22, white, { bevel: 0.012 })
  m.box(0.06, 0.22, 0.055, white, { y: 0.03, z: -0.075, bevel: 0.014 })
  m.box(0.14, 0.012, 0.13, dark, { y: 0.115, z: 0.015, bevel: 0.003 })
  m.box(0.026, 0.003, 0.075, '#cfe5ea', { y: 0.1265, z: 0.015, ry: 1.57, bevel: 0.001, shine: 0.6 })
  m.drum(0.024, 0.03, dark, { y: 0.034, z: 0.015, segments: 8 })
  m.drum(0.017, 0.004, isOn ? '#fff3cf' : '#9fa9ab', {
    y: 0.062,
    z: 0.015,
    segments: 8,
    ...(isOn && { glow: 2.4, casts: false }),
  })
  m.box(0.07, 0.05, 0.15, white, { y: 0.235, z: -0.02, bevel: 0.014 })
  m.drum(0.034, 0.02, dark, { y: 0.217, z: 0.015, segments: 8 })
  for (const [i, tilt] of [-0.5, 0, 0.5].entries())
    m.at({ y: 0.222, z: 0.015, ry: 0.5, rz: Math.PI - tilt }, () =>
      m.drum(0.012, i === 1 ? 0.06 : 0.045, PALETTE.steel, { segments: 6, top: 0.008, shine: 0.8 }),
    )
  for (const x of [-0.032, 0.032])
    m.at({ x, y: 0.268, z: 0.02, rx: 0.72 }, () => {
      m.drum(0.021, 0.08, white, { segments: 8 })
      m.drum(0.018, 0.036, dark, { y: 0.08, segments: 8 })
    })
  for (const x of [-1, 1])
    m.at({ x: x * 0.026, y: 0.08, z: -0.075, rz: (-x * Math.PI) / 2 }, () => {
      m.drum(0.028, 0.022, dark, { segments: 8 })
      m.drum(0.014, 0.034, dark, { segments: 6 })
    })
}
