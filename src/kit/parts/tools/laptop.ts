import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot, stripe } from '../general-shapes.ts'

const [W, D] = [0.32, 0.22]

/** A laptop; open, it shows a plain page of text and pictures. */
export const part: Part = {
  words: {
    en: {
      name: 'laptop',
      description: 'A small computer that opens like a book, with a screen and a keyboard.',
    },
    es: {
      name: 'portátil',
      description: 'Una computadora pequeña que se abre como un libro, con pantalla y teclado.',
    },
  },
  stands: 'top',
  size: [W, 0.019, D],
  verbs: ['take', 'open', 'close', 'use'],
  grip: [0, 0.01, 0.1],
  states: { closed: (m) => laptop(m, false), open: (m) => laptop(m, true) },
}

function laptop(m: Model, isOpen: boolean): void {
  const flat = { rx: -Math.PI / 2 }
  m.slab(roundRect(W, D, 0.014), 0.011, PALETTE.steel, { ...flat, bevel: 0.003, shine: 0.5 })
  m.rod(
    [
      [-0.12, 0.011, -D / 2 + 0.006],
      [0.12, 0.011, -D / 2 + 0.006],
    ],
    0.004,
    PALETTE.char,
    { sides: 6 },
  )
  if (isOpen) keyboard(m)
  m.at({ y: 0.0112, z: -D / 2 + 0.006, rx: isOpen ? -0.28 : Math.PI / 2 }, () => {
    // Laid shut, the face of the lid looks down.
    m.at({ y: D / 2 - 0.006 }, () => {
      m.slab(roundRect(W, D, 0.014), 0.0075, PALETTE.steel, { z: -0.0076, bevel: 0.002, shine: 0.5 })
      if (isOpen) page(m)
      else m.at({ z: -0.0082, ry: Math.PI }, () => spot(m, 0.02, PALETTE.teal, 0, 0, 0))
    })
  })
}

function keyboard(m: Model): void {
  m.at({ y: 0.0112, rx: -Math.PI / 2 }, () => {
    stripe(m, 0.285, 0.105, PALETTE.steelDark, 0, 0.038, 0.0002)
    for (let i = 0; i < 48; i++)
      m.box(i === 43 ? 0.09 : 0.019, 0.0185, 0.002, PALETTE.char, {
        x: -0.1265 + (i % 12) * 0.023 - (i === 43 ? 0.035 : 0),
        y: 0.067 - Math.floor(i / 12) * 0.025,
        z: 0.0012,
        bevel: 0.0006,
        without: ['-z', '-y', '+y', '-x', '+x'],
      })
    stripe(m, 0.09, 0.055, PALETTE.steelDark, 0, -0.062, 0.0004)
  })
}

function page(m: Model): void {
  const lit = (w: number, h: number, color: string, x: number, y: number, up = 1) =>
    stripe(m, w, h, color, x, y, up * 0.0006, 1)
  m.slab(roundRect(W - 0.012, D - 0.012, 0.008), 0.001, PALETTE.char, { z: -0.0008, bevel: 0.0003 })
  lit(W - 0.026, D - 0.034, '#eef3f0', 0, 0.002)
  lit(W - 0.026, 0.026, PALETTE.teal, 0, 0.082, 2)
  lit(0.06, 0.135, '#d4e2dc', -0.11, -0.005, 2)
  for (let i = 0; i < 5; i++) lit(0.04, 0.008, PALETTE.tealSoft, -0.11, 0.045 - i * 0.024, 3)
  for (let i = 0; i < 5; i++)
    lit(i === 4 ? 0.06 : 0.1, 0.007, '#5a6a70', i === 4 ? -0.036 : -0.016, 0.045 - i * 0.022, 2)
  lit(0.075, 0.07, PALETTE.mustard, 0.09, 0.02, 2)
  lit(0.16, 0.025, PALETTE.coral, 0.03, -0.065, 2)
}
