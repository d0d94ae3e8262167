import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, sheet, writing } from '../care-shapes.ts'

/** A band for the wrist, closed to a loop; its label looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'ID wristband',
      description:
        "A soft band for the wrist with the patient's name and date of birth, checked before every task.",
    },
    es: {
      name: 'pulsera de identificación',
      description:
        'Una banda para la muñeca con el nombre y la fecha de nacimiento del paciente; se revisa siempre.',
    },
  },
  stands: 'top',
  size: [0.089, 0.032, 0.061],
  verbs: ['take', 'put', 'show', 'give'],
  grip: [0, 0.017, 0],
  states: {
    blank: (m, supplies) => band(m, supplies, false),
    written: (m, supplies) => band(m, supplies, true),
  },
}

function band(m: Model, { letters }: Supplies, isWritten: boolean): void {
  // The front is flat, where the label is; the rest is round.
  sheet(
    m,
    28,
    1,
    (u, v) => {
      const angle = u * Math.PI * 2
      const [x, cos] = [Math.sin(angle) * 0.044, Math.cos(angle)]
      return [x, 0.001 + v * 0.032, cos < 0 ? cos * 0.034 : 0.0245 * cos ** 0.3]
    },
    CARE.blueSoft,
  )
  m.box(0.014, 0.026, 0.006, CARE.blue, { x: -0.0365, y: 0.002, z: 0.0215, ry: -0.5, bevel: 0.002 })
  m.at({ z: 0.0256 }, () => {
    patch(m, 0.056, 0.026, '#ffffff', { y: 0.017 })
    if (!isWritten) {
      for (const y of [0.0225, 0.0145]) patch(m, 0.046, 0.0006, CARE.floor, { y, z: 0.0006, radius: 0 })
      return
    }
    writing(m, letters, 'ROSA DÍAZ', 0.0078, CARE.blueDark, {
      x: -0.025,
      y: 0.0205,
      z: 0.0006,
      align: 'left',
    })
    writing(m, letters, '12-04-1952', 0.0066, CARE.blueDark, {
      x: -0.025,
      y: 0.0125,
      z: 0.0006,
      align: 'left',
    })
    for (let i = 0; i < 14; i++)
      patch(m, i % 3 ? 0.0008 : 0.0016, 0.0042, CARE.rubber, {
        x: -0.0245 + i * 0.0027,
        y: 0.0078,
        z: 0.0006,
        radius: 0,
      })
  })
}
