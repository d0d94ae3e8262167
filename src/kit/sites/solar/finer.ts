import type { Piece } from '../../model.ts'
import { split } from '../../solid/split.ts'

/** Longest edges in metres that keep their light at vertices: of boards and boxes, of bars; smaller pieces stay. */
const [BOARD, BAR, THIN, SMALL, SLIM] = [0.5, 0.9, 0.22, 0.6, 8]

/** Pieces of this name stay whole: they are far away, or all in one light. */
const PLAIN = 'plain'

/** Splits large faces, which a bake outdoors leaves whole, so that shade can lie on a part of them. */
export function finer(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    if ((piece.surface ?? 'vertex') !== 'vertex' || piece.name === PLAIN) return piece
    const [, middle, longest] = [0, 1, 2]
      .map((axis) => piece.solid.position.filter((_, i) => i % 3 === axis))
      .map((values) => Math.max(...values) - Math.min(...values))
      .toSorted((a, b) => a - b) as [number, number, number]
    if (longest < SMALL) return piece
    // What is long for its width is a bar too, however it leans.
    const limit = middle < THIN || longest > middle * SLIM ? Math.min(BAR, longest * 0.51) : BOARD
    return { ...piece, solid: split(piece.solid, limit) }
  })
}
