import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { lathe } from '../../solid/lathe.ts'

/** A doughnut with pink icing. */
export const part: Part = {
  words: {
    en: { name: 'doughnut', description: 'A ring of fried dough with pink icing and coloured sprinkles.' },
    es: { name: 'dona', description: 'Un aro de masa frita con glaseado rosa y confites de colores.' },
  },
  stands: 'top',
  size: [0.112, 0.039, 0.112],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.035, 0],
  states: { whole: (m, { random }) => m.at({ y: -0.0025 }, () => donut(m, PALETTE.pink, random)) },
}

/** A ring with icing of the colour. */
export function donut(m: Model, icing: string, random: () => number): void {
  const ring = (r: number, y: number, from: number, to: number) =>
    lathe(
      Array.from({ length: 7 }, (_, i) => {
        const a = from + ((to - from) * i) / 6
        return [0.034 + Math.cos(a) * r, y + Math.sin(a) * r * 0.85] as const
      }),
      12,
    )
  m.add(ring(0.021, 0.018, -Math.PI, Math.PI), PALETTE.crustLight)
  m.add(ring(0.0225, 0.0185, -0.25, Math.PI + 0.25), icing, { shine: 0.3 })
  const sprinkles = [PALETTE.mustard, PALETTE.white, PALETTE.teal, PALETTE.red]
  if (icing === PALETTE.mustard) return
  for (let i = 0; i < 6; i++) {
    const [a, b] = [random() * 6.28, 0.5 + random() * 2]
    const r = 0.034 + Math.cos(b) * 0.023
    m.box(0.008, 0.0035, 0.0035, sprinkles[i % 4]!, {
      x: Math.cos(a) * r,
      y: 0.0185 + Math.sin(b) * 0.0195,
      z: Math.sin(a) * r,
      ry: random() * 6,
      bevel: 0,
      without: ['-y'],
    })
  }
}
