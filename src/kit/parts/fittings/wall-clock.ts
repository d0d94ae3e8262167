import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { stripe } from '../general-shapes.ts'

const R = 0.16

/** A round clock that shows seven, the hour at which shifts change. */
export const part: Part = {
  words: {
    en: {
      name: 'wall clock',
      description: 'A round clock with large numbers that can be read across the room.',
    },
    es: {
      name: 'reloj de pared',
      description: 'Un reloj redondo con números grandes que se leen desde lejos.',
    },
  },
  stands: 'wall',
  size: [2 * R, 2 * R, 0.05],
  verbs: [],
  states: { whole: (m, { letters }) => clock(m, letters) },
}

function clock(m: Model, letters: Letters): void {
  m.at({ y: R }, () => {
    m.turn(
      [
        [0, 0],
        [R - 0.012, 0],
        [R, 0.014],
        [R, 0.034],
        [R - 0.012, 0.046],
        [R - 0.022, 0.044],
        [R - 0.024, 0.03],
      ],
      PALETTE.teal,
      { rx: Math.PI / 2, segments: 28, shine: 0.2 },
    )
    m.drum(R - 0.02, 0.03, PALETTE.white, { rx: Math.PI / 2, segments: 28 })
    for (let hour = 0; hour < 12; hour++)
      m.at({ rz: (-hour * Math.PI) / 6 }, () => {
        if (hour % 3) stripe(m, 0.005, 0.022, PALETTE.board, 0, 0.116, 0.0306)
      })
    for (const [text, x, y] of [
      ['12', 0, 0.1],
      ['3', 0.105, 0],
      ['6', 0, -0.105],
      ['9', -0.105, 0],
    ] as const)
      lettering(m, letters, text, 0.045, PALETTE.board, x, y - 0.016, 0.0306)
    hand(m, (-7 * Math.PI) / 6, 0.075, 0.012, 0.032)
    hand(m, 0, 0.11, 0.008, 0.035)
    hand(m, 2.4, 0.115, 0.003, 0.038, PALETTE.coral)
    m.drum(0.009, 0.013, PALETTE.coral, { z: 0.029, rx: Math.PI / 2, segments: 10 })
  })
}

function hand(
  m: Model,
  turn: number,
  length: number,
  w: number,
  z: number,
  color: string = PALETTE.board,
): void {
  m.at({ rz: turn }, () => m.box(w, length + 0.02, 0.002, color, { y: -0.02, z, bevel: 0.0006 }))
}
