import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** Four round laboratory sieves, one above the other, or set out side by side with what each kept back. */
export const part: Part = {
  words: {
    en: {
      name: 'stack of sieves',
      description: 'Four brass sieves from coarse to fine, to part whole kernels from broken ones and dust.',
    },
    es: {
      name: 'juego de tamices',
      description:
        'Cuatro tamices de latón, de grueso a fino, para separar granos enteros, granos rotos y polvo.',
    },
  },
  stands: 'top',
  size: [0.24, 0.32, 0.24],
  verbs: ['use', 'open', 'close', 'clean'],
  states: { closed: (m) => stack(m), open: (m) => spreadOut(m) },
}

const KEPT = ['#d8a951', '#cf9a44', '#c7b07a', '#e9dcc0'] as const

function sieve(m: Model, x: number, y: number, kept?: string): void {
  m.turn(
    [
      [0.11, 0],
      [0.11, 0.06],
      [0.12, 0.065],
      [0.12, 0.075],
      [0.112, 0.072],
      [0.108, 0.03],
    ],
    PALETTE.mustard,
    { x, y, segments: 20, shine: 0.7 },
  )
  m.turn(
    [
      [0.109, 0.03],
      [0, kept ? 0.042 : 0.03],
    ],
    kept ?? '#b9b3a4',
    { x, y, segments: 16 },
  )
}

function stack(m: Model): void {
  for (let i = 0; i < 4; i++) sieve(m, 0, i * 0.075)
  m.drum(0.118, 0.02, PALETTE.mustard, { y: 0.3, segments: 20, shine: 0.7 })
}

function spreadOut(m: Model): void {
  for (const [i, kept] of KEPT.entries()) sieve(m, -0.39 + i * 0.26, 0, kept)
}
