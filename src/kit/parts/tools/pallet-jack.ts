import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { ALONG, LYING } from '../trade-shapes.ts'

/** A hand pallet truck, its forks to +z, its handle at the back; pumped up, forks and body stand higher. */
export const part: Part = {
  words: {
    en: {
      name: 'pallet jack',
      description: 'A low truck with two forks and a long handle; pumping the handle lifts a heavy pallet.',
    },
    es: {
      name: 'transpaleta',
      description:
        'Una carretilla baja con dos horquillas y un timón; al bombear el timón levanta una tarima pesada.',
    },
  },
  stands: 'floor',
  size: [0.54, 1.206, 1.54],
  verbs: ['use', 'put'],
  states: { lowered: (m) => jack(m, 0), raised: (m) => jack(m, 0.115) },
}

function jack(m: Model, lift: number): void {
  m.at({ y: lift, z: 0.2 }, () => {
    for (const side of [-1, 1]) {
      m.slab(
        polygon([
          [-0.08, -0.4],
          [0.08, -0.4],
          [0.08, 0.46],
          [0.045, 0.58],
          [-0.045, 0.58],
          [-0.08, 0.46],
        ]),
        0.05,
        TRADE.orange,
        { x: side * 0.19, y: 0.035, ry: Math.PI, ...LYING, bevel: 0.008 },
      )
    }
    m.box(0.54, 0.05, 0.1, TRADE.orange, { y: 0.035, z: -0.4, bevel: 0.01 })
    m.slab(
      polygon([
        [-0.27, 0.05],
        [0.27, 0.05],
        [0.27, 0.16],
        [0.12, 0.36],
        [-0.12, 0.36],
        [-0.27, 0.16],
      ]),
      0.05,
      TRADE.orange,
      { z: -0.46, bevel: 0.01 },
    )
    m.box(0.22, 0.1, 0.003, TRADE.hazard, { y: 0.17, z: -0.41, bevel: 0.001 })
    for (const x of [-0.07, 0, 0.07])
      m.box(0.028, 0.12, 0.002, PALETTE.char, { x, y: 0.163, z: -0.4085, rz: 0.55, bevel: 0.0005 })
  })
  // Rollers at the tips swing down as the forks rise.
  for (const side of [-1, 1]) {
    m.at({ x: side * 0.19 - 0.05, y: 0.04, z: 0.62, ...ALONG }, () =>
      m.drum(0.04, 0.1, PALETTE.char, { segments: 12 }),
    )
    for (const x of [-0.058, 0.058])
      m.box(0.012, 0.05 + lift, 0.05, PALETTE.steelDark, {
        x: side * 0.19 + x * 0.98,
        y: 0.03,
        z: 0.62,
        bevel: 0.003,
      })
  }
  pump(m, lift)
}

/** The steered wheels, the pump and the handle, which stay where they are. */
function pump(m: Model, lift: number): void {
  for (const side of [-1, 1])
    m.at({ x: side * 0.07 - 0.03, y: 0.1, z: -0.4, ...ALONG }, () => {
      m.drum(0.1, 0.06, PALETTE.char, { segments: 18 })
      m.drum(0.055, 0.064, TRADE.enclosure, { y: -0.002, segments: 14 })
    })
  m.box(0.09, 0.05, 0.09, PALETTE.steelDark, { y: 0.09, z: -0.4, bevel: 0.01 })
  m.drum(0.05, 0.17, PALETTE.char, { y: 0.13, z: -0.4, segments: 14 })
  m.drum(0.022, 0.09 + lift, PALETTE.steel, { y: 0.28, z: -0.4, segments: 10, shine: 0.9 })
  m.box(0.12, 0.03, 0.12, TRADE.orange, { y: 0.345 + lift, z: -0.39, bevel: 0.008 })
  m.at({ y: 0.2, z: -0.46, rx: -0.28 }, () => {
    m.box(0.07, 0.1, 0.07, PALETTE.char, { bevel: 0.012 })
    m.rod(
      [
        [0, 0.06, 0],
        [0, 0.78, 0],
      ],
      0.02,
      TRADE.orange,
      { sides: 8 },
    )
    for (const side of [-1, 1])
      m.rod(
        [
          [0, 0.76, 0],
          [side * 0.07, 0.84, 0],
          [side * 0.1, 0.94, 0],
          [side * 0.08, 1.02, 0],
          [0, 1.03, 0],
        ],
        0.016,
        PALETTE.char,
        { sides: 7, steps: 12 },
      )
    m.box(0.024, 0.09, 0.02, PALETTE.red, { y: 0.93, bevel: 0.005 })
    m.rod(
      [
        [0, 1.03, 0],
        [0, 0.92, 0],
      ],
      0.008,
      PALETTE.steelDark,
      { sides: 6 },
    )
  })
}
