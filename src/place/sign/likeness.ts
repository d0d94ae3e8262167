/* Letters that a reader of pictures takes for one another. */
const ALIKE = ['o0qdcg', 'il1tjf|', 's5', 'b8', 'z2', 'g9q', 'uv', 'rnm', 'ce', 'ao', 'hnb', 'ae', 'vy', 'kx']
const ALIKE_COST = 0.45
/** A letter too many in the text read is more often noise than one too few. */
const EXTRA_COST = 0.7

const alikePairs = new Set(ALIKE.map((group) => group.split('')).flatMap(pairsOf))

/**
 * The least cost of finding a pattern anywhere in a text: 1 per letter that is missing or another, 0.7 per letter in
 * between, 0.45 where the letters look alike. Sellers' algorithm: what stands before and after is free.
 */
export function costWithin(pattern: string, text: string): number {
  return Math.min(...costsUpTo(pattern, text, true))
}

/** Where in a text a pattern is found at the least cost: the number of letters up to its end. */
export function endWithin(pattern: string, text: string): number {
  const costs = costsUpTo(pattern, text, true)
  return costs.indexOf(Math.min(...costs))
}

/** The least cost of turning one text into the other, with costs as in `costWithin`. */
export function costBetween(one: string, other: string): number {
  return costsUpTo(one, other, false).at(-1) ?? 0
}

/* Of each length of text from its beginning, what it costs to end the pattern there. */
function costsUpTo(pattern: string, text: string, isAnywhere: boolean): number[] {
  const extra = isAnywhere ? EXTRA_COST : 1
  let before = Array.from({ length: text.length + 1 }, (_, index) => (isAnywhere ? 0 : index))
  for (let row = 1; row <= pattern.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= text.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + changeCost(pattern[row - 1] ?? '', text[column - 1] ?? '')
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + extra))
    }
    before = now
  }
  return before
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  return alikePairs.has(a + b) ? ALIKE_COST : 1
}

function pairsOf(letters: readonly string[]): string[] {
  return letters.flatMap((a) => letters.map((b) => a + b))
}
