import { PALETTE, STEEL } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { frameOutline, spot, stripe } from '../general-shapes.ts'

const GREEN = '#2f9160'
const [W, H, D] = [0.38, 0.42, 0.18]

/** A wall box with a window, and in it a device that helps a heart that has stopped. */
export const part: Part = {
  words: {
    en: {
      name: 'defibrillator',
      description: 'A wall box with a device that gives a stopped heart a shock and says what to do.',
    },
    es: {
      name: 'desfibrilador',
      description: 'Una caja en la pared con un aparato que da una descarga al corazón y dice qué hacer.',
    },
  },
  stands: 'wall',
  size: [W, H, D + 0.036],
  verbs: ['open', 'close', 'use'],
  states: {
    closed: (m, { letters }) => cabinet(m, letters, false),
    open: (m, { letters }) => cabinet(m, letters, true),
  },
}

function cabinet(m: Model, letters: Letters, isOpen: boolean): void {
  m.box(W, H, 0.012, PALETTE.white, { z: 0.006, bevel: 0.003 })
  for (const x of [-1, 1])
    m.box(0.016, H, D, PALETTE.white, { x: x * (W / 2 - 0.008), z: D / 2, bevel: 0.005 })
  for (const y of [0, H - 0.016]) m.box(W, 0.016, D, PALETTE.white, { y, z: D / 2, bevel: 0.005 })
  m.box(W - 0.03, 0.012, D - 0.03, PALETTE.steel, { y: 0.05, z: D / 2, bevel: 0.003 })
  m.at({ y: 0.062, z: 0.08 }, () => device(m, letters))
  m.at({ x: -W / 2, z: D, ry: isOpen ? -1.95 : 0 }, () => {
    m.at({ x: W / 2, y: H / 2 }, () => {
      m.slab(frameOutline(W, H, 0.045), 0.02, GREEN, { bevel: 0.005, shine: 0.2 })
      m.box(W - 0.085, H - 0.085, 0.005, '#e2f0ee', {
        y: -(H - 0.085) / 2,
        z: 0.01,
        bevel: 0.001,
        surface: 'glass',
        casts: false,
      })
      lettering(m, letters, 'AED · DEA', 0.042, PALETTE.white, 0, H / 2 - 0.037, 0.0206)
      heart(m, -0.145, H / 2 - 0.023, 0.0206, 0.03)
      m.box(0.018, 0.08, 0.024, PALETTE.steel, {
        x: W / 2 - 0.022,
        y: -0.04,
        z: 0.024,
        bevel: 0.006,
        ...STEEL,
      })
    })
  })
}

/** The device itself, standing on its long edge. */
function device(m: Model, letters: Letters): void {
  m.slab(roundRect(0.27, 0.23, 0.04), 0.085, PALETTE.mustard, { y: 0.12, z: -0.04, bevel: 0.014 })
  m.slab(roundRect(0.2, 0.15, 0.025), 0.008, PALETTE.char, { y: 0.1, z: 0.042, bevel: 0.003 })
  stripe(m, 0.1, 0.05, '#a8d8c0', -0.03, 0.13, 0.0506, 0.8)
  m.drum(0.022, 0.008, '#f08a35', { x: 0.06, y: 0.075, z: 0.05, rx: Math.PI / 2, segments: 12 })
  spot(m, 0.012, '#57d67a', 0.065, 0.145, 0.0506, 1.2)
  heart(m, -0.035, 0.065, 0.0506, 0.04)
  lettering(m, letters, '1 2 3', 0.02, PALETTE.white, -0.035, 0.034, 0.0506)
  m.rod(
    [
      [-0.06, 0.225, 0],
      [-0.05, 0.262, 0],
      [0.05, 0.262, 0],
      [0.06, 0.225, 0],
    ],
    0.01,
    PALETTE.char,
    { sides: 6, steps: 10 },
  )
}

/** A heart with a flash across it. */
function heart(m: Model, x: number, y: number, z: number, size: number): void {
  m.at({ x, y, z, size }, () => {
    const side = [
      [0, 0.28],
      [0.14, 0.44],
      [0.34, 0.44],
      [0.5, 0.28],
      [0.5, 0.08],
      [0.34, -0.16],
    ] as const
    const left = side.slice(1).map(([a, b]) => [-a, b] as const)
    m.add(plate([polygon([[0, -0.5], ...left.toReversed(), ...side])]), PALETTE.white, { casts: false })
    const flash = polygon([
      [0.08, 0.3],
      [-0.16, -0.02],
      [0.0, -0.02],
      [-0.06, -0.3],
      [0.18, 0.06],
      [0.02, 0.06],
    ])
    m.add(plate([flash]), GREEN, { z: 0.0006 / size, casts: false })
  })
}
