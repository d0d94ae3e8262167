import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { lathe } from '../../solid/lathe.ts'
import { insideOut } from '../../solid/solid.ts'

/** A lamp that hangs from the ceiling, lit or dark. */
export const part: Part = {
  words: {
    en: { name: 'pendant lamp', description: 'A round, teal lamp that hangs from the ceiling on a cable.' },
    es: {
      name: 'lámpara colgante',
      description: 'Una lámpara redonda verde azulada que cuelga del techo con un cable.',
    },
  },
  stands: 'ceiling',
  size: [0.34, 0.9, 0.34],
  verbs: ['turnOn', 'turnOff'],
  states: {
    on: (m) => m.at({ y: -0.9 }, () => lamp(m, 0.9, true)),
    off: (m) => m.at({ y: -0.9 }, () => lamp(m, 0.9, false)),
  },
}

/** A hanging lamp whose rim is at the origin; `drop` is the height of the ceiling above it. */
export function pendant(m: Model, drop: number): void {
  lamp(m, drop, true)
}

function lamp(m: Model, drop: number, isLit: boolean): void {
  m.rod(
    [
      [0, 0.24, 0],
      [0, drop - 0.02, 0],
    ],
    0.005,
    PALETTE.char,
    { sides: 5 },
  )
  m.drum(0.05, 0.025, PALETTE.char, { y: drop - 0.025, segments: 12 })
  m.turn(
    [
      [0.165, 0],
      [0.168, 0.004],
      [0.155, 0.06],
      [0.11, 0.13],
      [0.05, 0.18],
      [0.03, 0.2],
      [0.026, 0.24],
      [0, 0.245],
    ],
    PALETTE.teal,
    { segments: 20, shine: 0.25 },
  )
  m.add(
    insideOut(
      lathe(
        [
          [0.163, 0.002],
          [0.15, 0.058],
          [0.105, 0.125],
          [0.045, 0.175],
          [0, 0.18],
        ],
        20,
      ),
    ),
    isLit ? '#ffeacb' : '#b9b2a2',
    { glow: isLit ? 1.1 : 0, casts: false },
  )
  m.ball(0.05, isLit ? '#fff0cf' : '#e4ddcb', { y: 0.06, detail: 1, glow: isLit ? 4 : 0, casts: false })
}
