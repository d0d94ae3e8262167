import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { lightning } from '../trade-shapes.ts'

/** The warning sign for dangerous voltage: a black bolt in a yellow triangle. */
export const part: Part = {
  words: {
    en: {
      name: 'high voltage sign',
      description: 'A yellow triangle with a black lightning bolt; it warns of dangerous electricity.',
    },
    es: {
      name: 'señal de riesgo eléctrico',
      description: 'Un triángulo amarillo con un rayo negro; avisa de electricidad peligrosa.',
    },
  },
  stands: 'wall',
  size: [0.287, 0.263, 0.007],
  verbs: [],
  states: { whole: sign },
}

function sign(m: Model): void {
  triangle(m, 0.3, 0.022, 0.005, PALETTE.char, 0)
  triangle(m, 0.256, 0.014, 0.002, TRADE.hazard, 0.0042)
  m.slab(lightning(0.14), 0.0014, PALETTE.char, { y: 0.1, z: 0.0057, bevel: 0.0003 })
}

/** With cut corners, its middle at a third of its height. */
function triangle(m: Model, side: number, cut: number, thick: number, color: string, z: number): void {
  const h = side * 0.876
  const middle = 0.3 * 0.876 * 0.34
  const low = middle - h * 0.34
  const half = side / 2
  m.slab(
    polygon([
      [-half + cut, low],
      [half - cut, low],
      [half - cut * 0.3, low + cut * 0.5],
      [half - cut * 0.3, low + cut],
      [cut * 0.42, low + h - cut * 0.35],
      [0, low + h],
      [-cut * 0.42, low + h - cut * 0.35],
      [-half + cut * 0.3, low + cut],
      [-half + cut * 0.3, low + cut * 0.5],
    ]),
    thick,
    color,
    { z, bevel: 0.0008 },
  )
}
