/** What a piece has to show for each of its vertices to be part of the first picture, in square metres. */
const WORTH = 0.008

/** A mesh's corners, three for each triangle, by whether they are part of the first picture. */
export interface Pieces {
  first: Uint32Array<ArrayBuffer>
  later: Uint32Array<ArrayBuffer>
}

/**
 * Parts the triangles of a mesh by what their piece shows for what it weighs: walls and shelves come first, what lies
 * on them later. Corners that share a vertex, or a place, belong to one piece.
 * @param position three numbers for each vertex
 * @param metres of one unit, along each axis
 */
export function sortPieces(
  position: ArrayLike<number>,
  index: ArrayLike<number>,
  metres: readonly [number, number, number],
): Pieces {
  const pieceOf = joined(position, index)
  const count = position.length / 3
  const weight = new Float64Array(count)
  for (let vertex = 0; vertex < count; vertex++) weight[pieceOf(vertex)]! += 1
  const area = new Float64Array(count)
  for (let i = 0; i < index.length; i += 3) area[pieceOf(index[i]!)]! += areaOf(position, index, i, metres)
  const pieces: Record<keyof Pieces, number[]> = { first: [], later: [] }
  for (let i = 0; i < index.length; i += 3) {
    const piece = pieceOf(index[i]!)
    const isWorth = area[piece]! >= weight[piece]! * WORTH
    pieces[isWorth ? 'first' : 'later'].push(index[i]!, index[i + 1]!, index[i + 2]!)
  }
  return { first: Uint32Array.from(pieces.first), later: Uint32Array.from(pieces.later) }
}

/** Tells of a vertex which one stands for its piece. */
function joined(position: ArrayLike<number>, index: ArrayLike<number>): (vertex: number) => number {
  const parent = Uint32Array.from({ length: position.length / 3 }, (_, vertex) => vertex)
  const find = (vertex: number): number => {
    let here = vertex
    while (parent[here] !== here) here = parent[here] = parent[parent[here]!]!
    return here
  }
  const join = (one: number, other: number) => void (parent[find(one)] = find(other))
  const places = new Map<string, number>()
  for (let vertex = 0; vertex < parent.length; vertex++) {
    const place = `${position[vertex * 3]} ${position[vertex * 3 + 1]} ${position[vertex * 3 + 2]}`
    const there = places.get(place)
    if (there === undefined) places.set(place, vertex)
    else join(vertex, there)
  }
  for (let i = 0; i < index.length; i += 3) {
    join(index[i + 1]!, index[i]!)
    join(index[i + 2]!, index[i]!)
  }
  return find
}

/** The square metres of the triangle whose corners begin at `i`. */
function areaOf(
  position: ArrayLike<number>,
  index: ArrayLike<number>,
  i: number,
  metres: readonly [number, number, number],
): number {
  const side = (to: number, axis: number) =>
    (position[index[i + to]! * 3 + axis]! - position[index[i]! * 3 + axis]!) * metres[axis]!
  const [ax, ay, az] = [side(1, 0), side(1, 1), side(1, 2)]
  const [bx, by, bz] = [side(2, 0), side(2, 1), side(2, 2)]
  return Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx) / 2
}
