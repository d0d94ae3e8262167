import { rgb, type Rgb } from '../../color.ts'
import type { Model, Piece, Pose } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { quad } from '../../solid/solid.ts'

const NAME = 'face'

/**
 * A box with sharp edges that stands on y = 0 and whose sides are parallel to the walls: each side keeps its light in
 * the lightmap, so that a long counter takes ten triangles. Its underside is left out unless asked for.
 */
export function plainBox(
  m: Model,
  w: number,
  h: number,
  d: number,
  color: Rgb | string,
  { without = ['-y'], ...pose }: Pose & { without?: readonly Side[] } = {},
): void {
  const [x, z] = [w / 2, d / 2]
  const sides: Readonly<Record<Side, [number, number, number][]>> = {
    '+z': [
      [-x, 0, z],
      [x, 0, z],
      [x, h, z],
      [-x, h, z],
    ],
    '-z': [
      [x, 0, -z],
      [-x, 0, -z],
      [-x, h, -z],
      [x, h, -z],
    ],
    '+x': [
      [x, 0, z],
      [x, 0, -z],
      [x, h, -z],
      [x, h, z],
    ],
    '-x': [
      [-x, 0, -z],
      [-x, 0, z],
      [-x, h, z],
      [-x, h, -z],
    ],
    '+y': [
      [-x, h, z],
      [x, h, z],
      [x, h, -z],
      [-x, h, -z],
    ],
    '-y': [
      [-x, 0, -z],
      [x, 0, -z],
      [x, 0, z],
      [-x, 0, z],
    ],
  }
  const paint = typeof color === 'string' ? rgb(color) : color
  m.group(NAME, () =>
    m.at(pose, () => {
      for (const [side, corners] of Object.entries(sides))
        if (!without.includes(side as Side)) m.add(quad(...corners), paint, { surface: 'lightmap' })
    }),
  )
}

/** Names every face of a block by where it is, so that each gets its own place in the lightmap. */
export function namedFaces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.name === NAME
      ? { ...piece, name: `${NAME} ${piece.solid.position.map((value) => value.toFixed(2)).join(' ')}` }
      : piece,
  )
}
