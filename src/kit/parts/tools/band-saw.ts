import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A band saw with its table at 0.95 m; whoever saws stands at +z. */
export const part: Part = {
  words: {
    en: {
      name: 'band saw',
      description: 'A tall machine whose endless blade runs over two wheels and cuts curves in wood.',
    },
    es: {
      name: 'sierra de cinta',
      description: 'Una máquina alta cuya hoja sin fin corre sobre dos ruedas y corta curvas en madera.',
    },
  },
  stands: 'floor',
  size: [0.78, 1.9, 0.62],
  verbs: ['use', 'clean'],
  states: { off: (m) => saw(m, false), on: (m) => saw(m, true) },
}

function saw(m: Model, isOn: boolean): void {
  const [green, dark] = ['#4d7a68', PALETTE.char]
  m.box(0.6, 0.04, 0.5, dark, { bevel: 0.006 })
  m.box(0.56, 0.72, 0.44, green, { y: 0.04, bevel: 0.03 })
  m.box(0.5, 0.62, 0.012, '#416857', { y: 0.08, z: 0.222, bevel: 0.005 })
  m.box(0.16, 1.1, 0.2, green, { x: -0.29, y: 0.7, z: -0.06, bevel: 0.02 })
  m.box(0.68, 0.5, 0.24, green, { x: 0, y: 1.4, z: -0.04, bevel: 0.09 })
  m.box(0.6, 0.42, 0.02, '#416857', { y: 1.44, z: 0.084, bevel: 0.008 })
  m.at({ x: 0, y: 1.65, z: 0.094, rx: Math.PI / 2 }, () => m.drum(0.05, 0.03, dark, { segments: 12 }))
  m.box(0.78, 0.04, 0.62, PALETTE.steel, { y: 0.91, bevel: 0.008, shine: 0.5 })
  m.box(0.2, 0.16, 0.3, dark, { y: 0.76, bevel: 0.02 })
  m.box(0.05, 0.07, 0.6, TRADE.enclosureDark, { x: -0.16, y: 0.95, bevel: 0.006, shine: 0.4 })
  m.box(0.012, 0.46, 0.02, PALETTE.steel, { x: 0.06, y: 0.95, z: 0, bevel: 0.001, shine: 0.9 })
  m.box(0.05, 0.26, 0.07, TRADE.orange, { x: 0.06, y: 1.18, z: 0, bevel: 0.012 })
  m.box(0.12, 0.18, 0.02, TRADE.enclosure, { x: -0.29, y: 1.1, z: 0.045, bevel: 0.005 })
  m.at({ x: -0.29, y: 1.23, z: 0.055, rx: Math.PI / 2 }, () =>
    m.drum(0.022, 0.02, isOn ? '#4fd07a' : '#3c8a55', { segments: 10, ...(isOn && { glow: 1.4 }) }),
  )
  m.at({ x: -0.29, y: 1.16, z: 0.055, rx: Math.PI / 2 }, () =>
    m.drum(0.03, 0.026, PALETTE.red, { segments: 12 }),
  )
}
