import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, sheet } from '../care-shapes.ts'

/** A curtain on a rail between two posts; the rail can join that of the next. */
export const part: Part = {
  words: {
    en: {
      name: 'privacy curtain',
      description: 'A pleated curtain on a rail that is drawn round a bed so that nobody looks in.',
    },
    es: {
      name: 'cortina de separación',
      description: 'Una cortina plisada en un riel, que se corre alrededor de la cama para que nadie mire.',
    },
  },
  stands: 'floor',
  size: [2.1, 2.24, 0.36],
  verbs: ['open', 'close'],
  states: { closed: (m) => curtain(m, 1.96, 16), open: (m) => curtain(m, 0.4, 9) },
}

const RAIL = 2.2

function curtain(m: Model, w: number, pleats: number): void {
  for (const side of [-1, 1]) {
    const x = side * 1.02
    pipe(
      m,
      [
        [x, 0.03, 0],
        [x, RAIL, 0],
      ],
      0.018,
      PALETTE.steel,
      { ...STEEL },
    )
    m.box(0.06, 0.03, 0.36, CARE.shell, { x, bevel: 0.01 })
    m.drum(0.03, 0.05, CARE.shell, { x, y: 0.025, segments: 10 })
    m.ball(0.028, CARE.blueDark, { x, y: RAIL + 0.012, detail: 1 })
  }
  m.box(2.02, 0.03, 0.03, PALETTE.steel, { y: RAIL - 0.018, bevel: 0.006, shine: 0.5 })
  const [left, deep] = [-0.98, w > 1 ? 0.04 : 0.07]
  const wave = (u: number, v: number) =>
    Math.sin(u * pleats * Math.PI * 2 + Math.sin(v * 3) * 0.2) * deep * (1.15 - v * 0.5)
  const place = (from: number, to: number) => (u: number, v: number) => {
    const t = from + (to - from) * v
    return [left + u * w + wave(u, t) * 0.15, 0.28 + t * 1.86, wave(u, t)] as const
  }
  const columns = pleats * 6
  sheet(m, columns, 3, place(0.045, 0.8), CARE.blanket)
  sheet(m, columns, 1, place(0, 0.045), CARE.blue)
  // The upper part is a net, so that light comes in.
  sheet(m, columns, 1, place(0.8, 1), CARE.linen)
  for (let i = 0; i <= pleats; i++) {
    const u = Math.min(1, (i + 0.25) / pleats)
    m.box(0.01, 0.05, 0.012, PALETTE.steelDark, {
      x: left + u * w,
      y: 2.135,
      z: Math.min(wave(u, 1), 0.02) * 0.5,
      bevel: 0.003,
    })
  }
  if (w > 1) return
  // A tie holds the gathered curtain.
  m.box(0.43, 0.08, 0.18, CARE.apricot, { x: left + 0.2, y: 1.05, bevel: 0.05 })
}
