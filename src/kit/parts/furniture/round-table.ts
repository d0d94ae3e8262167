import { mix, rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'

/** A round table for two. */
export const part: Part = {
  words: {
    en: { name: 'round table', description: 'A round oak table on one dark iron foot, for two guests.' },
    es: {
      name: 'mesa redonda',
      description: 'Una mesa redonda de roble con un pie de hierro oscuro, para dos clientes.',
    },
  },
  stands: 'floor',
  size: [0.74, 0.74, 0.74],
  verbs: ['clean'],
  states: { whole: (m, { random }) => roundTable(m, 0.37, 0.737, 'round table top', random) },
}

/** A round table on one foot; top at `h`. `top` names its chart in the lightmap: one name per table. */
export function roundTable(m: Model, radius: number, h: number, top: string, random: () => number): void {
  const foot = radius * 0.66
  m.turn(
    [
      [0, 0],
      [foot - 0.01, 0],
      [foot, 0.012],
      [foot - 0.015, 0.025],
      [0.05, 0.04],
      [0.032, 0.07],
      [0.03, h - 0.08],
      [0.06, h - 0.037],
      [0, h - 0.037],
    ],
    PALETTE.char,
    { segments: 20, shine: 0.3 },
  )
  m.turn(
    [
      [0, h - 0.037],
      [radius - 0.012, h - 0.037],
      [radius, h - 0.027],
      [radius, h - 0.012],
      [radius - 0.012, h],
    ],
    PALETTE.oak,
    { segments: 32 },
  )
  m.group(top, () => roundPlanks(m, radius - 0.011, h, random))
}

/** A disc of planks at height y, its light in the lightmap. */
function roundPlanks(m: Model, radius: number, y: number, random: () => number): void {
  const wide = (radius * 2) / 7
  for (let i = 0; i < 7; i++) {
    const [z0, z1] = [-radius + i * wide + 0.0008, -radius + (i + 1) * wide - 0.0008]
    const arc = Array.from({ length: 7 }, (_, k) => z0 + ((z1 - z0) * k) / 6).map(
      (z) => [Math.sqrt(Math.max(0, radius * radius - z * z)), -z] as const,
    )
    const outline = polygon([...arc, ...arc.map(([x, back]) => [-x, back] as const).toReversed()])
    m.add(plate([outline], 1), scale(mix(rgb('#d3a779'), rgb('#c08f60'), random()), 0.97 + random() * 0.06), {
      rx: -Math.PI / 2,
      y: y + 0.0004,
      surface: 'lightmap',
    })
  }
}
