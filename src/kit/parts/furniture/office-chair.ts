import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A swivel chair on five castors; the sitter looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'office chair',
      description: 'A soft chair on wheels that turns and can be set higher or lower.',
    },
    es: {
      name: 'silla de oficina',
      description: 'Una silla blanda con ruedas que gira y se puede subir o bajar.',
    },
  },
  stands: 'floor',
  size: [0.63, 1.0, 0.595],
  verbs: ['use'],
  states: { whole: chair },
}

function chair(m: Model): void {
  const dark = PALETTE.char
  for (let i = 0; i < 5; i++)
    m.at({ ry: (i / 5) * Math.PI * 2 }, () => {
      m.rod(
        [
          [0, 0.11, 0.02],
          [0, 0.075, 0.27],
        ],
        (t) => 0.026 - t * 0.008,
        dark,
        { sides: 6 },
      )
      m.drum(0.012, 0.03, PALETTE.steelDark, { y: 0.05, z: 0.262, segments: 6 })
      m.at({ y: 0.029, z: 0.262, rz: Math.PI / 2 }, () =>
        m.drum(0.029, 0.04, '#23272a', { y: -0.02, segments: 12 }),
      )
    })
  m.drum(0.04, 0.06, dark, { y: 0.08, segments: 10 })
  m.drum(0.022, 0.28, PALETTE.steelDark, { y: 0.12, segments: 10, shine: 0.6 })
  m.box(0.2, 0.04, 0.22, dark, { y: 0.39, bevel: 0.012 })
  m.slab(roundRect(0.48, 0.47, 0.1), 0.05, dark, { rx: -Math.PI / 2, y: 0.42, z: 0.01, bevel: 0.018 })
  m.slab(roundRect(0.46, 0.45, 0.1), 0.06, PALETTE.teal, { rx: -Math.PI / 2, y: 0.45, z: 0.01, bevel: 0.026 })
  m.rod(
    [
      [0, 0.41, -0.08],
      [0, 0.42, -0.24],
      [0, 0.52, -0.285],
      [0, 0.72, -0.275],
    ],
    0.03,
    dark,
    { sides: 6, steps: 8, flat: 0.6 },
  )
  m.at({ y: 0.77, z: -0.235, rx: -0.1 }, () => {
    m.slab(roundRect(0.44, 0.46, 0.11), 0.03, dark, { z: -0.03, bevel: 0.01 })
    m.slab(roundRect(0.42, 0.44, 0.1), 0.05, PALETTE.teal, { z: -0.012, bevel: 0.022 })
  })
  for (const x of [-1, 1]) {
    m.rod(
      [
        [x * 0.1, 0.41, -0.03],
        [x * 0.26, 0.42, -0.03],
        [x * 0.285, 0.5, -0.03],
        [x * 0.285, 0.64, -0.02],
      ],
      0.017,
      dark,
      { sides: 6, steps: 8 },
    )
    m.box(0.06, 0.03, 0.25, dark, { x: x * 0.285, y: 0.635, bevel: 0.013 })
  }
  m.rod(
    [
      [0.08, 0.405, 0.05],
      [0.27, 0.4, 0.06],
    ],
    0.008,
    PALETTE.steelDark,
    { sides: 5 },
  )
}
