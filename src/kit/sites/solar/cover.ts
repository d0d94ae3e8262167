import type { Model } from '../../model.ts'
import { TRADE } from '../../palette.ts'
import { crease } from '../../solid/crease.ts'
import type { Solid } from '../../solid/solid.ts'
import { ARRAY, ARRAY_MIDDLE } from './room.ts'

/* The opaque sheet that keeps the sun off the panels. */

const CLOTH = '#56636b'
const HEM = TRADE.orange

/** A pack of four layers with a strap. */
export function folded(m: Model): void {
  for (let i = 0; i < 5; i++)
    m.box(0.56 - (i % 2) * 0.012, 0.027, 0.42 - (i % 3) * 0.008, CLOTH, {
      x: (i % 2) * 0.006,
      y: i * 0.0255,
      ry: (i % 3) * 0.012 - 0.012,
      bevel: 0.011,
    })
  m.box(0.565, 0.01, 0.05, HEM, { y: 0.128, z: 0.16, bevel: 0.003 })
  for (const x of [-0.14, 0.14]) {
    m.box(0.04, 0.006, 0.43, TRADE.hazard, { x, y: 0.13, bevel: 0.002 })
    m.box(0.04, 0.13, 0.006, TRADE.hazard, { x, y: 0.003, z: 0.2125, bevel: 0.002 })
    m.box(0.05, 0.026, 0.01, TRADE.navyDark, { x, y: 0.07, z: 0.216, bevel: 0.003 })
  }
}

/** How far the cloth lies above the glass, and how far it reaches over the frames. */
const [ABOVE, OVER] = [0.03, 0.045]

/** Over all six panels, tied down at its edges; its origin is the middle of the glass. */
export function spread(m: Model): void {
  m.at({ rx: ARRAY.tilt - Math.PI / 2 }, () => {
    m.add(sheet(), CLOTH)
    const { halfWide, halfSlope } = ARRAY_MIDDLE
    const [x, y] = [halfWide + OVER, halfSlope + OVER]
    for (const side of [-1, 1]) {
      m.box(x * 2 + 0.012, 0.01, 0.085, HEM, { y: side * y - 0.005, z: -0.03, bevel: 0.003 })
      m.box(0.01, y * 2 + 0.012, 0.085, HEM, { x: side * x, y: -y, z: -0.03, bevel: 0.003 })
      for (const along of [-0.92, -0.31, 0.31, 0.92])
        m.rod(
          [
            [along * halfWide, side * (y + 0.006), -0.03],
            [along * halfWide, side * (y - 0.01), -0.09],
            [along * halfWide, side * (y - 0.16), -0.12],
          ],
          0.006,
          TRADE.hazard,
          { sides: 5, steps: 6 },
        )
    }
  })
}

/** Cloth with shallow folds that bends down over the frames at its edges. */
function sheet(): Solid {
  const { halfWide, halfSlope } = ARRAY_MIDDLE
  const [xs, ys] = [lines(halfWide, 30), lines(halfSlope, 12)]
  const position = ys.flatMap((y, j) =>
    xs.flatMap((x, i) => {
      const isEdge = i === 0 || j === 0 || i === xs.length - 1 || j === ys.length - 1
      const fold = 0.009 * Math.sin(x * 6.4 + y * 2.3) + 0.007 * Math.sin(y * 9 - x * 1.9)
      return [x, y, isEdge ? 0.01 : ABOVE + Math.max(0, fold)]
    }),
  )
  const index = ys.slice(1).flatMap((_, j) =>
    xs.slice(1).flatMap((_x, i) => {
      const a = j * xs.length + i
      const b = a + xs.length
      return [a, a + 1, b, b, a + 1, b + 1]
    }),
  )
  return crease(position, index, 80)
}

/** Where the cloth has its corners along one side: evenly over the panels, and once beyond their frames. */
function lines(half: number, count: number): number[] {
  const [first, last] = [-half - 0.015, half + 0.015]
  const even = Array.from({ length: count + 1 }, (_, i) => first + ((last - first) * i) / count)
  return [-half - OVER, ...even, half + OVER]
}
