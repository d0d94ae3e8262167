import { rgb, scale } from '../color.ts'
import type { Model } from '../model.ts'
import { PALETTE, STEEL } from '../palette.ts'

import { planks, TOP_PLANKS, type Planks } from './shell.ts'
import { oak } from './wood.ts'

const STONE: Planks = { tones: ['#efe6d6', '#e9dfcd'], wide: 0.7, long: 1.5, joint: 0.0008 }

/** A shop counter with an oak top at 0.965 m and a front of coral slats towards +z; centred on x and z. */
export function counter(m: Model, w: number, d: number, random: () => number): void {
  const front = d / 2
  const coral = rgb(PALETTE.coral)
  m.box(w - 0.06, 0.86, d - 0.08, PALETTE.tealDark, { y: 0.06, bevel: 0.01, without: ['+y'] })
  m.box(w - 0.14, 0.07, d - 0.16, PALETTE.char, { bevel: 0.004 })
  const pitch = (w - 0.06) / Math.round((w - 0.06) / 0.097)
  for (let x = -w / 2 + 0.03 + pitch / 2; x < w / 2 - 0.03; x += pitch) {
    m.box(pitch * 0.68, 0.82, 0.022, scale(coral, 0.97 + random() * 0.06), {
      x,
      y: 0.08,
      z: front - 0.03,
      bevel: 0.006,
      without: ['-z', '-y', '+y'],
    })
  }
  m.box(w - 0.04, 0.03, 0.035, PALETTE.oak, { y: 0.065, z: front - 0.028, bevel: 0.006 })
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 7; i++) {
      const z = -d / 2 + 0.05 + ((d - 0.1) / 7) * (i + 0.5)
      m.box(0.022, 0.82, ((d - 0.1) / 7) * 0.68, scale(coral, 0.97 + random() * 0.06), {
        x: side * (w / 2 - 0.022),
        y: 0.08,
        z,
        bevel: 0.006,
        without: [side < 0 ? '+x' : '-x', '-y', '+y'],
      })
    }
  }
  m.box(w + 0.06, 0.045, d + 0.06, PALETTE.oak, { y: 0.92, bevel: 0.014, shade: oak })
  m.group('counter top', () =>
    planks(m, -w / 2 - 0.016, w / 2 + 0.016, -d / 2 - 0.016, d / 2 + 0.016, 0.9656, TOP_PLANKS, random),
  )
  for (let i = 0; i < 5; i++) {
    const x = -w / 2 + (w / 5) * (i + 0.5)
    m.box(w / 5 - 0.03, 0.74, 0.018, PALETTE.tealSoft, {
      x,
      y: 0.11,
      z: -front + 0.035,
      bevel: 0.008,
      without: ['+z'],
    })
    m.rod(
      [
        [-0.06, 0, 0],
        [-0.06, 0, -0.025],
        [0.06, 0, -0.025],
        [0.06, 0, 0],
      ],
      0.006,
      PALETTE.mustard,
      { x, y: 0.78, z: -front + 0.028, steps: 6, sides: 6, ...STEEL },
    )
  }
}

/** Cupboards along a wall with a stone top at 0.92 m, fronts towards +z, back on z = −d/2. */
export function backBar(m: Model, w: number, d: number, doors: number, random: () => number): void {
  m.box(w, 0.8, d, PALETTE.tealDark, { y: 0.08, bevel: 0.01, without: ['-z'] })
  m.box(w - 0.05, 0.08, d - 0.06, PALETTE.char, { bevel: 0.004, without: ['-z'] })
  for (let i = 0; i < doors; i++) {
    const x = -w / 2 + (w / doors) * (i + 0.5)
    m.box(w / doors - 0.02, 0.72, 0.02, scale(rgb(PALETTE.tealSoft), 0.97 + random() * 0.06), {
      x,
      y: 0.12,
      z: d / 2 + 0.005,
      bevel: 0.008,
    })
    m.rod(
      [
        [-0.05, 0, 0],
        [-0.05, 0, 0.025],
        [0.05, 0, 0.025],
        [0.05, 0, 0],
      ],
      0.006,
      PALETTE.mustard,
      { x, y: 0.76, z: d / 2 + 0.015, sides: 6, steps: 6, ...STEEL },
    )
  }
  m.box(w + 0.04, 0.04, d + 0.04, '#efe6d6', { y: 0.88, z: 0.01, bevel: 0.012, without: ['-z'] })
  m.group('back bar top', () =>
    planks(m, -w / 2 - 0.008, w / 2 + 0.008, -d / 2 - 0.01, d / 2 + 0.018, 0.9206, STONE, random),
  )
}

/** A till: a screen on a foot whose keys face −z (the crew), its back with the shop's mark towards +z. */
export function till(m: Model): void {
  m.box(0.22, 0.02, 0.18, PALETTE.char, { bevel: 0.008 })
  m.box(0.05, 0.16, 0.04, PALETTE.char, { y: 0.02, bevel: 0.01 })
  m.at({ y: 0.16, z: 0.02, rx: -0.35 }, () => {
    m.box(0.34, 0.24, 0.024, PALETTE.sage, { y: -0.05, bevel: 0.01 })
    m.print('mark', 0.14, 0.14, { y: 0.07, z: 0.0125 })
    m.print('tillScreen', 0.31, 0.21, { y: 0.07, z: -0.0125, ry: Math.PI, glow: 1 })
  })
}

/** A card reader, 15 cm. */
export function cardReader(m: Model): void {
  m.box(0.08, 0.03, 0.15, PALETTE.char, { rx: 0.25, y: 0.012, bevel: 0.01 })
  m.box(0.06, 0.004, 0.05, '#9fe0c8', { y: 0.051, z: -0.03, rx: 0.25, glow: 0.9, bevel: 0.001, casts: false })
  for (let i = 0; i < 9; i++)
    m.box(0.013, 0.004, 0.009, '#59605f', {
      x: -0.02 + (i % 3) * 0.02,
      y: 0.036 - Math.floor(i / 3) * 0.004,
      z: 0.012 + Math.floor(i / 3) * 0.016,
      rx: 0.25,
      bevel: 0.001,
      casts: false,
    })
}

/** A counter bell. */
export function bell(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.05, 0],
      [0.052, 0.008],
      [0.045, 0.012],
      [0.04, 0.03],
      [0.02, 0.048],
      [0.006, 0.052],
      [0.006, 0.06],
      [0, 0.062],
    ],
    PALETTE.mustard,
    { segments: 18, ...STEEL },
  )
}

/** A tip jar with coins. */
export function tipJar(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.045, 0],
      [0.05, 0.008],
      [0.05, 0.1],
      [0.044, 0.12],
      [0.046, 0.125],
      [0.042, 0.125],
      [0.04, 0.118],
      [0.046, 0.1],
      [0.046, 0.01],
      [0, 0.01],
    ],
    '#cfe6e2',
    { shine: 0.4 },
  )
  m.drum(0.044, 0.03, PALETTE.mustard, { y: 0.01, segments: 14, ...STEEL })
  m.print('tips', 0.07, 0.045, { y: 0.062, z: 0.0515 })
}
