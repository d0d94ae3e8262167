import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { TOP_PLANKS, planks } from '../../shell.ts'
import { oak } from '../../wood.ts'

/** A shop counter; guests stand towards +z, the crew behind it. */
export const part: Part = {
  words: {
    en: { name: 'shop counter', description: 'A long counter with an oak top, where guests order and pay.' },
    es: {
      name: 'mostrador',
      description: 'Un mostrador largo con tablero de roble, donde los clientes piden y pagan.',
    },
  },
  stands: 'floor',
  size: [2.06, 0.97, 0.76],
  verbs: ['clean'],
  states: { whole: (m, { random }) => counter(m, 2, 0.7, random) },
}

/** A shop counter with an oak top at 0.965 m and a front of coral slats towards +z; centred on x and z. */
export function counter(m: Model, w: number, d: number, random: () => number): void {
  const front = d / 2
  const coral = rgb(PALETTE.coral)
  m.box(w - 0.06, 0.86, d - 0.08, PALETTE.tealDark, { y: 0.06, bevel: 0.01, without: ['+y'] })
  m.box(w - 0.14, 0.07, d - 0.16, PALETTE.char, { bevel: 0.004 })
  const pitch = (w - 0.06) / Math.round((w - 0.06) / 0.097)
  for (let x = -w / 2 + 0.03 + pitch / 2; x < w / 2 - 0.03; x += pitch) {
    m.box(pitch * 0.68, 0.82, 0.022, scale(coral, 0.97 + random() * 0.06), {
      x,
      y: 0.08,
      z: front - 0.03,
      bevel: 0.006,
      without: ['-z', '-y', '+y'],
    })
  }
  m.box(w - 0.04, 0.03, 0.035, PALETTE.oak, { y: 0.065, z: front - 0.028, bevel: 0.006 })
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 7; i++) {
      const z = -d / 2 + 0.05 + ((d - 0.1) / 7) * (i + 0.5)
      m.box(0.022, 0.82, ((d - 0.1) / 7) * 0.68, scale(coral, 0.97 + random() * 0.06), {
        x: side * (w / 2 - 0.022),
        y: 0.08,
        z,
        bevel: 0.006,
        without: [side < 0 ? '+x' : '-x', '-y', '+y'],
      })
    }
  }
  m.box(w + 0.06, 0.045, d + 0.06, PALETTE.oak, { y: 0.92, bevel: 0.014, shade: oak })
  m.group('counter top', () =>
    planks(m, -w / 2 - 0.016, w / 2 + 0.016, -d / 2 - 0.016, d / 2 + 0.016, 0.9656, TOP_PLANKS, random),
  )
  for (let i = 0; i < 5; i++) {
    const x = -w / 2 + (w / 5) * (i + 0.5)
    m.box(w / 5 - 0.03, 0.74, 0.018, PALETTE.tealSoft, {
      x,
      y: 0.11,
      z: -front + 0.035,
      bevel: 0.008,
      without: ['+z'],
    })
    m.rod(
      [
        [-0.06, 0, 0],
        [-0.06, 0, -0.025],
        [0.06, 0, -0.025],
        [0.06, 0, 0],
      ],
      0.006,
      PALETTE.mustard,
      { x, y: 0.78, z: -front + 0.028, steps: 6, sides: 6, ...STEEL },
    )
  }
}
