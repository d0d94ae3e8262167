import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A baker’s oven with three decks: off, heating or hot. */
export const part: Part = {
  words: {
    en: {
      name: 'deck oven',
      description: 'A large steel oven with three flat decks and windows, for baking bread and pastry.',
    },
    es: {
      name: 'horno de pisos',
      description: 'Un horno grande de acero con tres pisos y ventanas, para hornear pan y bollería.',
    },
  },
  stands: 'floor',
  size: [1.28, 3.08, 1.07],
  verbs: ['open', 'close', 'turnOn', 'turnOff', 'use'],
  states: {
    off: (m) => withWindow(m, 'off'),
    heating: (m) => withWindow(m, 'heating'),
    hot: (m) => withWindow(m, 'hot'),
  },
}

/** A three-deck oven 1.2 m wide with hood, its front towards +z, back at z = −0.48. The middle deck's window is left to the thing "oven". */
export function deckOven(m: Model): void {
  m.box(1.2, 1.62, 0.92, PALETTE.steel, { y: 0.12, bevel: 0.02, without: ['-z'], ...STEEL })
  for (const x of [-0.5, 0.5])
    for (const z of [-0.35, 0.35]) m.drum(0.03, 0.13, PALETTE.char, { x, z, segments: 8 })
  for (let deck = 0; deck < 3; deck++) {
    const y = 0.24 + deck * 0.42
    m.box(1.0, 0.34, 0.03, PALETTE.steelDark, { x: -0.06, y, z: 0.465, bevel: 0.012, ...STEEL })
    m.slab(roundRect(0.78, 0.2, 0.02), 0.006, '#2a1a12', { x: -0.06, y: y + 0.15, z: 0.481, bevel: 0.002 })
    if (deck !== 1)
      m.slab(roundRect(0.72, 0.14, 0.015), 0.003, '#3a231a', {
        x: -0.06,
        y: y + 0.15,
        z: 0.487,
        bevel: 0.001,
        shine: 0.4,
      })
    m.rod(
      [
        [-0.42, 0, 0],
        [-0.42, 0, 0.045],
        [0.42, 0, 0.045],
        [0.42, 0, 0],
      ],
      0.012,
      PALETTE.char,
      { x: -0.06, y: y + 0.31, z: 0.475, steps: 10, sides: 6 },
    )
    for (let knob = 0; knob < 2; knob++)
      m.drum(0.022, 0.02, PALETTE.char, {
        x: 0.52,
        y: y + 0.08 + knob * 0.09,
        z: 0.462,
        rx: Math.PI / 2,
        segments: 12,
      })
  }
  m.box(1.28, 0.08, 1.0, PALETTE.steelDark, { y: 1.74, bevel: 0.015, without: ['-z'], ...STEEL })
  m.box(0.5, 1.28, 0.4, PALETTE.steel, { y: 1.82, z: -0.2, bevel: 0.02, without: ['-z', '+y'], ...STEEL })
}

/** What the oven's middle deck shows: dark when off, dull red while heating, bright when hot, with its lamp. */
export function ovenWindow(m: Model, look: 'off' | 'heating' | 'hot'): void {
  const [pane, lamp] = {
    off: ['#3a231a', '#5a2b22'],
    heating: ['#a8471d', '#ff6a2e'],
    hot: ['#ffab4a', '#7be36a'],
  }[look] as [string, string]
  m.slab(roundRect(0.72, 0.14, 0.015), 0.004, pane, { y: 0.15, z: 0.0, bevel: 0.001 })
  if (look !== 'off')
    for (let i = 0; i < 3; i++)
      m.box(0.66, 0.006, 0.002, look === 'hot' ? '#fff0b8' : '#e2682c', {
        y: 0.1 + i * 0.045,
        z: 0.0045,
        bevel: 0.0005,
      })
  m.box(0.05, 0.03, 0.008, lamp, { x: 0.58, y: 0.27, z: -0.022, bevel: 0.003 })
}

function withWindow(m: Model, look: 'off' | 'heating' | 'hot'): void {
  m.at({ z: -0.04 }, () => {
    deckOven(m)
    m.at({ x: -0.06, y: 0.66, z: 0.487 }, () => ovenWindow(m, look))
    // The café's oven has a wall behind it and no back.
    m.box(1.19, 1.6, 0.03, PALETTE.steel, { y: 0.125, z: -0.445, bevel: 0.008, ...STEEL })
    m.box(1.27, 0.07, 0.025, PALETTE.steelDark, { y: 1.745, z: -0.4875, bevel: 0.006, ...STEEL })
    m.box(0.49, 1.26, 0.03, PALETTE.steel, { y: 1.82, z: -0.385, bevel: 0.008, ...STEEL })
    m.box(0.49, 0.02, 0.39, PALETTE.steelDark, { y: 3.06, z: -0.2, bevel: 0.004 })
  })
}
