import { mix, rgb } from '../color.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { leaf } from '../solid/leaf.ts'

/** A small pot with a leafy plant, about 25 cm. */
export function potPlant(m: Model, random: () => number, pot: string = PALETTE.terracotta): void {
  m.turn(
    [
      [0, 0],
      [0.055, 0],
      [0.075, 0.1],
      [0.08, 0.105],
      [0.08, 0.125],
      [0.07, 0.125],
      [0.066, 0.11],
      [0, 0.11],
    ],
    pot,
    { segments: 16 },
  )
  for (let i = 0; i < 13; i++) {
    const [a, t] = [i * 2.39996 + random(), (i % 5) / 5]
    const r = (0.03 + t * 0.03) * 0.4
    const green = mix(rgb(PALETTE.leaf), rgb(PALETTE.leafLight), random())
    m.add(leaf(0.14 + 0.06 * random(), 0.03, 4), green, {
      x: Math.cos(a) * r,
      y: 0.1,
      z: Math.sin(a) * r,
      ry: -a,
      rz: -0.25 - t * 0.55,
    })
  }
}

/** A floor plant about a metre high in a white pot with a coral band. */
export function floorPlant(m: Model, random: () => number): void {
  m.turn(
    [
      [0, 0],
      [0.14, 0],
      [0.15, 0.01],
      [0.185, 0.3],
      [0.19, 0.33],
      [0.175, 0.33],
      [0.17, 0.29],
      [0, 0.29],
    ],
    PALETTE.white,
    { segments: 22, shine: 0.3 },
  )
  m.turn(
    [
      [0.166, 0.16],
      [0.1705, 0.16],
      [0.1755, 0.2],
      [0.171, 0.2],
    ],
    PALETTE.coral,
    { segments: 22 },
  )
  m.drum(0.168, 0.01, PALETTE.walnut, { y: 0.285, segments: 18 })
  for (let i = 0; i < 20; i++) {
    const [a, t] = [i * 2.39996 + random() * 0.4, i / 20]
    const green = mix(rgb(PALETTE.leaf), rgb(PALETTE.leafLight), random() * 0.8)
    m.add(leaf(0.5 + random() * 0.25 + t * 0.18, 0.058), green, {
      x: Math.cos(a) * 0.03,
      y: 0.29 + t * 0.12,
      z: Math.sin(a) * 0.03,
      ry: -a,
      rz: -0.75 + t * 0.62,
    })
  }
}

/** A rosette of thick leaves in a small pot. */
export function succulent(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.05, 0],
      [0.065, 0.09],
      [0.06, 0.09],
      [0.055, 0.075],
      [0, 0.075],
    ],
    PALETTE.terracotta,
  )
  for (let i = 0; i < 14; i++) {
    const [a, t] = [i * 2.4, i / 14]
    m.at({ x: Math.cos(a) * 0.02, y: 0.075, z: Math.sin(a) * 0.02, ry: -a, rz: -0.9 + t * 0.7 }, () =>
      m.ball([0.012, 0.045, 0.02], mix(rgb(PALETTE.leafLight), rgb(PALETTE.leaf), t), { y: 0.03, detail: 1 }),
    )
  }
}
