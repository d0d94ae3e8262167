import { mix, type Rgb } from '../../color.ts'
import type { Letters } from '../../letters.ts'
import { textShapes } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { quad } from '../../solid/solid.ts'
import { LAWN } from './grass.ts'
import { far } from './haze.ts'

const FLAT: { bevel: number; without: Side[] } = { bevel: 0, without: ['-y'] }

/** A low building with a gable roof, a glazed hall in front and its name. */
export function centre(m: Model, letters: Letters): void {
  const haze = 0.1
  const wall = far('#efe3cd', haze)
  m.box(15, 3.6, 7, wall, { z: -3.5, ...FLAT })
  m.box(15.1, 0.5, 7.1, far('#a56a4e', haze), { z: -3.5, ...FLAT })
  gable(m, 15, 7, 3.72, 1.9, far('#8a5a48', haze), wall, -3.5)
  // The hall stands forward, with its own gable to the yard.
  m.at({ x: -1.6, z: 0 }, () => {
    m.box(6.4, 4.2, 2, far('#d8a36c', haze), { z: 0.2, ...FLAT })
    m.at({ ry: Math.PI / 2 }, () =>
      gable(m, 2.6, 6.4, 4.32, 2.1, far('#8a5a48', haze), far('#d8a36c', haze), 0),
    )
    for (let i = 0; i < 4; i++)
      m.box(1.3, 2.4, 0.08, far(i % 2 ? '#8fb3c2' : '#9fc0cc', haze), {
        x: -2.2 + i * 1.46,
        y: 0.2,
        z: 1.22,
        ...FLAT,
      })
    m.box(5.9, 0.12, 0.14, far('#2b4264', haze), { y: 2.68, z: 1.24, ...FLAT })
    m.add(plate(textShapes(letters, 'RIVERSIDE', 0.62), 3), far('#2b4264', haze * 0.5), { y: 3.58, z: 1.36 })
    m.add(plate(textShapes(letters, 'Community Center', 0.42), 3), far('#2b4264', haze * 0.5), {
      y: 3.0,
      z: 1.36,
    })
  })
  for (const x of [-6.4, 3.2, 5, 6.7]) {
    m.box(1.1, 1.4, 0.08, far('#f7f2e6', haze), { x, y: 1.1, z: 0.04, ...FLAT })
    m.box(0.92, 1.22, 0.08, far('#86a9b8', haze), { x, y: 1.19, z: 0.07, ...FLAT })
  }
  m.box(0.7, 1.6, 0.7, far('#a5674a', haze), { x: 4.6, y: 4.2, z: -3, ...FLAT })
}

/** A roof over w × d, its ridge along x, with both gable walls. */
function gable(
  m: Model,
  w: number,
  d: number,
  eave: number,
  rise: number,
  roof: Rgb,
  wall: Rgb,
  z: number,
): void {
  const over = 0.4
  const [x0, x1] = [-w / 2 - over, w / 2 + over]
  const drop = (rise / (d / 2)) * over
  for (const side of [-1, 1]) {
    const edge = z + side * (d / 2 + over)
    m.add(
      quad(
        [side * x0, eave - drop, edge],
        [side * x1, eave - drop, edge],
        [side * x1, eave + rise, z],
        [side * x0, eave + rise, z],
      ),
      roof,
      // Its shade would lie on the upper corners of the walls, and so on all of them.
      { casts: false },
    )
    m.add(
      quad(
        [-side * x0, eave - drop - 0.1, edge],
        [-side * x1, eave - drop - 0.1, edge],
        [-side * x1, eave + rise - 0.1, z],
        [-side * x0, eave + rise - 0.1, z],
      ),
      mix(roof, [0.02, 0.02, 0.02], 0.3),
      { casts: false },
    )
  }
  const outline = polygon([
    [-d / 2, eave],
    [d / 2, eave],
    [0, eave + rise - 0.08],
  ])
  for (const side of [-1, 1])
    m.slab(outline, 0.1, wall, { x: side * (w / 2 - 0.1), z, ry: (side * Math.PI) / 2, bevel: 0 })
}

/** Homes round the meadow. */
export function houses(m: Model, random: () => number): void {
  const walls = ['#ead2b2', '#dcb596', '#efe3cb', '#d3d8cf', '#e3bfa0']
  const roofs = ['#9a4f3c', '#8a4735', '#7d5c4c', '#a2613f', '#6b605c']
  for (const [x, z, turn] of [
    [-23, -3, 1.2],
    [-25, 7, 1.6],
    [-22, 16, 1.9],
    [-29, -13, 1.1],
    [-31, 1.5, 1.5],
    [-33, 13, 1.6],
    [-14, -25, 0.2],
    [-4, -27, 0],
    [6, -26, -0.1],
    [-21, -22, 0.6],
    [30, 9, -1.7],
    [34, 17, -2],
    [15, -27, -0.3],
  ] as const) {
    const haze = 0.05 + Math.hypot(x, z) / 150
    const pick = (colors: readonly string[]) => far(colors[Math.floor(random() * colors.length)] ?? '', haze)
    const [w, h] = [5.6 + random() * 2, 3 + random() * 1.6]
    const [wall, roof] = [pick(walls), pick(roofs)]
    m.at({ x, y: LAWN.y, z, ry: turn + (random() - 0.5) * 0.2 }, () => {
      m.box(w, h, 5, wall, { ...FLAT })
      gable(m, w, 5, h + 0.1, 1.9, roof, wall, 0)
      m.box(0.6, 1.5, 0.6, far('#a9745c', haze), { x: w * 0.26, y: h + 0.6, z: -0.4, ...FLAT })
      for (const y of h > 3.9 ? [0.8, 2.6] : [0.9])
        for (let i = 0; i < 3; i++) {
          const at = -w / 2 + (w / 3) * (i + 0.5)
          m.box(0.95, 1.15, 0.06, far('#f6eee0', haze), { x: at, y, z: 2.5, ...FLAT })
          m.box(0.76, 0.96, 0.06, far('#8fa9b4', haze), { x: at, y: y + 0.09, z: 2.52, ...FLAT })
        }
    })
  }
}
