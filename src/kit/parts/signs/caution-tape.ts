import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { rgb } from '../../color.ts'

/** Striped tape between two posts, to keep people away for a while. */
export const part: Part = {
  words: {
    en: {
      name: 'caution tape',
      description: 'Yellow and black tape between two posts that keeps people out.',
    },
    es: {
      name: 'cinta de precaución',
      description: 'Una cinta amarilla y negra entre dos postes que impide el paso.',
    },
  },
  stands: 'floor',
  size: [2.32, 1.02, 0.32],
  verbs: ['put'],
  states: { whole: tape },
}

function tape(m: Model): void {
  for (const x of [-1, 1]) m.at({ x }, () => post(m))
  const [yellow, black] = [rgb(PALETTE.mustard), rgb(PALETTE.char)]
  const pieces = 40
  // Slanted pieces side by side, as printed stripes stay sharp where shades between vertices would blur.
  for (let i = 0; i < pieces; i++) {
    const [a, b] = [-0.97 + (i / pieces) * 1.94, -0.97 + ((i + 1) / pieces) * 1.94]
    for (const face of [1, -1]) m.add(strip(a, b, face), i % 2 ? black : yellow)
  }
}

/** One slanted stripe of the tape between two places on it. */
function strip(a: number, b: number, face: number) {
  const slant = 0.035
  const corners = [
    [a, 0],
    [b, 0],
    [b + slant, 0.075],
    [a + slant, 0.075],
  ] as const
  const position = corners.flatMap(([x, y]) => {
    const at = Math.max(-0.975, Math.min(0.975, x - slant / 2))
    return [at, 0.84 + y - 0.06 * (1 - (at / 0.975) ** 2), face * 0.0012]
  })
  const normal = corners.flatMap(() => [0, 0, face])
  return { position, normal, index: face > 0 ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2] }
}

function post(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.15, 0],
      [0.16, 0.01],
      [0.155, 0.025],
      [0.06, 0.05],
      [0.035, 0.07],
      [0, 0.07],
    ],
    PALETTE.char,
    { segments: 20 },
  )
  m.drum(0.026, 0.9, PALETTE.mustard, { y: 0.06, segments: 12, shine: 0.15 })
  for (const y of [0.3, 0.55]) m.drum(0.0268, 0.09, PALETTE.char, { y, segments: 12 })
  m.drum(0.032, 0.12, PALETTE.char, { y: 0.82, segments: 12 })
  m.ball(0.03, PALETTE.char, { y: 0.985, detail: 1 })
}
