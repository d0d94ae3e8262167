import { ExtrudeGeometry, Shape, ShapeGeometry } from 'three'
import { crease } from './crease.ts'
import type { Solid } from './solid.ts'

/** A plate of the given outline in the XY plane, its back at z = 0, thickness along +z, edges bevelled. */
export function slab(outline: Shape, thickness: number, bevel = 0.004, curveSegments = 6): Solid {
  const geometry = new ExtrudeGeometry(outline, {
    depth: Math.max(thickness - 2 * bevel, 1e-4),
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 1,
    bevelOffset: -bevel,
    curveSegments,
    steps: 1,
  }).translate(0, 0, bevel)
  return crease(Array.from(geometry.getAttribute('position').array), geometry.index?.array, 35)
}

/** A flat face of the given outlines in the XY plane, looking along +z. */
export function plate(outlines: Shape[], curveSegments = 6): Solid {
  const geometry = new ShapeGeometry(outlines, curveSegments)
  const position = Array.from(geometry.getAttribute('position').array)
  return {
    position,
    normal: position.map((_, i) => (i % 3 === 2 ? 1 : 0)),
    index: Array.from(geometry.index!.array),
  }
}

/** A rectangle with round corners, centred on the origin. */
export function roundRect(w: number, h: number, radius: number): Shape {
  const [x, y, r] = [-w / 2, -h / 2, Math.min(radius, w / 2, h / 2)]
  return new Shape()
    .moveTo(x + r, y)
    .lineTo(x + w - r, y)
    .quadraticCurveTo(x + w, y, x + w, y + r)
    .lineTo(x + w, y + h - r)
    .quadraticCurveTo(x + w, y + h, x + w - r, y + h)
    .lineTo(x + r, y + h)
    .quadraticCurveTo(x, y + h, x, y + h - r)
    .lineTo(x, y + r)
    .quadraticCurveTo(x, y, x + r, y)
}

/** A closed outline through the corners. */
export function polygon(corners: readonly (readonly [number, number])[]): Shape {
  const shape = new Shape()
  corners.forEach(([x, y], i) => (i ? shape.lineTo(x, y) : shape.moveTo(x, y)))
  shape.closePath()
  return shape
}
