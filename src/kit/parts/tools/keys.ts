import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon, roundRect } from '../../solid/slab.ts'
import { disc, drilled } from '../general-shapes.ts'

/** A ring with three keys and a tag, lying. */
export const part: Part = {
  words: {
    en: { name: 'keys', description: 'A ring with three keys and a coloured tag.' },
    es: { name: 'llaves', description: 'Un llavero con tres llaves y una etiqueta de color.' },
  },
  stands: 'top',
  size: [0.125, 0.01, 0.134],
  verbs: ['take', 'use', 'give'],
  grip: [0, 0.006, -0.02],
  states: { whole: keys },
}

function keys(m: Model): void {
  m.at({ z: -0.035, y: 0.006 }, () => {
    const ring: [number, number, number][] = []
    for (let i = 0; i <= 16; i++) {
      const a = (i / 16) * Math.PI * 2
      ring.push([Math.sin(a) * 0.02, 0, Math.cos(a) * 0.02])
    }
    m.rod(ring, 0.0016, PALETTE.steel, { sides: 5, steps: 20, caps: false, ...STEEL })
    for (const [i, color] of [PALETTE.mustard, PALETTE.steel, PALETTE.mustard].entries()) {
      const turn = (i - 1) * 0.75 - 0.15
      m.at({ ry: turn, y: -0.006 + i * 0.0033, rx: -Math.PI / 2 }, () =>
        m.at({ y: -0.026 }, () => key(m, color, i)),
      )
    }
    m.at({ ry: -2.1, y: -0.005, rx: -Math.PI / 2 }, () => {
      m.slab(drilled(roundRect(0.03, 0.05, 0.008), 0.004, 0, 0.019), 0.006, PALETTE.coral, {
        y: -0.04,
        bevel: 0.0015,
      })
      m.slab(roundRect(0.02, 0.022, 0.003), 0.001, PALETTE.white, { y: -0.047, z: 0.0056, bevel: 0.0003 })
    })
  })
}

/** A key that hangs from the point just above its bow. */
function key(m: Model, color: string, cut: number): void {
  m.slab(drilled(disc(0.014, 0, -0.006), 0.0045, 0, 0.001), 0.003, color, { bevel: 0.0007, shine: 0.7 })
  const blade = polygon([
    [-0.004, -0.016],
    [-0.004, -0.06],
    [0, -0.066],
    [0.004, -0.062],
    [0.001 + (cut % 2) * 0.002, -0.056],
    [0.005, -0.051],
    [0.001, -0.046],
    [0.005 - cut * 0.001, -0.04],
    [0.002, -0.035],
    [0.005, -0.03],
    [0.005, -0.016],
  ])
  m.slab(blade, 0.0022, color, { z: 0.0004, bevel: 0.0004, shine: 0.7 })
}
