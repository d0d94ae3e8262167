import type { Model } from '../../model.ts'
import { circle } from '../../parts/museum-shapes.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { GALLERY } from './room.ts'

/** The way of each planet over the floor, counted from the sun at the entrance: how far out, where on it, how large. */
const PLANETS = [
  [2.3, -0.5, 0.11, '#9a8f84'],
  [3.5, 0.42, 0.17, '#cf9a52'],
  [4.9, 0.16, 0.18, '#3f7fa8'],
  [6.3, -0.3, 0.14, '#b9583c'],
  [9.3, 0.19, 0.46, '#c98f63'],
  [12.2, -0.12, 0.4, '#d3b06a'],
  [15.2, 0.1, 0.27, '#77aebb'],
  [18.2, -0.06, 0.27, '#44669f'],
] as const

const BRASS = '#a98445'
const EDGE = GALLERY.half - 0.12

/** The solar system in the floor of the gallery: half a sun before the doors, arcs of brass, planets of coloured stone. */
export function inlay(m: Model): void {
  face(m, sector(0.02, 1.25, 1), '#e0a73c', 0.004)
  face(m, sector(1.25, 1.3, 1), BRASS, 0.004)
  for (const [out, turn, size, color] of PLANETS) {
    const [x, z] = [GALLERY.west + Math.cos(turn) * out, Math.sin(turn) * out]
    face(m, sector(out - 0.018, out + 0.018, out > EDGE ? EDGE / out : 1), BRASS, 0.004)
    face(m, moved(circle(size + 0.03, 28), x, z), BRASS, 0.008)
    face(m, moved(circle(size, 28), x, z), color, 0.012)
  }
}

/** Corners of a ring's part that opens to the east, up to the sides of the gallery (sine of its end: `most`). */
function sector(inner: number, outer: number, most: number): [number, number][] {
  const end = most < 1 ? Math.asin(most) : Math.PI / 2 - 0.001
  const steps = 18
  const arc = (radius: number) =>
    Array.from({ length: steps + 1 }, (_, i): [number, number] => {
      const a = -end + (2 * end * i) / steps
      return [GALLERY.west + Math.cos(a) * radius, Math.sin(a) * radius]
    })
  return [...arc(outer), ...arc(inner).toReversed()]
}

function moved(corners: [number, number][], x: number, z: number): [number, number][] {
  return corners.map(([u, v]) => [u + x, v + z])
}

function face(m: Model, corners: [number, number][], color: string, y: number): void {
  const outline = polygon(corners.map(([x, z]) => [x, -z] as const))
  m.add(plate([outline], 1), color, { y, rx: -Math.PI / 2, surface: 'lightmap', casts: false })
}
