import { Shape, type Vector2 } from 'three'
import { textShapes, type Letters } from '../../letters.ts'
import { plate } from '../../solid/slab.ts'
import type { Solid } from '../../solid/solid.ts'

/** How far an outline may leave the typeface's, as a part of the letters' size: five millimetres on a shop sign. */
const OFF = 0.01

/** A flat line of bold text, as wide as it wants, on y = 0: round, but with no more corners than are seen from the walk. */
export function signLetters(letters: Letters, text: string, size: number): Solid {
  const coarse = (outline: Shape | Shape['holes'][number]) =>
    new Shape(thinned(outline.getPoints(3), size * OFF))
  const shapes = textShapes(letters, text, size).map((shape) => {
    const copy = coarse(shape)
    copy.holes = shape.holes.map(coarse)
    return copy
  })
  return plate(shapes, 1)
}

/** A closed outline without the points that are hardly off the line between their neighbours. */
function thinned(points: readonly Vector2[], off: number): Vector2[] {
  const half = Math.floor(points.length / 2)
  return [...kept(points.slice(0, half + 1), off).slice(0, -1), ...kept(points.slice(half), off)]
}

/** Keeps the point that is farthest off the straight way, if it is farther than `off`, and so on (Douglas and Peucker). */
function kept(points: readonly Vector2[], off: number): Vector2[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  const [dx, dy] = [last.x - first.x, last.y - first.y]
  const length = Math.hypot(dx, dy)
  let [farthest, at] = [off, 0]
  points.slice(1, -1).forEach((point, i) => {
    const [px, py] = [point.x - first.x, point.y - first.y]
    const away = length > 1e-6 ? Math.abs(px * dy - py * dx) / length : Math.hypot(px, py)
    if (away > farthest) [farthest, at] = [away, i + 1]
  })
  if (!at) return [first, last]
  return [...kept(points.slice(0, at + 1), off).slice(0, -1), ...kept(points.slice(at), off)]
}
