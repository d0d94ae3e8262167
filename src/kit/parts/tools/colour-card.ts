import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { LYING, mark } from '../museum-shapes.ts'

/** A card with patches of known colours and a scale of 20 cm, laid beside objects for photographs. */
export const part: Part = {
  words: {
    en: {
      name: 'colour card',
      description:
        'A card with colour fields and a scale in centimetres, which is laid beside an object in photos.',
    },
    es: {
      name: 'carta de color',
      description:
        'Una tarjeta con campos de color y una escala en centímetros, que se pone junto a un objeto en las fotos.',
    },
  },
  stands: 'top',
  size: [0.22, 0.003, 0.068],
  verbs: ['take', 'put', 'use'],
  grip: [0.09, 0.002, 0.02],
  states: { whole: card },
}

const COLOURS = [
  '#2f5fa8',
  '#3f9fc0',
  '#4f9a55',
  '#e6c63f',
  '#d8792f',
  '#c8413a',
  '#a8498c',
  '#7a5236',
  '#faf6ee',
  '#b9bbb8',
  '#7f8482',
  '#33373a',
]

function card(m: Model, { letters }: Supplies): void {
  m.at({ rx: LYING }, () => {
    m.box(0.22, 0.068, 0.002, PALETTE.white, { y: -0.034, z: 0.001, bevel: 0.0006 })
    m.at({ z: 0.0026 }, () => {
      COLOURS.forEach((color, i) => {
        const x = -0.0935 + i * 0.017
        mark(m, 0.0168, 0.025, MUSEUM.slate, { x, y: 0.018 })
        mark(m, 0.0155, 0.0235, color, { x, y: 0.018, z: 0.0005 })
      })
      for (let i = 0; i < 20; i++)
        mark(m, 0.01, 0.005, i % 2 ? MUSEUM.tissue : PALETTE.char, { x: -0.095 + i * 0.01, y: -0.008 })
      mark(m, 0.2, 0.0012, PALETTE.char, { y: -0.0055, z: 0.0005 })
      mark(m, 0.2, 0.0012, PALETTE.char, { y: -0.0105, z: 0.0005 })
      for (const i of [0, 5, 10, 15, 20])
        lettering(
          m,
          letters,
          `${i}`,
          0.014,
          PALETTE.char,
          -0.1 + i * 0.01 + (i === 20 ? -0.002 : i ? 0 : 0.002),
          -0.0255,
          0,
        )
      lettering(m, letters, 'cm', 0.011, MUSEUM.plum, 0.078, -0.0255, 0)
    })
  })
}
