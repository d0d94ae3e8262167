import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline, stripe } from '../general-shapes.ts'

/** A cork board with notes for the people who work here. */
export const part: Part = {
  words: {
    en: {
      name: 'notice board',
      description: 'A cork board with a shift plan, notes and a picture pinned to it.',
    },
    es: {
      name: 'tablón de anuncios',
      description: 'Un tablero de corcho con el plan de turnos, notas y una foto.',
    },
  },
  stands: 'wall',
  size: [1.2, 0.85, 0.03],
  verbs: ['show'],
  states: { whole: (m, { letters }) => board(m, letters) },
}

function board(m: Model, letters: Letters): void {
  m.at({ y: 0.425 }, () => {
    m.slab(frameOutline(1.2, 0.85, 0.04), 0.03, PALETTE.oak, { bevel: 0.007 })
    m.box(1.14, 0.79, 0.012, PALETTE.kraft, { y: -0.395, z: 0.008, bevel: 0.002 })
    m.at({ z: 0.015 }, () => {
      plan(m, letters)
      note(m, 0.12, 0.18, 0.15, 0.15, PALETTE.mustard, 0.06, 3)
      note(m, 0.36, 0.15, 0.22, 0.3, PALETTE.white, -0.03, 7)
      note(m, 0.12, -0.08, 0.15, 0.15, PALETTE.blush, -0.07, 3)
      note(m, 0.44, -0.2, 0.15, 0.15, PALETTE.sage, 0.09, 2)
      picture(m)
    })
  })
}

/** The plan of shifts: a week of days, three people. */
function plan(m: Model, letters: Letters): void {
  m.at({ x: -0.3, y: 0.03, rz: 0.012 }, () => {
    m.box(0.44, 0.56, 0.003, PALETTE.white, { y: -0.28, bevel: 0.001 })
    m.at({ z: 0.0022 }, () => {
      stripe(m, 0.4, 0.1, PALETTE.teal, 0, 0.2, 0)
      lettering(m, letters, 'Shifts · Turnos', 0.05, PALETTE.white, 0, 0.184, 0.0006)
      for (let row = 0; row < 7; row++) {
        const y = 0.115 - row * 0.058
        stripe(m, 0.05, 0.018, PALETTE.steelDark, -0.17, y, 0)
        for (let k = 0; k < 3; k++)
          if ((row + k * 2) % 3 !== 1)
            stripe(
              m,
              0.085,
              0.032,
              [PALETTE.coral, PALETTE.mustard, PALETTE.sage][k] ?? '',
              -0.08 + k * 0.105,
              y,
              0,
            )
        stripe(m, 0.4, 0.002, PALETTE.grout, 0, y - 0.029, 0)
      }
    })
    pin(m, 0.26, PALETTE.red)
  })
}

function note(
  m: Model,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  rz: number,
  lines: number,
): void {
  m.at({ x, y, rz }, () => {
    m.box(w, h, 0.003, color, { y: -h / 2, bevel: 0.001 })
    for (let i = 0; i < lines; i++)
      stripe(
        m,
        w * (i === lines - 1 ? 0.45 : 0.72),
        0.009,
        PALETTE.board,
        i === lines - 1 ? -w * 0.13 : 0,
        h * 0.22 - i * 0.03,
        0.0022,
      )
    pin(m, h / 2 - 0.018, PALETTE.teal)
  })
}

/** A photograph of hills under a sun. */
function picture(m: Model): void {
  m.at({ x: 0.26, y: -0.25, rz: -0.03 }, () => {
    m.box(0.22, 0.17, 0.003, PALETTE.white, { y: -0.085, bevel: 0.001 })
    stripe(m, 0.196, 0.145, '#a9cfdb', 0, 0, 0.0022)
    stripe(m, 0.196, 0.06, PALETTE.leaf, 0, -0.0425, 0.0028)
    m.drum(0.02, 0.001, PALETTE.mustard, { x: 0.05, y: 0.035, z: 0.002, rx: Math.PI / 2, segments: 10 })
    pin(m, 0.075, PALETTE.coral)
  })
}

function pin(m: Model, y: number, color: string): void {
  m.drum(0.009, 0.012, color, { y, z: 0.001, rx: Math.PI / 2, segments: 8, top: 0.007 })
}
