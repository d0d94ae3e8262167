import type { Solid } from './solid.ts'

/** Halves edges until none is longer than `longest`, so that light stored at vertices can vary over large faces. */
export function split(solid: Solid, longest: number): Solid {
  const position = [...solid.position]
  const normal = [...solid.normal]
  let index = [...solid.index]
  const lengthSq = (a: number, b: number) => {
    let sum = 0
    for (let k = 0; k < 3; k++) sum += (position[a * 3 + k]! - position[b * 3 + k]!) ** 2
    return sum
  }
  for (let round = 0; round < 16; round++) {
    const middles = new Map<number, number>()
    const middle = (a: number, b: number) => {
      const key = a < b ? a * 4194304 + b : b * 4194304 + a
      let id = middles.get(key)
      if (id === undefined) {
        id = position.length / 3
        middles.set(key, id)
        const sum = [0, 1, 2].map((k) => normal[a * 3 + k]! + normal[b * 3 + k]!)
        const length = Math.hypot(...sum) || 1
        for (let k = 0; k < 3; k++) {
          position.push((position[a * 3 + k]! + position[b * 3 + k]!) / 2)
          normal.push(sum[k]! / length)
        }
      }
      return id
    }
    const out: number[] = []
    for (let t = 0; t < index.length; t += 3) {
      const corners = [index[t]!, index[t + 1]!, index[t + 2]!] as const
      const long = corners.map((a, k) => lengthSq(a, corners[(k + 1) % 3]!) > longest * longest)
      out.push(...cut(corners, long, middle, lengthSq))
    }
    const isDone = middles.size === 0
    index = out
    if (isDone) break
  }
  return { position, normal, index }
}

function cut(
  t: readonly [number, number, number],
  long: boolean[],
  middle: (a: number, b: number) => number,
  lengthSq: (a: number, b: number) => number,
): number[] {
  const count = long.filter(Boolean).length
  if (count === 0) return [...t]
  if (count === 3) {
    const [a, b, c] = [middle(t[0], t[1]), middle(t[1], t[2]), middle(t[2], t[0])]
    return [t[0], a, c, a, t[1], b, c, b, t[2], a, b, c]
  }
  const first = count === 1 ? long.indexOf(true) : long.indexOf(false)
  const [a, b, c] = [t[first]!, t[(first + 1) % 3]!, t[(first + 2) % 3]!]
  if (count === 1) {
    const m = middle(a, b)
    return [a, m, c, m, b, c]
  }
  const [m, o] = [middle(b, c), middle(c, a)]
  return lengthSq(a, m) < lengthSq(b, o) ? [c, o, m, a, m, o, a, b, m] : [c, o, m, a, b, o, b, m, o]
}
