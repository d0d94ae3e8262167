import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { LYING, mark, smallPrint, spot } from '../museum-shapes.ts'

/** A condition report on a board, lying; filled it has ticks, handwriting and damage marked on the drawing. */
export const part: Part = {
  words: {
    en: {
      name: 'condition report',
      description: 'A form on a clipboard for writing and drawing every crack, chip and stain of an object.',
    },
    es: {
      name: 'informe de estado',
      description:
        'Un formulario en una tabla con pinza para anotar y dibujar cada grieta, golpe y mancha de un objeto.',
    },
  },
  stands: 'top',
  size: [0.232, 0.022, 0.33],
  verbs: ['take', 'put', 'use', 'fill', 'show', 'give'],
  grip: [0, 0.006, 0.13],
  states: {
    blank: (m, { letters }) => form(m, letters, false),
    filled: (m, { letters }) => form(m, letters, true),
  },
}

const [INK, PEN] = [PALETTE.board, '#2f55a4']

function form(m: Model, letters: Letters, isFilled: boolean): void {
  m.at({ rx: LYING }, () => {
    m.slab(roundRect(0.232, 0.33, 0.014), 0.006, MUSEUM.crateDark, { bevel: 0.002 })
    m.box(0.21, 0.29, 0.0025, PALETTE.white, { y: -0.157, z: 0.007, bevel: 0.0006 })
    m.box(0.1, 0.028, 0.008, PALETTE.steel, { y: 0.133, z: 0.01, bevel: 0.003, ...STEEL })
    m.rod(
      [
        [-0.042, 0.15, 0.014],
        [0.042, 0.15, 0.014],
      ],
      0.008,
      PALETTE.steelDark,
      { sides: 8, ...STEEL },
    )
    m.at({ z: 0.0088 }, () => {
      lettering(m, letters, 'Condition report', 0.0165, INK, 0, 0.108, 0)
      lettering(m, letters, 'Informe de estado', 0.0165, MUSEUM.plum, 0, 0.089, 0)
      drawing(m, isFilled)
      table(m, isFilled)
    })
  })
}

/** The outline of a vessel on which damage is marked. */
function drawing(m: Model, isFilled: boolean): void {
  m.at({ x: -0.048, y: 0.018 }, () => {
    mark(m, 0.096, 0.12, INK)
    mark(m, 0.093, 0.117, '#fffdf6', { z: 0.0006 })
    const half: [number, number][] = [
      [0.012, -0.052],
      [0.015, -0.046],
      [0.033, 0],
      [0.03, 0.018],
      [0.012, 0.03],
      [0.011, 0.044],
      [0.016, 0.05],
    ]
    const full = [...half, ...half.toReversed().map(([x, y]) => [-x, y] as const)]
    m.add(plate([polygon(full)], 1), '#cdc6b6', { z: 0.0011, casts: false })
    if (!isFilled) return
    for (const [x, y, r] of [
      [0.012, 0.045, 0.0085],
      [-0.016, -0.012, 0.012],
    ] as const) {
      spot(m, r, PALETTE.red, { x, y, z: 0.0016 }, 16)
      spot(m, r - 0.0022, '#cdc6b6', { x, y, z: 0.0021 }, 16)
    }
    for (const [i, turn] of [0.9, -0.5, 0.7].entries())
      mark(m, 0.008, 0.0016, PEN, { x: -0.021 + i * 0.005, y: -0.017 + i * 0.005, z: 0.0026, rz: turn })
  })
}

function table(m: Model, isFilled: boolean): void {
  for (let i = 0; i < 4; i++) {
    const y = 0.066 - i * 0.028
    mark(m, 0.013, 0.013, INK, { x: 0.018, y })
    mark(m, 0.01, 0.01, '#fffdf6', { x: 0.018, y, z: 0.0006 })
    smallPrint(m, [0.05, 0.035], '#8d938f', { x: 0.03, y: y + 0.004, z: 0, pitch: 0.008, thick: 0.003 })
    if (isFilled && i !== 2) {
      mark(m, 0.006, 0.0024, PEN, { x: 0.0155, y: y - 0.001, z: 0.0012, rz: -0.9 })
      mark(m, 0.014, 0.0024, PEN, { x: 0.0215, y: y + 0.002, z: 0.0012, rz: 1 })
    }
  }
  for (let i = 0; i < 3; i++) {
    const y = -0.068 - i * 0.022
    mark(m, 0.186, 0.001, '#8d938f', { y })
    if (isFilled) scrawl(m, -0.09, y + 0.003, [0.15, 0.17, 0.1][i] ?? 0.1)
  }
  mark(m, 0.08, 0.0012, INK, { x: 0.05, y: -0.138 })
  if (isFilled) scrawl(m, 0.02, -0.134, 0.055)
}

/** A line of handwriting: words of zigzag. */
function scrawl(m: Model, x: number, y: number, long: number): void {
  const waves = Math.round(long / 0.005)
  for (let i = 0; i < waves; i++) {
    if (i % 6 === 5) continue
    mark(m, 0.008, 0.0017, PEN, { x: x + i * 0.005, y: y + 0.0025, z: 0.0006, rz: i % 2 ? 0.9 : -0.7 })
  }
}
