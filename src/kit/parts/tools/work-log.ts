import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { LYING, mark, smallPrint } from '../museum-shapes.ts'

/** A ring book, lying open at a page of lines: what was done, by whom and when. */
export const part: Part = {
  words: {
    en: {
      name: 'work log',
      description: 'A page of lines in a ring binder: who did what, where and when.',
    },
    es: {
      name: 'bitácora de trabajo',
      description: 'Una página con líneas en una carpeta de anillas: quién hizo qué, dónde y cuándo.',
    },
  },
  stands: 'top',
  size: [0.232, 0.021, 0.32],
  verbs: ['take', 'put', 'use', 'fill', 'show', 'give'],
  grip: [0, 0.006, 0.12],
  states: {
    blank: (m, { letters }) => linedSheet(m, letters, TITLE, false),
    filled: (m, { letters }) => linedSheet(m, letters, TITLE, true),
  },
}

const TITLE = ['Work log', 'Bitácora'] as const
const [INK, PEN, FAINT] = [PALETTE.board, '#2f55a4', '#9aa3a8']
const ROWS = 8
/** The lines that are written on, by how full their columns are; the others stay free. */
const WRITTEN = [
  [0.026, 0.075, 0.022],
  [0.03, 0.082, 0.022],
  [0.026, 0.06, 0.022],
  [0.03, 0.08, 0.022],
  [0.022, 0.07, 0.022],
] as const
/** Where its columns begin. */
const COLUMNS = [-0.095, -0.058, 0.038, 0.07] as const

/**
 * A sheet of lines on a board with two rings, titled in both languages; filled it has handwriting on most lines. The
 * board is thick: the soft shadow under it must stay below the page.
 */
export function linedSheet(
  m: Model,
  letters: Letters,
  [english, spanish]: readonly [string, string],
  isFilled: boolean,
): void {
  m.at({ rx: LYING }, () => {
    m.slab(roundRect(0.232, 0.32, 0.01), 0.01, TRADE.navy, { bevel: 0.002 })
    m.box(0.212, 0.3, 0.003, PALETTE.white, { y: -0.15, z: 0.0112, bevel: 0.0006 })
    m.at({ z: 0.0131 }, () => {
      lettering(m, letters, english, 0.0185, INK, 0, 0.108, 0)
      lettering(m, letters, spanish, 0.0135, TRADE.navy, 0, 0.088, 0)
      lines(m, isFilled)
    })
  })
  for (const x of [-0.045, 0.045])
    m.rod(
      [
        [x, 0.009, -0.139],
        [x, 0.0185, -0.143],
        [x, 0.0185, -0.152],
        [x, 0.009, -0.156],
      ],
      0.0025,
      PALETTE.steel,
      { sides: 6, steps: 8, shine: 0.9 },
    )
}

function lines(m: Model, isFilled: boolean): void {
  const [top, pitch] = [0.068, 0.0245]
  mark(m, 0.194, 0.017, '#dfe6ee', { y: top + 0.002, z: 0.0003 })
  for (const [i, x] of COLUMNS.entries())
    smallPrint(m, [[0.022, 0.05, 0.022, 0.018][i] ?? 0.02], INK, {
      x: x + 0.002,
      y: top + 0.002,
      z: 0.0008,
      pitch: 0.01,
      thick: 0.005,
    })
  for (let row = 0; row <= ROWS; row++)
    mark(m, 0.194, 0.0011, FAINT, { y: top - 0.008 - row * pitch, z: 0.0005 })
  for (const x of COLUMNS.slice(1))
    mark(m, 0.0011, ROWS * pitch, FAINT, { x: x - 0.003, y: top - 0.008 - (ROWS * pitch) / 2, z: 0.0005 })
  if (!isFilled) return
  for (const [row, wide] of WRITTEN.entries())
    for (const [i, long] of wide.entries())
      scrawl(m, (COLUMNS[i] ?? 0) + 0.002, top - 0.008 - (row + 1) * pitch + 0.007, long, row + i)
}

/** A few words of handwriting: a line of zigzag with gaps. */
function scrawl(m: Model, x: number, y: number, long: number, turn: number): void {
  const waves = Math.round(long / 0.0055)
  for (let i = 0; i < waves; i++) {
    if ((i + turn) % 6 === 5) continue
    mark(m, 0.009, 0.0018, PEN, { x: x + i * 0.0055, y, z: 0.0007, rz: i % 2 ? 0.95 : -0.75 })
  }
}
