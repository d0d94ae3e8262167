import { findLetters, localMean, type Letter, type Polarity } from './find-letters.ts'
import { shrinkImage, type GreyImage } from './grey-image.ts'

/** A corner, in pixels of the image that was given. */
export interface Point {
  x: number
  y: number
}

/** Four corners from the top left, clockwise as one sees them. */
export type Quad = readonly [Point, Point, Point, Point]

/** What may be a line of text. */
export interface TextLine {
  /** Its corners: a tilted trapezoid where the sign is seen from the side. */
  quad: Quad
  /** Typical height of its letters, pixels. */
  letterHeight: number
  polarity: Polarity
  /** How much it looks like a line on a sign, from 0 up; of use for comparing lines of one picture. */
  rank: number
}

/** How lines are looked for; the defaults were found on drawn streets. */
export interface LineSearch {
  /** Longer side of the picture in which letters are looked for, pixels. */
  longSide?: number
  /** Grey levels by which letters must differ from what is around them. */
  contrast?: number
  /** Most lines handed back. */
  most?: number
}

/* Gaps within a line, in letter heights: names with wide spaces, and neighbours' signs that nearly touch. */
const GAPS = [1.15, 0.55]

interface Group {
  letters: Letter[]
  polarity: Polarity
}

interface Found extends TextLine {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Where text may stand in a picture, the most promising first: large, high in contrast, evenly stroked and near the
 * middle, where the learner aims.
 */
export function findLines(
  image: GreyImage,
  { longSide = 800, contrast = 18, most = 24 }: LineSearch = {},
): TextLine[] {
  const small = shrinkImage(image, longSide)
  const shortSide = Math.min(small.width, small.height)
  const groups: Group[] = []
  for (const reach of [Math.round(shortSide / 24), Math.round(shortSide / 9)]) {
    const mean = localMean(small, reach)
    for (const polarity of ['bright', 'dark'] as const) {
      const letters = findLetters(small, mean, polarity, contrast)
      for (const widestGap of GAPS) {
        for (const group of groupLetters(letters, widestGap)) groups.push({ letters: group, polarity })
      }
    }
  }
  const found = groups.flatMap((group) => lineOf(group, small) ?? []).toSorted((a, b) => b.rank - a.rank)
  const kept: Found[] = []
  for (const line of found) {
    if (kept.length >= most) break
    if (!kept.some((other) => other.polarity === line.polarity && overlap(other, line) > 0.55))
      kept.push(line)
  }
  const scale = image.width / small.width
  return kept.map(({ quad, letterHeight, polarity, rank }) => ({
    quad: quad.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad,
    letterHeight: letterHeight * scale,
    polarity,
    rank,
  }))
}

/* Letters that stand side by side, alike in height, grey and stroke, are one line. */
function groupLetters(found: readonly Letter[], widestGap: number): Letter[][] {
  const letters = found.toSorted((a, b) => a.left - b.left)
  const parent = letters.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root]! !== root) root = parent[root] = parent[parent[root]!]!
    return root
  }
  for (const [index, letter] of letters.entries()) {
    for (let other = index + 1; other < letters.length; other += 1) {
      const next = letters[other]!
      const tallest = Math.max(heightOf(letter), heightOf(next))
      if (next.left - letter.left > 6 * tallest + widthOf(letter)) break
      if (isNextTo(letter, next, widestGap)) parent[rootOf(index)] = rootOf(other)
    }
  }
  const groups = new Map<number, Letter[]>()
  for (const [index, letter] of letters.entries()) {
    const root = rootOf(index)
    const group = groups.get(root)
    if (group) group.push(letter)
    else groups.set(root, [letter])
  }
  return [...groups.values()]
}

function isNextTo(a: Letter, b: Letter, widestGap: number): boolean {
  const tall = Math.max(heightOf(a), heightOf(b))
  const low = Math.min(heightOf(a), heightOf(b))
  const gap = b.left - a.right
  if (tall > 2.3 * low || gap > widestGap * tall) return false
  if (gap < -0.6 * Math.min(widthOf(a), widthOf(b)) - 2) return false
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 0.45 * low) return false
  if (Math.abs(a.grey - b.grey) > 38) return false
  if (Math.max(a.stroke, b.stroke) > 2.6 * Math.min(a.stroke, b.stroke)) return false
  const rise =
    Math.abs(b.top + b.bottom - a.top - a.bottom) / Math.max(1, b.left + b.right - a.left - a.right)
  return rise <= 0.75 || gap <= 0.2 * tall
}

function lineOf({ letters, polarity }: Group, image: GreyImage): Found | undefined {
  const isWord = letters.some((letter) => widthOf(letter) > 2.2 * heightOf(letter))
  if (letters.length < 3 && !isWord) return undefined
  const left = Math.min(...letters.map((letter) => letter.left))
  const right = Math.max(...letters.map((letter) => letter.right))
  const letterHeight = middleOf(letters.map(heightOf))
  if (right - left < 1.3 * letterHeight) return undefined
  const foot = slopeOf(letters, (letter) => letter.bottom, 3) ?? 0
  const head = slopeOf(letters, (letter) => letter.top, 4) ?? foot
  const lowest = Math.max(...letters.map((letter) => letter.bottom - foot * centreOf(letter)))
  const highest = Math.min(...letters.map((letter) => letter.top - head * centreOf(letter)))
  const quad: Quad = [
    { x: left, y: head * left + highest },
    { x: right, y: head * right + highest },
    { x: right, y: foot * right + lowest },
    { x: left, y: foot * left + lowest },
  ]
  const [x, y] = [(left + right) / 2, (quad[0].y + quad[1].y + quad[2].y + quad[3].y) / 4]
  const off = Math.hypot(x - image.width / 2, y - image.height / 2) / Math.min(image.width, image.height)
  return {
    quad,
    letterHeight,
    polarity,
    rank:
      looksOf(letters, letterHeight, right - left) *
      tightnessOf(quad, letterHeight) *
      (1.25 - Math.min(1, off)),
    left,
    right,
    top: Math.min(...letters.map((letter) => letter.top)),
    bottom: Math.max(...letters.map((letter) => letter.bottom)),
  }
}

function looksOf(letters: readonly Letter[], height: number, width: number): number {
  const area = letters.reduce((sum, letter) => sum + letter.area, 0)
  const contrast =
    letters.reduce((sum, { grey, ground, area: own }) => sum + Math.abs(grey - ground) * own, 0) / area
  const stroke = letters.reduce((sum, letter) => sum + letter.stroke, 0) / letters.length
  const spread =
    Math.sqrt(letters.reduce((sum, letter) => sum + (letter.stroke - stroke) ** 2, 0) / letters.length) /
    stroke
  return (
    Math.sqrt(Math.min(height, 60)) *
    Math.sqrt(Math.min(letters.length, 14)) *
    Math.sqrt(Math.min(12, width / height)) *
    Math.min(1, 0.35 + contrast / 60) *
    (1 - Math.min(0.8, spread)) *
    (isWallLike(letters) ? 0.35 : 1)
  )
}

/* Letters of one line fill its height; goods in a window that were taken for letters do not. */
function tightnessOf([a, b, c, d]: Quad, letterHeight: number): number {
  const tall = (d.y - a.y + c.y - b.y) / 2
  return Math.min(1, (1.7 * letterHeight) / Math.max(1, tall)) ** 3
}

/* Letters differ in width; bricks, tiles and boards do not. */
function isWallLike(letters: readonly Letter[]): boolean {
  if (letters.length < 6) return false
  const widths = letters.map(widthOf).toSorted((a, b) => a - b)
  const at = (share: number) => widths[Math.floor(share * (widths.length - 1))] ?? 0
  return at(0.75) - at(0.25) < 0.15 * at(0.5)
}

/* Least squares, wide letters weigh more. Undefined where there are too few letters or it would be absurdly steep. */
function slopeOf(
  letters: readonly Letter[],
  edge: (letter: Letter) => number,
  fewest: number,
): number | undefined {
  if (letters.length < fewest) return undefined
  let [weight, xs, ys, xxs, xys] = [0, 0, 0, 0, 0]
  for (const letter of letters) {
    const [own, x, y] = [widthOf(letter), centreOf(letter), edge(letter)]
    weight += own
    xs += own * x
    ys += own * y
    xxs += own * x * x
    xys += own * x * y
  }
  const slope = (weight * xys - xs * ys) / Math.max(1e-6, weight * xxs - xs * xs)
  return Math.abs(slope) > 0.8 ? undefined : slope
}

function overlap(a: Found, b: Found): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  if (across <= 0 || down <= 0) return 0
  const areaOf = (line: Found) => (line.right - line.left) * (line.bottom - line.top)
  return (across * down) / (areaOf(a) + areaOf(b) - across * down)
}

const widthOf = (letter: Letter): number => letter.right - letter.left + 1
const heightOf = (letter: Letter): number => letter.bottom - letter.top + 1
const centreOf = (letter: Letter): number => (letter.left + letter.right) / 2

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
