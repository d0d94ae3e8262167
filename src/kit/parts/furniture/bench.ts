import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { oak } from '../../wood.ts'

/** A bench with cushions; who sits on it looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'cushioned bench',
      description: 'A long wooden bench with seat cushions and three loose pillows, for guests along a wall.',
    },
    es: {
      name: 'banco con cojines',
      description:
        'Un banco largo de madera con asientos acolchados y tres cojines, para los clientes junto a una pared.',
    },
  },
  stands: 'floor',
  size: [1.67, 0.88, 0.57],
  verbs: ['use'],
  states: { whole: (m, { random }) => withBack(m, random) },
}

/** A slatted bench with cushions, its back on z = −0.23, the sitters look along +z. */
export function bench(m: Model, w: number, random: () => number): void {
  m.box(w, 0.4, 0.46, PALETTE.oakDark, { bevel: 0.012, without: ['-z'] })
  const slats = Math.round(w / 0.12)
  for (let i = 0; i < slats; i++) {
    m.box((w / slats) * 0.8, 0.36, 0.014, scale(rgb(PALETTE.oak), 0.94 + random() * 0.12), {
      x: -w / 2 + (w / slats) * (i + 0.5),
      y: 0.02,
      z: 0.232,
      bevel: 0.005,
      without: ['-z', '-y', '+y'],
    })
  }
  m.box(w + 0.02, 0.04, 0.5, PALETTE.oak, { y: 0.4, z: 0.01, bevel: 0.012, shade: oak })
  const seats = Math.round(w / 0.8)
  for (let i = 0; i < seats; i++)
    m.box(w / seats - 0.04, 0.08, 0.44, i % 2 ? '#e0a544' : PALETTE.mustard, {
      x: -w / 2 + (w / seats) * (i + 0.5),
      y: 0.44,
      z: 0.02,
      bevel: 0.032,
    })
  for (const [x, color, turn] of [
    [-0.4, PALETTE.coral, 0.2],
    [-0.17, PALETTE.teal, -0.15],
    [0.4, PALETTE.blush, -0.2],
  ] as const) {
    m.box(0.36, 0.36, 0.12, color, { x: x * w, y: 0.53, z: -0.12, rx: -0.3, ry: turn, bevel: 0.055 })
  }
}

function withBack(m: Model, random: () => number): void {
  m.at({ z: 0.025 }, () => {
    bench(m, 1.6, random)
    // The café's bench has a wall for its cushions to lean on.
    m.box(1.63, 0.86, 0.1, PALETTE.oak, { z: -0.265, bevel: 0.014, shade: oak })
  })
}
