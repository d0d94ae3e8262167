/* Letters that a reader of pictures takes for one another. */
const ALIKE = ['o0qdcg', 'il1tjf|', 's5', 'b8', 'z2', 'g9q', 'uv', 'rnm', 'ce', 'ao', 'hnb', 'ae', 'vy', 'kx']
const ALIKE_COST = 0.45
/** A letter too many in the text read is more often noise than one too few. */
const EXTRA_COST = 0.7

/* By two letters' codes, 1 where they look alike; all of them are ASCII. */
const ASCII = 128
const alike = alikeTable()

/** A part of a text, in letters from its beginning; `to` is the first letter after it. */
export interface Span {
  from: number
  to: number
}

/** Where a pattern was found in a text, and what it costs to take that part for it. */
interface Found extends Span {
  cost: number
}

/**
 * The least cost of finding a pattern anywhere in a text: 1 per letter that is missing or another, 0.7 per letter in
 * between, 0.45 where the letters look alike. Sellers' algorithm: what stands before and after is free.
 */
export function findWithin(pattern: string, text: string): Found {
  const { costs, starts } = costsUpTo(pattern, text, true)
  let to = 0
  for (let end = 1; end <= text.length; end += 1) if (costs[end]! < costs[to]!) to = end
  return { cost: costs[to]!, from: starts[to]!, to }
}

/** The least cost of turning one text into the other, with costs as in `findWithin`. */
export function costBetween(one: string, other: string): number {
  return costsUpTo(one, other, false).costs[other.length]!
}

/* Of each length of text from its beginning, what it costs to end the pattern there, and where it then begins. */
function costsUpTo(pattern: string, text: string, isAnywhere: boolean) {
  const size = text.length + 1
  const extra = isAnywhere ? EXTRA_COST : 1
  let [costs, starts] = [new Float64Array(size), new Uint16Array(size)]
  let [before, startsBefore] = [new Float64Array(size), new Uint16Array(size)]
  for (let column = 0; column < size; column += 1) {
    costs[column] = isAnywhere ? 0 : column
    starts[column] = isAnywhere ? column : 0
  }
  for (let row = 1; row <= pattern.length; row += 1) {
    ;[costs, before] = [before, costs]
    ;[starts, startsBefore] = [startsBefore, starts]
    const letter = pattern.charCodeAt(row - 1)
    costs[0] = row
    starts[0] = 0
    for (let column = 1; column < size; column += 1) {
      const changed = before[column - 1]! + changeCost(letter, text.charCodeAt(column - 1))
      const missing = before[column]! + 1
      const added = costs[column - 1]! + extra
      const least = Math.min(changed, missing, added)
      costs[column] = least
      starts[column] =
        least === changed
          ? startsBefore[column - 1]!
          : least === missing
            ? startsBefore[column]!
            : starts[column - 1]!
    }
  }
  return { costs, starts }
}

function changeCost(a: number, b: number): number {
  if (a === b) return 0
  return a < ASCII && b < ASCII && alike[a * ASCII + b] === 1 ? ALIKE_COST : 1
}

function alikeTable(): Uint8Array {
  const table = new Uint8Array(ASCII * ASCII)
  for (const group of ALIKE)
    for (const a of group) for (const b of group) table[a.charCodeAt(0) * ASCII + b.charCodeAt(0)] = 1
  return table
}
