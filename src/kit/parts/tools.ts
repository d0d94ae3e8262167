import type { Letters } from '../letters.ts'
import { textShapes } from '../letters.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { plate, roundRect } from '../solid/slab.ts'

/** Flat words on a face that looks along +z, a hair in front of it. */
export function words(
  m: Model,
  letters: Letters,
  text: string,
  size: number,
  color: string,
  x: number,
  y: number,
  z: number,
): void {
  m.add(plate(textShapes(letters, text, size), 2), color, { x, y, z })
}

/** A probe thermometer, 20 cm, lying with its tip towards +x. */
export function thermometer(m: Model): void {
  m.box(0.11, 0.018, 0.032, PALETTE.coral, { x: -0.045, bevel: 0.007 })
  m.box(0.044, 0.004, 0.022, '#cfe8d8', { x: -0.04, y: 0.0165, bevel: 0.001 })
  m.box(0.014, 0.005, 0.014, PALETTE.char, { x: -0.08, y: 0.0165, bevel: 0.002 })
  m.rod(
    [
      [0.008, 0.009, 0],
      [0.1, 0.009, 0],
      [0.118, 0.006, 0],
    ],
    (t) => (t < 0.85 ? 0.0024 : 0.0016),
    '#d5d8d6',
    { sides: 6, steps: 4 },
  )
}

/** A tub of sanitising wipes with one standing out. */
export function wipesTub(m: Model): void {
  m.drum(0.05, 0.15, PALETTE.white, { segments: 18 })
  m.turn(
    [
      [0.0505, 0.03],
      [0.0512, 0.035],
      [0.0512, 0.115],
      [0.0505, 0.12],
    ],
    '#4a9aa0',
    { segments: 18 },
  )
  m.turn(
    [
      [0.052, 0.148],
      [0.053, 0.155],
      [0.053, 0.175],
      [0.03, 0.18],
      [0, 0.18],
    ],
    '#4a9aa0',
    { segments: 18 },
  )
  m.rod(
    [
      [0, 0.175, 0],
      [0.006, 0.205, 0.004],
      [-0.012, 0.225, 0],
    ],
    (t) => 0.02 - t * 0.01,
    '#fdfdfa',
    { sides: 6, steps: 4, flat: 0.25 },
  )
}

/** A sheet with ruled rows on a magnet clip, hanging; its back on z = 0, its foot on y = 0. */
export function logSheet(m: Model): void {
  m.slab(roundRect(0.21, 0.297, 0.004), 0.003, PALETTE.white, { y: 0.1485, bevel: 0.0005 })
  m.box(0.17, 0.022, 0.002, PALETTE.teal, { y: 0.25, z: 0.003, bevel: 0.0005 })
  for (let i = 0; i < 7; i++) {
    const y = 0.035 + i * 0.029
    m.box(0.18, 0.002, 0.001, '#8a9694', { y, z: 0.003, bevel: 0.0002 })
    if (i > 2)
      m.box(0.03 + ((i * 13) % 4) * 0.008, 0.006, 0.001, '#40566a', {
        x: -0.055,
        y: y + 0.008,
        z: 0.003,
        bevel: 0.0002,
      })
    if (i > 2) m.box(0.02, 0.006, 0.001, '#40566a', { x: 0.055, y: y + 0.008, z: 0.003, bevel: 0.0002 })
  }
  for (const x of [-0.025, 0.035])
    m.box(0.0016, 0.205, 0.001, '#8a9694', { x, y: 0.035, z: 0.003, bevel: 0.0002 })
  m.drum(0.014, 0.01, PALETTE.coral, { y: 0.282, z: 0.002, rx: Math.PI / 2, segments: 12 })
}
