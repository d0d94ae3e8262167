import type { Model } from '../../model.ts'
import { quad } from '../../solid/solid.ts'

/** A corner of a face. */
type Corner = [number, number, number]

/** The light of a face in the lightmap is gathered at points as far apart as this, in halvings of each piece. */
const STEP = 0.25
/** What is shorter in every direction keeps its light at its corners only. */
export const SHORT = 0.49

/** What a piece that is drawn weighs against one that is only lit. */
const DRAWN = 16

/** Narrower than this a face keeps its light at a few points along it. */
const NARROW = 0.2

/**
 * A flat face from its lower left to its lower right, upper right and upper left corner, square to the walls and in a
 * group of its own plane: broad ones with their light in the lightmap, cut so that few points are lit in vain.
 */
export function face(m: Model, color: Parameters<Model['add']>[1], corners: readonly Corner[]): void {
  const [a, b, , d] = corners as [Corner, Corner, Corner, Corner]
  const [w, h] = [apart(a, b), apart(a, d)]
  const isNarrow = Math.min(w, h) < NARROW
  const [columns, rows] = isNarrow ? [1, 1] : fewest(w, h)
  const at = (u: number, v: number): Corner =>
    [0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * (u / columns) + (d[i]! - a[i]!) * (v / rows)) as Corner
  for (let u = 0; u < columns; u++)
    for (let v = 0; v < rows; v++)
      m.add(
        quad(at(u, v), at(u + 1, v), at(u + 1, v + 1), at(u, v + 1)),
        color,
        isNarrow ? {} : { surface: 'lightmap' },
      )
}

/** A picture in pieces that keep their light at their corners only; `part` is what shows of its width, 0 to 1. */
export function printed(
  m: Model,
  picture: string,
  [w, h]: readonly [number, number],
  { x, y, z }: { x: number; y: number; z: number },
  [from, to]: readonly [number, number] = [0, 1],
): void {
  const [columns, rows] = [Math.ceil(w / SHORT), Math.ceil(h / SHORT)]
  const along = (i: number) => from + ((to - from) * i) / columns
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++)
      m.print(picture, w / columns, h / rows, {
        x: x + w * ((i + 0.5) / columns - 0.5),
        y: y - h * ((j + 0.5) / rows - 0.5),
        z,
        crop: [along(i), j / rows, along(i + 1), (j + 1) / rows],
      })
}

/** Into how many columns and rows a face is cut so that halving them until nothing is longer than a step gives least. */
function fewest(w: number, h: number): [number, number] {
  let best: [number, number] = [1, 1]
  let least = Infinity
  for (let columns = 1; columns <= 12; columns++)
    for (let rows = 1; rows <= 12; rows++) {
      const halvings = Math.max(0, Math.ceil(Math.log2(Math.hypot(w / columns, h / rows) / STEP)))
      // Each piece is also drawn.
      const cost = columns * rows * (4 ** halvings + DRAWN)
      if (cost < least) [least, best] = [cost, [columns, rows]]
    }
  return best
}

function apart(a: Corner, b: Corner): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
