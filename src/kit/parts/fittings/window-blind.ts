import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A roller blind 1.5 m long for a window that it hangs in front of; open, its cloth is on the roll. */
export const part: Part = {
  words: {
    en: {
      name: 'window blind',
      description: 'A roller blind of thick linen that keeps daylight off objects it would fade.',
    },
    es: {
      name: 'estor',
      description:
        'Un estor enrollable de lino grueso que protege de la luz del día las piezas que pierden color.',
    },
  },
  stands: 'wall',
  size: [1.278, 1.5, 0.1],
  verbs: ['open', 'close', 'use'],
  states: { open: (m) => blind(m, false), closed: (m) => blind(m, true) },
}

function blind(m: Model, isClosed: boolean): void {
  const [w, top] = [1.2, 1.45]
  for (const x of [-1, 1]) {
    m.box(0.012, 0.1, 0.1, MUSEUM.slateDark, { x: x * (w / 2 + 0.02), y: 1.4, z: 0.05, bevel: 0.003 })
    m.drum(0.02, 0.014, MUSEUM.brass, {
      x: x * (w / 2 + 0.032) + 0.007,
      y: top,
      z: 0.05,
      rz: Math.PI / 2,
      segments: 10,
      ...STEEL,
    })
  }
  m.drum(isClosed ? 0.024 : 0.04, w + 0.02, MUSEUM.linen, {
    x: w / 2 + 0.01,
    y: top,
    z: 0.052,
    rz: Math.PI / 2,
    segments: 14,
  })
  const foot = isClosed ? 0.02 : 1.27
  m.box(w, top - foot, 0.004, MUSEUM.linen, { y: foot, z: isClosed ? 0.03 : 0.014, bevel: 0.001 })
  m.at({ z: isClosed ? 0.03 : 0.014 }, () => {
    m.box(w + 0.006, 0.04, 0.014, MUSEUM.limewash, { y: foot - 0.014, bevel: 0.005 })
    // hems, and a plum stripe that tells how far down it is
    for (const x of [-1, 1])
      m.box(0.02, top - foot - 0.02, 0.006, '#bfb499', {
        x: x * (w / 2 - 0.012),
        y: foot + 0.02,
        bevel: 0.001,
      })
    m.box(w, 0.03, 0.006, MUSEUM.plum, { y: foot + 0.06, bevel: 0.001 })
    m.ball([0.014, 0.02, 0.012], MUSEUM.brass, { y: foot - 0.004, z: 0.009, detail: 1, ...STEEL })
  })
  chain(m, top)
}

/** The endless bead chain with its clip on the wall. */
function chain(m: Model, top: number): void {
  m.rod(
    [
      [0.617, top, 0.07],
      [0.615, 0.4, 0.066],
      [0.614, 0.02, 0.052],
      [0.614, 0.02, 0.036],
      [0.615, 0.4, 0.028],
      [0.617, top, 0.034],
    ],
    0.004,
    PALETTE.steel,
    { sides: 4, steps: 14, ...STEEL },
  )
  m.box(0.02, 0.05, 0.07, MUSEUM.slateDark, { x: 0.625, y: 0.0, z: 0.035, bevel: 0.004 })
}
