import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { smallPrint } from '../museum-shapes.ts'

/** A desk printer for labels; empty, its lid stands open over the bare spindle. */
export const part: Part = {
  words: {
    en: { name: 'label printer', description: 'A small desk printer that prints sticky labels from a roll.' },
    es: {
      name: 'impresora de etiquetas',
      description: 'Una impresora pequeña de mesa que imprime etiquetas adhesivas de un rollo.',
    },
  },
  stands: 'top',
  size: [0.16, 0.254, 0.288],
  verbs: ['use', 'open', 'close', 'fill', 'press', 'turnOn', 'turnOff'],
  states: { empty: (m) => empty(m), full: (m, { letters }) => full(m, letters) },
}

function body(m: Model, isFull: boolean): void {
  m.box(0.15, 0.008, 0.2, MUSEUM.slateDark, { bevel: 0.002 })
  m.box(0.16, 0.06, 0.22, PALETTE.white, { y: 0.006, bevel: 0.012, shine: 0.3 })
  m.box(0.12, 0.014, 0.01, PALETTE.char, { y: 0.048, z: 0.106, bevel: 0.002 })
  for (const [x, color, glow] of [
    [-0.052, isFull ? PALETTE.leafLight : PALETTE.red, 2],
    [-0.034, PALETTE.steelDark, 0],
  ] as const)
    m.drum(0.0055, 0.003, color, { x, y: 0.029, z: 0.1095, rx: Math.PI / 2, segments: 8, glow })
  m.box(0.03, 0.012, 0.004, MUSEUM.plum, { x: 0.048, y: 0.022, z: 0.1085, bevel: 0.001 })
}

function full(m: Model, letters: Letters): void {
  body(m, true)
  m.box(0.16, 0.086, 0.215, MUSEUM.plum, { y: 0.062, z: -0.0025, bevel: 0.026, shine: 0.3 })
  // a window shows the roll
  m.box(0.09, 0.004, 0.06, MUSEUM.tissue, { y: 0.146, z: -0.02, bevel: 0.001, shine: 0.3 })
  for (const x of [-0.022, 0, 0.022])
    m.box(0.0015, 0.0014, 0.056, MUSEUM.linen, { x, y: 0.1495, z: -0.02, bevel: 0 })
  // the printed label hangs out in front
  m.rod(
    [
      [0, 0.055, 0.1],
      [0, 0.057, 0.122],
      [0, 0.045, 0.137],
    ],
    0.046,
    '#fffdf6',
    { sides: 4, steps: 3, flat: 0.02, caps: false },
  )
  m.at({ y: 0.035, z: 0.1425, rx: -0.4 }, () => {
    m.box(0.09, 0.048, 0.0012, '#fffdf6', { y: -0.034, bevel: 0.0003 })
    m.at({ z: 0.0012 }, () => {
      lettering(m, letters, 'C 12', 0.02, PALETTE.board, -0.016, -0.012, 0)
      smallPrint(m, [0.066, 0.05], MUSEUM.slate, { x: -0.035, y: -0.02, z: 0, pitch: 0.008, thick: 0.003 })
    })
  })
}

function empty(m: Model): void {
  body(m, false)
  m.box(0.128, 0.006, 0.16, PALETTE.char, { y: 0.061, z: -0.01, bevel: 0.002 })
  for (const x of [-0.056, 0.056])
    m.box(0.008, 0.045, 0.04, MUSEUM.slate, { x, y: 0.064, z: -0.02, bevel: 0.003 })
  m.drum(0.009, 0.104, MUSEUM.crate, { x: 0.052, y: 0.096, z: -0.02, rz: Math.PI / 2, segments: 10 })
  m.box(0.12, 0.01, 0.014, PALETTE.steel, { y: 0.064, z: 0.083, bevel: 0.003, shine: 0.8 })
  // the lid stands up on its hinge at the back
  m.at({ y: 0.072, z: -0.108, rx: -0.28 }, () => {
    m.box(0.16, 0.19, 0.03, MUSEUM.plum, { z: -0.004, bevel: 0.012, shine: 0.3 })
    m.box(0.13, 0.155, 0.006, MUSEUM.plumDark, { y: 0.016, z: 0.009, bevel: 0.003 })
  })
}
