import type { Box, SignReading } from '../evidence.ts'
import { aimOf, evidenceOf } from './aim.ts'
import { findLines, type Quad, type TextLine } from './find-lines.ts'
import { cutOut, type GreyImage } from './grey-image.ts'
import { matchText, spanOf, type Match, type NameList, type PreparedName } from './match-name.ts'
import { straighten } from './straighten.ts'

/** What a recogniser made of one crop. */
export interface TextRead {
  text: string
  /** Its own belief in it, 0 to 1. */
  confidence: number
}

/** Reads one straightened line of text. */
export type Recognise = (crop: GreyImage) => TextRead | Promise<TextRead>

/** Most lines that are read in the whole picture, then in its middle: each costs a tenth of a second on a phone. */
const MOST_CROPS = 10
const MOST_CROPS_IN_MIDDLE = 6
/** The part of the picture that is looked at once more from near, where the sign aimed at was not read in passing. */
const MIDDLE = { width: 0.7, height: 0.5 }
/** Grey levels by which letters must differ there: fewer than in the whole picture, where walls would be read. */
const CONTRAST_IN_MIDDLE = 12
/** Readings below this are noise. */
const LEAST_SCORE = 0.35
/** A reading this good across the middle of the picture ends the search. */
const ENOUGH = { score: 0.8, margin: 0.15, aim: 0.99 }

interface Sign {
  box: Box
  /** Height of its letters, of the picture's height. */
  letterHeight: number
  text: string
  confidence: number
  isStacked: boolean
  match: Match
  /** Another text stands so near that both may be one sign. */
  isPart: boolean
}

/**
 * The places whose signs can be read in a picture, the one aimed at first; several shops may be readable. Reads the
 * most promising lines one after another and stops when the one in the middle is known.
 */
export async function readFrame(
  image: GreyImage,
  names: NameList,
  recognise: Recognise,
): Promise<SignReading[]> {
  const signs: Sign[] = []
  const shape = image.width / image.height
  for (const line of linesOf(image)) {
    const read = await recognise(straighten(image, line))
    if (read.text === '') continue
    const sign = signOf(image, names, line, read)
    signs.push(sign, ...signs.flatMap((other) => joined(names, shape, sign, other) ?? []))
    // What is enough stays so, whatever else stands on the sign.
    const [first] = readingsOf(names, signs, ({ match }) => match.asPart)
    if (first && isEnough(first)) break
  }
  return readingsOf(names, signs, ({ match, isPart }) => (isPart ? match.asPart : match.alone))
}

/* The middle is looked at only if the caller still wants lines after those of the whole picture. */
function* linesOf(image: GreyImage): Generator<TextLine> {
  yield* findLines(image).slice(0, MOST_CROPS)
  const [width, height] = [Math.round(image.width * MIDDLE.width), Math.round(image.height * MIDDLE.height)]
  const [left, top] = [(image.width - width) >> 1, (image.height - height) >> 1]
  const middle = cutOut(image, left, top, width, height)
  for (const line of findLines(middle, { contrast: CONTRAST_IN_MIDDLE }).slice(0, MOST_CROPS_IN_MIDDLE)) {
    const quad = line.quad.map(({ x, y }) => ({ x: x + left, y: y + top })) as unknown as Quad
    yield { ...line, quad }
  }
}

function isEnough({ score, margin, box }: SignReading): boolean {
  return score >= ENOUGH.score && margin >= ENOUGH.margin && aimOf(box) >= ENOUGH.aim
}

function signOf({ width, height }: GreyImage, names: NameList, line: TextLine, read: TextRead): Sign {
  const xs = line.quad.map(({ x }) => x / width)
  const ys = line.quad.map(({ y }) => y / height)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  return {
    ...read,
    box,
    letterHeight: line.letterHeight / height,
    isStacked: false,
    isPart: false,
    match: matchText(names, read.text, read.confidence),
  }
}

/* Lines of a size that stand close above each other, or side by side with a post in between, may be one sign. */
function joined(names: NameList, shape: number, one: Sign, other: Sign): Sign | undefined {
  const tall = Math.max(one.letterHeight, other.letterHeight)
  if (tall > 2 * Math.min(one.letterHeight, other.letterHeight)) return undefined
  const [a, b] = [one.box, other.box]
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.abs(a.y + a.height / 2 - b.y - b.height / 2)
  const isStacked = across > 0.4 * Math.min(a.width, b.width) && down > 0.5 * tall && down < 3 * tall
  const isBeside = across < 0 && across * shape > -4 * tall && down < 0.8 * tall
  if (!isStacked && !isBeside) return undefined
  const isInOrder = isStacked ? a.y < b.y : a.x < b.x
  const text = isInOrder ? `${one.text} ${other.text}` : `${other.text} ${one.text}`
  const confidence = Math.min(one.confidence, other.confidence)
  for (const part of [one, other]) part.isPart = true
  const match = matchText(names, text, confidence)
  return { box: around(a, b), letterHeight: tall, text, confidence, isStacked, isPart: false, match }
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

function readingsOf(
  { names }: NameList,
  signs: readonly Sign[],
  scoresOf: (sign: Sign) => readonly number[],
): SignReading[] {
  const readings = names.flatMap((name, index): SignReading[] => {
    const sign = signs.reduce<Sign | undefined>(
      (best, one) =>
        (scoresOf(one)[index] ?? 0) > (best ? (scoresOf(best)[index] ?? 0) : LEAST_SCORE) ? one : best,
      undefined,
    )
    if (!sign) return []
    const score = scoresOf(sign)[index] ?? 0
    const rivals = signs
      .filter(({ box }) => isOver(box, sign.box))
      .map((one) => bestBut(scoresOf(one), index))
    const margin = score - Math.max(0, ...rivals)
    return [{ placeId: name.placeId, score, margin, box: partOf(sign, name) }]
  })
  return readings.toSorted((a, b) => evidenceOf(b) - evidenceOf(a))
}

function partOf({ box, text, isStacked }: Sign, name: PreparedName): Box {
  if (isStacked) return box
  const { from, to } = spanOf(name, text)
  return { ...box, x: box.x + from * box.width, width: (to - from) * box.width }
}

function bestBut(scores: readonly number[], index: number): number {
  let best = 0
  for (const [other, score] of scores.entries()) if (other !== index && score > best) best = score
  return best
}

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
