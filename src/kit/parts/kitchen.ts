import type { Model } from '../model.ts'
import { PALETTE, STEEL } from '../palette.ts'
import { bevelBox } from '../solid/bevel-box.ts'
import { roundRect } from '../solid/slab.ts'
import { insideOut } from '../solid/solid.ts'
import { baguette, bun, croissant } from './goods.ts'
import { planks, TOP_PLANKS } from './shell.ts'
import { oak } from './wood.ts'

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

/** A wheeled cooling rack 0.52 × 0.6 × 1.7 m with bread on every shelf but the one at 1.04 m. */
export function coolingRack(m: Model, random: () => number): void {
  const [w, d, h] = [0.52, 0.6, 1.7]
  for (const x of [-w / 2, w / 2]) {
    for (const z of [-d / 2, d / 2]) {
      m.box(0.03, h - 0.1, 0.03, PALETTE.steel, { x, y: 0.1, z, bevel: 0.004, ...STEEL })
      m.drum(0.045, 0.03, PALETTE.char, { x: x + 0.015, z, y: 0.045, rz: Math.PI / 2, segments: 12 })
    }
  }
  m.box(w, 0.03, d, PALETTE.steel, { y: h - 0.03, bevel: 0.006, ...STEEL })
  for (let row = 0; row < 7; row++) {
    const y = 0.2 + row * 0.21
    m.box(w - 0.03, 0.012, d - 0.02, PALETTE.steelDark, { y, bevel: 0.004, ...STEEL })
    for (const x of [-1, 1])
      m.box(0.012, 0.02, d, PALETTE.steel, { x: x * (w / 2 - 0.016), y: y - 0.02, bevel: 0.002, ...STEEL })
    m.at({ y: y + 0.012 }, () => {
      if (row === 4) return
      if (row % 3 === 0)
        for (let i = 0; i < 6; i++)
          m.at({ x: -0.11 + (i % 2) * 0.22, z: -0.18 + Math.floor(i / 2) * 0.18, ry: random() * 2 }, () =>
            croissant(m, random, 'baked', 6),
          )
      else if (row % 3 === 1)
        for (let i = 0; i < 9; i++)
          m.at({ x: -0.15 + (i % 3) * 0.15, z: -0.18 + Math.floor(i / 3) * 0.17, ry: random() * 6 }, () =>
            bun(m, random),
          )
      else
        for (let i = 0; i < 3; i++)
          m.at({ x: -0.14 + i * 0.14, y: 0.02, ry: (random() - 0.5) * 0.12 }, () => baguette(m, 0.5, random))
    })
  }
}

/** A work table of oak on steel legs, 0.9 m high, with a steel shelf below. */
export function prepTable(m: Model, w: number, d: number, random: () => number): void {
  m.box(w, 0.045, d, PALETTE.oak, { y: 0.855, bevel: 0.014, shade: oak })
  m.group('prep table top', () =>
    planks(m, -w / 2 + 0.014, w / 2 - 0.014, -d / 2 + 0.014, d / 2 - 0.014, 0.9006, TOP_PLANKS, random),
  )
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.05, 0.855, 0.05, PALETTE.steel, {
        x: x * (w / 2 - 0.06),
        z: z * (d / 2 - 0.06),
        bevel: 0.006,
        ...STEEL,
      })
  m.box(w - 0.12, 0.025, d - 0.12, PALETTE.steel, { y: 0.2, bevel: 0.006, ...STEEL })
}

/** A wall-hung hand sink, its back on z = −0.23, with tap, soap and paper towels; sign above. */
export function handSink(m: Model): void {
  const glaze = { shine: 0.3 }
  m.box(0.5, 0.16, 0.46, PALETTE.white, { y: 0.72, bevel: 0.03, without: ['+y'], ...glaze })
  m.box(0.5, 0.02, 0.05, PALETTE.white, { y: 0.87, z: 0.205, bevel: 0.009, ...glaze })
  m.box(0.5, 0.02, 0.1, PALETTE.white, { y: 0.87, z: -0.18, bevel: 0.009, ...glaze })
  for (const x of [-0.225, 0.225])
    m.box(0.05, 0.02, 0.46, PALETTE.white, { x, y: 0.87, bevel: 0.009, ...glaze })
  m.add(insideOut(bevelBox(0.41, 0.13, 0.32, 0.03, ['+y'])), '#e6e8e3', {
    y: 0.823,
    z: 0.025,
    casts: false,
    ...glaze,
  })
  m.drum(0.02, 0.006, PALETTE.steelDark, { y: 0.757, z: 0.04, segments: 12, ...STEEL })
  m.box(0.1, 0.72, 0.1, PALETTE.white, { z: -0.12, bevel: 0.02 })
  m.rod(
    [
      [0, 0.88, -0.18],
      [0, 1.12, -0.18],
      [0, 1.16, -0.08],
      [0, 1.1, -0.01],
    ],
    0.014,
    PALETTE.steel,
    { steps: 14, ...STEEL },
  )
  for (const [x, dot] of [
    [-0.09, PALETTE.red],
    [0.09, '#4a86b8'],
  ] as const) {
    m.drum(0.02, 0.04, PALETTE.steel, { x, y: 0.885, z: -0.18, segments: 10, ...STEEL })
    m.drum(0.011, 0.006, dot, { x, y: 0.924, z: -0.18, segments: 10 })
  }
  m.at({ x: 0.34, y: 1.14, z: -0.185 }, () => {
    m.box(0.11, 0.2, 0.09, PALETTE.white, { bevel: 0.02, ...glaze })
    m.box(0.05, 0.04, 0.04, PALETTE.teal, { y: -0.03, z: 0.02, bevel: 0.008 })
    m.box(0.055, 0.09, 0.004, '#9fd3c4', { y: 0.07, z: 0.045, bevel: 0.001, casts: false })
  })
  m.at({ x: -0.38, y: 1.16, z: -0.18 }, () => {
    m.box(0.28, 0.3, 0.1, PALETTE.steel, { bevel: 0.015, ...STEEL })
    m.box(0.2, 0.012, 0.06, PALETTE.char, { y: -0.004, bevel: 0.003 })
    m.slab(roundRect(0.14, 0.11, 0.012), 0.006, PALETTE.white, { y: -0.05, z: 0.0, bevel: 0.001 })
  })
  m.print('washHands', 0.36, 0.48, { y: 1.75, z: -0.222 })
}

/** A stand mixer on a steel stand, its bowl towards +z. */
export function mixer(m: Model): void {
  m.box(0.5, 0.62, 0.5, PALETTE.steel, { bevel: 0.01, ...STEEL })
  m.at({ y: 0.62 }, () => {
    m.box(0.2, 0.05, 0.34, PALETTE.coral, { bevel: 0.022, shine: 0.3 })
    m.box(0.12, 0.26, 0.12, PALETTE.coral, { y: 0.03, z: -0.1, bevel: 0.04, shine: 0.3 })
    m.turn(
      [
        [0, -0.17],
        [0.05, -0.165],
        [0.078, -0.12],
        [0.082, 0],
        [0.078, 0.13],
        [0.05, 0.17],
        [0, 0.175],
      ],
      PALETTE.coral,
      { y: 0.3, z: 0.02, rx: Math.PI / 2, shine: 0.3 },
    )
    m.turn(
      [
        [0, 0.05],
        [0.06, 0.05],
        [0.1, 0.1],
        [0.105, 0.2],
        [0.1, 0.2],
        [0.095, 0.1],
        [0, 0.06],
      ],
      PALETTE.steel,
      { z: 0.08, segments: 18, ...STEEL },
    )
    m.drum(0.02, 0.06, PALETTE.steel, { y: 0.2, z: 0.08, ...STEEL })
  })
}

/** A pedal bin, 0.55 m. */
export function bin(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.14, 0.015],
      [0.15, 0.5],
      [0, 0.5],
    ],
    PALETTE.steelDark,
    { segments: 18, shine: 0.6 },
  )
  m.turn(
    [
      [0.155, 0.5],
      [0.157, 0.515],
      [0.13, 0.55],
      [0.05, 0.565],
      [0, 0.567],
    ],
    PALETTE.char,
    { segments: 18 },
  )
  m.box(0.09, 0.02, 0.06, PALETTE.char, { y: 0.015, z: 0.16, bevel: 0.006 })
  m.print('bin', 0.12, 0.12, { y: 0.3, z: 0.149 })
}

/** A rail of oak with brass hooks at the given places along x; its back on z = 0. */
export function hookRail(m: Model, w: number, hooks: number[]): void {
  m.box(w, 0.08, 0.025, PALETTE.oak, { bevel: 0.008, z: 0.0125 })
  for (const x of hooks)
    m.rod(
      [
        [x, 0.05, 0.025],
        [x, 0.03, 0.07],
        [x, 0.07, 0.085],
      ],
      0.009,
      PALETTE.mustard,
      { steps: 6, sides: 6, ...STEEL },
    )
}
