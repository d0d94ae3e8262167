import type { Box, SignReading } from '../evidence.ts'
import { evidenceOf } from './aim.ts'
import { lettersOf, matchWords, type Fit, type NameList, type ReadWord } from './match-name.ts'
import type { Span } from './likeness.ts'

/** A word read from a picture, and where it stands there. */
export interface SeenWord extends ReadWord {
  box: Box
}

/** What was read as one text, and how it fits the names of a list. */
export interface Sign {
  box: Box
  /** Height of its letters, of the picture's height. */
  letterHeight: number
  words: readonly SeenWord[]
  fits: readonly Fit[]
  /** Another text stands so near that both may be one sign. */
  isPart: boolean
}

/** Which of the scores of a fit counts. */
type ScoreOf = (fit: Fit, sign: Sign) => number

/** Readings below this are noise. */
const LEAST_SCORE = 0.35
/** Two names claim the same letters where they share so much of the smaller part of the picture. */
const SAME_LETTERS = 0.3

/** One text as a sign. */
export function signOf(names: NameList, words: readonly SeenWord[], letterHeight: number): Sign {
  return {
    box: around(words.map(({ box }) => box)),
    letterHeight,
    words,
    fits: matchWords(names, words),
    isPart: false,
  }
}

/**
 * Lines of a size that stand close above each other, or side by side with a post in between, may be one sign: both
 * are then marked as parts.
 *
 * @param shape width of the picture by its height
 */
export function joinSigns(names: NameList, shape: number, one: Sign, other: Sign): Sign | undefined {
  const tall = Math.max(one.letterHeight, other.letterHeight)
  if (tall > 2 * Math.min(one.letterHeight, other.letterHeight)) return undefined
  const [a, b] = [one.box, other.box]
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.abs(a.y + a.height / 2 - b.y - b.height / 2)
  const isStacked = across > 0.4 * Math.min(a.width, b.width) && down > 0.5 * tall && down < 3 * tall
  const isBeside = across < 0 && across * shape > -4 * tall && down < 0.8 * tall
  if (!isStacked && !isBeside) return undefined
  for (const part of [one, other]) part.isPart = true
  const isInOrder = isStacked ? a.y < b.y : a.x < b.x
  return signOf(names, isInOrder ? [...one.words, ...other.words] : [...other.words, ...one.words], tall)
}

/**
 * The places whose names stand on signs, the one aimed at first. The margin of each is to what else claims its
 * letters: another name of the list, or the clear reading of a word that is not its own, as a shop outside the list
 * may have. What stands beside it, read in one line, claims nothing.
 */
export function readingsOf({ names }: NameList, signs: readonly Sign[], scoreOf: ScoreOf): SignReading[] {
  const claims = signs.flatMap((sign) =>
    sign.fits.flatMap((fit, index) => {
      const score = scoreOf(fit, sign)
      return score > LEAST_SCORE ? [{ index, score, doubt: fit.doubt, box: boxOf(sign, fit.span) }] : []
    }),
  )
  const readings = names.flatMap(({ placeId }, index): SignReading[] => {
    const [first, ...own] = claims.filter((claim) => claim.index === index)
    if (!first) return []
    const { score, doubt, box } = own.reduce((best, one) => (one.score > best.score ? one : best), first)
    const rivals = claims.filter((claim) => claim.index !== index && isSamePart(claim.box, box))
    const margin = score - Math.max(0, doubt, ...rivals.map((rival) => rival.score))
    return [{ placeId, score, margin, box }]
  })
  return readings.toSorted((a, b) => evidenceOf(b) - evidenceOf(a))
}

/* Where in the picture letters of a sign stand. */
function boxOf({ words, box: whole }: Sign, { from, to }: Span): Box {
  const boxes: Box[] = []
  let at = 0
  for (const { text, box } of words) {
    const length = lettersOf(text).length
    const [first, last] = [Math.max(from, at) - at, Math.min(to, at + length) - at]
    at += length
    if (last <= first) continue
    boxes.push({
      ...box,
      x: box.x + (first / length) * box.width,
      width: ((last - first) / length) * box.width,
    })
  }
  return boxes.length > 0 ? around(boxes) : whole
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function isSamePart(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (across <= 0 || down <= 0) return false
  return across * down > SAME_LETTERS * Math.min(a.width * a.height, b.width * b.height)
}
