import { Path, Shape } from 'three'
import type { Model } from '../model.ts'
import { plate, polygon, roundRect } from '../solid/slab.ts'

/** A round outline. */
export function disc(radius: number, x = 0, y = 0): Shape {
  return new Shape().absarc(x, y, radius, 0, Math.PI * 2)
}

/** The outline with a window of the given size in it, its middle at (x, y). */
export function pierced(outline: Shape, w: number, h: number, x = 0, y = 0): Shape {
  const [l, r, b, t] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2]
  outline.holes.push(new Path().moveTo(l, b).lineTo(l, t).lineTo(r, t).lineTo(r, b))
  return outline
}

/** The outline with a round hole in it. */
export function drilled(outline: Shape, radius: number, x = 0, y = 0): Shape {
  outline.holes.push(new Path().absarc(x, y, radius, 0, Math.PI * 2, true))
  return outline
}

/** A rectangle around the origin. */
export function rectangle(w: number, h: number): Shape {
  return polygon([
    [-w / 2, -h / 2],
    [w / 2, -h / 2],
    [w / 2, h / 2],
    [-w / 2, h / 2],
  ])
}

/** A picture frame in XY around the origin: outer width and height, breadth of the rim. */
export function frameOutline(w: number, h: number, rim: number): Shape {
  return pierced(rectangle(w, h), w - 2 * rim, h - 2 * rim)
}

/** A strip of paint on a face that looks along +z. */
export function stripe(
  m: Model,
  w: number,
  h: number,
  color: string,
  x: number,
  y: number,
  z: number,
  glow?: number,
): void {
  m.add(plate([rectangle(w, h)]), color, { x, y, z, casts: false, ...(glow && { glow }) })
}

/** A round spot of paint on a face that looks along +z. */
export function spot(
  m: Model,
  radius: number,
  color: string,
  x: number,
  y: number,
  z: number,
  glow?: number,
): void {
  m.add(plate([disc(radius)], 5), color, { x, y, z, casts: false, ...(glow && { glow }) })
}

/** The head of a screw on a face that looks along +z. */
export function screw(m: Model, x: number, y: number, z: number, radius = 0.005): void {
  m.turn(
    [
      [radius, 0],
      [radius * 0.6, radius * 0.4],
      [0, radius * 0.4],
    ],
    '#b9bbb8',
    { x, y, z, rx: Math.PI / 2, segments: 6, shine: 0.6 },
  )
}

/** A lining with trims on both sides round an opening that stands on y = 0, its middle on z = 0. */
export function doorFrame(m: Model, clear: { w: number; h: number }, depth: number, color: string): void {
  const arch = (rim: number) => {
    const [x, out, top] = [clear.w / 2, clear.w / 2 + rim, clear.h + rim]
    return polygon([
      [-out, 0],
      [-x, 0],
      [-x, clear.h],
      [x, clear.h],
      [x, 0],
      [out, 0],
      [out, top],
      [-out, top],
    ])
  }
  m.slab(arch(0.045), depth, color, { z: -depth / 2, bevel: 0.004 })
  for (const side of [-1, 1])
    m.slab(arch(0.075), 0.018, color, { z: side * (depth / 2) - 0.009, bevel: 0.006 })
}

/** A door handle on a face that looks along +z; it points towards +x or −x. */
export function leverHandle(m: Model, x: number, y: number, z: number, towards: 1 | -1): void {
  m.slab(roundRect(0.042, 0.2, 0.02), 0.009, '#b9bbb8', { x, y: y - 0.03, z, bevel: 0.003, shine: 0.9 })
  m.rod(
    [
      [x, y, z],
      [x, y, z + 0.045],
      [x + towards * 0.03, y, z + 0.056],
      [x + towards * 0.125, y, z + 0.056],
    ],
    0.01,
    '#b9bbb8',
    { sides: 8, steps: 8, shine: 0.9 },
  )
  spot(m, 0.007, '#33373a', x, y - 0.08, z + 0.0096)
}

/** A standing person as on signs, feet on the origin, in a skirt where asked. */
export function standingFigure(m: Model, h: number, color: string, hasSkirt: boolean): void {
  m.at({ size: h }, () => {
    const limb = (corners: readonly (readonly [number, number])[]) =>
      m.add(plate([polygon(corners)]), color, { casts: false })
    m.add(plate([disc(0.1, 0, 0.9)], 5), color, { casts: false })
    if (hasSkirt) {
      limb([
        [-0.075, 0.76],
        [-0.2, 0.3],
        [-0.08, 0.3],
        [-0.08, 0],
        [-0.01, 0],
        [-0.01, 0.3],
        [0.01, 0.3],
        [0.01, 0],
        [0.08, 0],
        [0.08, 0.3],
        [0.2, 0.3],
        [0.075, 0.76],
      ])
    } else {
      limb([
        [-0.12, 0.77],
        [-0.12, 0],
        [-0.015, 0],
        [-0.015, 0.4],
        [0.015, 0.4],
        [0.015, 0],
        [0.12, 0],
        [0.12, 0.77],
      ])
    }
    const out = hasSkirt ? 0.2 : 0.05
    for (const x of [-1, 1])
      limb([
        [x * 0.085, 0.77],
        [x * 0.17, 0.75],
        [x * (0.15 + out), 0.43],
        [x * (0.08 + out), 0.41],
        [x * 0.1, 0.66],
      ])
  })
}

/** A person who runs to the left, as on signs of escape routes; feet on the origin. */
export function runningFigure(m: Model, h: number, color: string, glow = 0): void {
  const paint = { casts: false, glow }
  const bone = (thick: number, points: readonly (readonly [number, number])[]) => {
    for (const [i, [x, y]] of points.entries()) {
      m.add(plate([disc(thick, x, y)], 3), color, paint)
      const [toX, toY] = points[i + 1] ?? [x, y]
      const long = Math.hypot(toX - x, toY - y)
      if (!long) continue
      const [acrossX, acrossY] = [(-(toY - y) / long) * thick, ((toX - x) / long) * thick]
      const limb = polygon([
        [x - acrossX, y - acrossY],
        [toX - acrossX, toY - acrossY],
        [toX + acrossX, toY + acrossY],
        [x + acrossX, y + acrossY],
      ])
      m.add(plate([limb]), color, paint)
    }
  }
  m.at({ size: h }, () => {
    m.add(plate([disc(0.1, -0.16, 0.89)], 5), color, paint)
    bone(0.085, [
      [-0.08, 0.7],
      [0.03, 0.47],
    ])
    bone(0.055, [
      [0.02, 0.45],
      [-0.17, 0.34],
      [-0.15, 0.06],
    ])
    bone(0.055, [
      [0.05, 0.45],
      [0.15, 0.23],
      [0.37, 0.2],
    ])
    bone(0.042, [
      [-0.1, 0.74],
      [-0.27, 0.6],
      [-0.38, 0.68],
    ])
    bone(0.042, [
      [-0.06, 0.74],
      [0.15, 0.68],
      [0.21, 0.52],
    ])
  })
}

/** A straight arrow that points along +x, its middle on the origin, on a face that looks along +z. */
export function arrow(
  m: Model,
  w: number,
  color: string,
  pose: { x: number; y: number; z: number; rz?: number },
) {
  m.at({ ...pose, size: w }, () => {
    const outline = polygon([
      [0.5, 0],
      [0.08, 0.4],
      [-0.1, 0.4],
      [0.16, 0.1],
      [-0.5, 0.1],
      [-0.5, -0.1],
      [0.16, -0.1],
      [-0.1, -0.4],
      [0.08, -0.4],
    ])
    m.add(plate([outline]), color, { casts: false })
  })
}
