import type { Letters } from '../letters.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { polygon, roundRect } from '../solid/slab.ts'
import { muffin } from './goods.ts'
import { words } from './tools.ts'
import { mug, saucer } from './vessels.ts'

/** The allergen book: closed it leans on a stand, open it lies on it with rows of marks. */
export function allergenBook(m: Model, letters: Letters, isOpen: boolean): void {
  if (!isOpen) {
    m.at({ y: 0.012, z: -0.02, rx: -0.28 }, () => {
      m.box(0.21, 0.28, 0.03, PALETTE.coral, { bevel: 0.006 })
      m.box(0.2, 0.27, 0.022, PALETTE.white, { x: 0.008, y: 0.005, z: 0, bevel: 0.002 })
      m.box(0.16, 0.085, 0.002, PALETTE.white, { y: 0.165, z: 0.0155, bevel: 0.001 })
      words(m, letters, 'Alérgenos', 0.03, PALETTE.board, 0, 0.212, 0.0172)
      words(m, letters, 'Allergens', 0.03, PALETTE.board, 0, 0.178, 0.0172)
      for (let i = 0; i < 4; i++)
        m.drum(0.016, 0.003, [PALETTE.mustard, PALETTE.blush, PALETTE.leafLight, '#8fb7d8'][i]!, {
          x: -0.06 + i * 0.04,
          y: 0.08,
          z: 0.0145,
          rx: Math.PI / 2,
          segments: 12,
        })
    })
    m.box(0.2, 0.014, 0.1, PALETTE.oak, { bevel: 0.005, z: -0.01 })
    m.box(0.03, 0.2, 0.012, PALETTE.oakDark, { z: -0.14, rx: 0.17, bevel: 0.004 })
    return
  }
  m.at({ y: 0.05, rx: -0.95, z: 0.02 }, () => {
    for (const side of [-1, 1]) {
      m.box(0.2, 0.28, 0.012, PALETTE.coral, { x: side * 0.103, y: -0.06, z: -0.012, bevel: 0.003 })
      m.box(0.19, 0.265, 0.014, PALETTE.white, { x: side * 0.099, y: -0.053, z: -0.002, bevel: 0.004 })
      for (let row = 0; row < 6; row++) {
        const y = 0.165 - row * 0.036
        m.box(0.05, 0.008, 0.001, PALETTE.board, { x: side * 0.099 - 0.055, y, z: 0.0052, bevel: 0.0002 })
        for (let k = 0; k < 4; k++) {
          const isIn = (row * 5 + k * 3 + side) % 4 === 0
          m.box(0.013, 0.013, 0.001, isIn ? PALETTE.red : '#d8dedb', {
            x: side * 0.099 + 0.0 + k * 0.022,
            y: y - 0.003,
            z: 0.0052,
            bevel: 0.0002,
          })
        }
      }
    }
  })
  m.box(0.2, 0.03, 0.1, PALETTE.oak, { bevel: 0.005, z: -0.02 })
  m.box(0.03, 0.12, 0.012, PALETTE.oakDark, { z: -0.07, rx: 0.3, bevel: 0.004 })
}

/** Pastry tongs, 24 cm along x. */
export function tongs(m: Model): void {
  for (const side of [-1, 1]) {
    m.rod(
      [
        [-0.12, 0.01, 0],
        [-0.05, 0.012, side * 0.016],
        [0.06, 0.01, side * 0.026],
        [0.12, 0.008, side * 0.012],
      ],
      0.007,
      '#c9cdca',
      { sides: 6, steps: 8, flat: 0.5 },
    )
    m.ball([0.022, 0.006, 0.011], '#c9cdca', { x: 0.118, y: 0.008, z: side * 0.012, detail: 1 })
  }
  m.rod(
    [
      [-0.115, 0.01, 0],
      [-0.03, 0.011, 0],
    ],
    0.012,
    PALETTE.teal,
    { sides: 8 },
  )
}

/** A muffin on a small plate. */
export function muffinOnPlate(m: Model, random: () => number): void {
  saucer(m, PALETTE.white, 0.075)
  m.at({ y: 0.008, size: 1.1 }, () => muffin(m, random))
}

/** A cup on a saucer, empty or with coffee and a foam leaf. */
export function coffeeCup(m: Model, isFull: boolean): void {
  saucer(m, PALETTE.white, 0.078)
  m.at({ y: 0.008, size: 1.05 }, () => {
    mug(m, PALETTE.white)
    if (!isFull) return
    m.drum(0.0335, 0.003, '#8a5a35', { y: 0.058, segments: 14 })
    m.turn(
      [
        [0.022, 0.0612],
        [0.014, 0.0618],
        [0, 0.062],
      ],
      '#ecd7b4',
      { segments: 12 },
    )
    m.slab(
      polygon([
        [0, 0.016],
        [0.009, 0.004],
        [0.005, -0.01],
        [-0.005, -0.01],
        [-0.009, 0.004],
      ]),
      0.001,
      '#a97647',
      { bevel: 0.0002, rx: -Math.PI / 2, y: 0.062 },
    )
  })
}

/** A mobile phone lying on its back. */
export function phone(m: Model): void {
  m.slab(roundRect(0.074, 0.152, 0.012), 0.009, PALETTE.char, { rx: -Math.PI / 2, bevel: 0.002 })
  m.slab(roundRect(0.067, 0.14, 0.008), 0.001, '#7db7cf', { rx: -Math.PI / 2, y: 0.009, bevel: 0.0003 })
  m.box(0.05, 0.0008, 0.03, '#e8f2f4', { y: 0.0098, z: -0.03, bevel: 0.0002 })
  m.drum(0.009, 0.0012, PALETTE.leafLight, { x: 0.018, y: 0.0096, z: 0.045, segments: 12 })
  m.drum(0.009, 0.0012, PALETTE.red, { x: -0.018, y: 0.0096, z: 0.045, segments: 12 })
}

/** A folded cleaning cloth with stripes. */
export function cloth(m: Model): void {
  m.box(0.2, 0.014, 0.14, '#7fb3c0', { bevel: 0.006 })
  m.box(0.196, 0.013, 0.07, '#8ec2cd', { y: 0.012, z: 0.03, bevel: 0.006 })
  for (const z of [0.012, 0.048]) m.box(0.2, 0.0015, 0.008, PALETTE.white, { y: 0.0248, z, bevel: 0.0004 })
  for (const z of [-0.045, -0.058])
    m.box(0.202, 0.0015, 0.006, PALETTE.white, { y: 0.0135, z, bevel: 0.0004 })
}

/** A clipboard with a list, lying; its clip towards −z. */
export function clipboard(m: Model): void {
  m.slab(roundRect(0.23, 0.32, 0.012), 0.006, PALETTE.oakDark, { rx: -Math.PI / 2, bevel: 0.002 })
  m.slab(roundRect(0.2, 0.27, 0.004), 0.002, PALETTE.white, {
    rx: -Math.PI / 2,
    y: 0.006,
    z: 0.012,
    bevel: 0.0005,
  })
  for (let i = 0; i < 5; i++) {
    m.box(0.014, 0.001, 0.014, i < 2 ? PALETTE.leaf : '#c5ccc9', {
      x: -0.07,
      y: 0.008,
      z: -0.06 + i * 0.04,
      bevel: 0.0003,
    })
    m.box(0.09 + ((i * 7) % 3) * 0.012, 0.001, 0.007, '#5a6a70', {
      x: 0.01,
      y: 0.008,
      z: -0.06 + i * 0.04,
      bevel: 0.0003,
    })
  }
  m.box(0.09, 0.012, 0.03, '#a9aeab', { y: 0.006, z: -0.145, bevel: 0.004 })
}

/** The sign that hangs in the front door; its back on z = 0, its middle on the origin. */
export function doorSign(m: Model, letters: Letters, isOpen: boolean): void {
  const [ground, lines] = isOpen ? [PALETTE.leaf, ['OPEN', 'ABIERTO']] : [PALETTE.red, ['CLOSED', 'CERRADO']]
  m.slab(roundRect(0.34, 0.19, 0.025), 0.012, PALETTE.white, { bevel: 0.003 })
  m.slab(roundRect(0.315, 0.165, 0.018), 0.003, ground, { z: 0.011, bevel: 0.001 })
  words(m, letters, lines[0]!, 0.066, PALETTE.white, 0, 0.016, 0.0146)
  words(m, letters, lines[1]!, 0.05, PALETTE.white, 0, -0.055, 0.0146)
  m.rod(
    [
      [-0.14, 0.09, 0.004],
      [0, 0.19, 0.002],
      [0.14, 0.09, 0.004],
    ],
    0.004,
    PALETTE.char,
    { sides: 5, steps: 6 },
  )
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
