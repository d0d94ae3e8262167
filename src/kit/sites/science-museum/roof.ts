import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { wall } from '../../shell.ts'
import { plainBox } from './faces.ts'
import { ENTRANCE, GALLERY, ROOF } from './room.ts'

const FRAME = '#dfe1de'
const STEEL_BAR = '#5b656c'
const INNER: { bevel: number; without: Side[] } = { bevel: 0, without: ['+y'] }

/** The long glass roof of the gallery and the glass front with the doors. */
export function glazing(m: Model): void {
  m.group('glass roof', () => roof(m))
  m.group('glass front', () => front(m))
}

function roof(m: Model): void {
  const { west, east, half, high, bays } = ROOF
  const [long, middle, curb] = [east - west, (east + west) / 2, high - GALLERY.ceiling]
  // The sides of the shaft: each a wall that looks inwards.
  for (const [name, x, z, ry, length] of [
    ['roof north', west, -half, 0, long],
    ['roof south', east, half, Math.PI, long],
    ['roof west', west, half, Math.PI / 2, half * 2],
    ['roof east', east, -half, -Math.PI / 2, half * 2],
  ] as const)
    m.group(name, () => m.at({ x, y: GALLERY.ceiling, z, ry }, () => wall(m, length, curb + 0.1, [], FRAME)))
  for (let i = 0; i <= bays; i++)
    m.box(0.07, 0.14, half * 2, STEEL_BAR, { x: west + (long * i) / bays, y: high - 0.14, ...INNER })
  for (const z of [-half / 2, 0, half / 2])
    plainBox(m, long, z ? 0.06 : 0.12, z ? 0.04 : 0.07, STEEL_BAR, {
      x: middle,
      y: high - (z ? 0.07 : 0.13),
      z,
      without: ['+y', '-x', '+x'],
    })
  m.box(long, 0.01, half * 2, '#dcedf0', { x: middle, y: high, bevel: 0, surface: 'glass', casts: false })
}

/** Four tall panes, the two in the middle sliding doors. */
function front(m: Model): void {
  const { w, high } = ENTRANCE
  m.at({ x: GALLERY.west, ry: Math.PI / 2 }, () => {
    const post = (x: number, wide: number, deep: number, foot = 0) =>
      m.box(wide, high - foot, deep, STEEL_BAR, { x, y: foot, z: -0.06, bevel: 0, without: ['-y'] })
    for (const x of [-w / 2 + 0.04, w / 2 - 0.04]) post(x, 0.08, 0.18)
    for (const x of [-w / 4, w / 4]) post(x, 0.07, 0.16)
    for (const x of [-0.03, 0.03]) post(x, 0.045, 0.05)
    for (const y of [high - 0.08, 2.3])
      m.box(w, y > 2.5 ? 0.08 : 0.12, 0.18, STEEL_BAR, { y, z: -0.06, bevel: 0 })
    m.box(w, 0.05, 0.14, STEEL_BAR, { z: -0.06, bevel: 0, without: ['-y'] })
    m.box(w - 0.1, high - 0.1, 0.008, '#dcedf0', {
      y: 0.04,
      z: -0.07,
      bevel: 0,
      surface: 'glass',
      casts: false,
    })
    for (const x of [-0.16, 0.16])
      m.box(0.03, 0.5, 0.03, '#c59a4a', { x, y: 0.85, z: -0.02, bevel: 0, shine: 0.8 })
    // Marks on the doors so that nobody walks into them.
    for (const x of [-1, 1])
      for (let i = 0; i < 5; i++)
        m.box(0.06, 0.06, 0.003, '#f4f1e6', {
          x: x * (0.18 + i * 0.18),
          y: 1.5,
          z: -0.063,
          bevel: 0,
          casts: false,
          without: ['-x', '+x', '-y', '+y'],
        })
    m.box(2.2, 0.016, 1.3, '#4a4640', { z: 0.8, bevel: 0, casts: false, without: ['-y'] })
  })
}
