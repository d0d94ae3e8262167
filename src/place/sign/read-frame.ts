import type { SignReading } from '../evidence.ts'
import { offMiddle } from './aim.ts'
import { findLines, type Quad, type TextLine } from './find-lines.ts'
import { cutOut, type GreyImage } from './grey-image.ts'
import type { Span } from './likeness.ts'
import type { NameList, ReadWord } from './match-name.ts'
import { straighten } from './straighten.ts'
import { joinSigns, readingsOf, signOf, type SeenWord, type Sign } from './weigh-signs.ts'

/** What a recogniser made of one crop. */
export interface TextRead {
  text: string
  /** Its own belief in it, 0 to 1. */
  confidence: number
  /** Its words, and from where to where they stand in the crop, as shares of its width. */
  words?: readonly (ReadWord & Span)[]
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
/** A reading this good, in the middle of the picture or so near it, ends the search. */
const ENOUGH = { score: 0.8, margin: 0.15, off: 0.02 }

type Size = Pick<GreyImage, 'width' | 'height'>

/**
 * The places whose signs can be read in a picture, the one aimed at first; several shops may be readable. Reads the
 * most promising lines one after another and stops when the one in the middle is known.
 */
export function readFrame(image: GreyImage, names: NameList, recognise: Recognise): Promise<SignReading[]> {
  return readLines(image, linesOf(image), names, (line) => recognise(straighten(image, line)))
}

/** What `readFrame` does once it has lines: apart from looking for them and reading them, which take the time. */
export async function readLines(
  picture: Size,
  lines: Iterable<TextLine>,
  names: NameList,
  readLine: (line: TextLine) => TextRead | Promise<TextRead>,
): Promise<SignReading[]> {
  const signs: Sign[] = []
  const shape = picture.width / picture.height
  for (const line of lines) {
    const read = await readLine(line)
    if (read.text === '') continue
    const sign = signOf(names, wordsOf(picture, line, read), line.letterHeight / picture.height)
    signs.push(sign, ...signs.flatMap((other) => joinSigns(names, shape, sign, other) ?? []))
    // What is enough stays so, whatever else stands on the sign.
    const [first] = readingsOf(names, signs, ({ asPart }) => asPart)
    if (first && isEnough(first)) break
  }
  return readingsOf(names, signs, ({ alone, asPart }, { isPart }) => (isPart ? asPart : alone))
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
  return score >= ENOUGH.score && margin >= ENOUGH.margin && offMiddle(box) <= ENOUGH.off
}

/* The words of a line with their parts of the picture. Where a reader does not tell them apart, the line is one. */
function wordsOf({ width, height }: Size, { quad }: TextLine, read: TextRead): SeenWord[] {
  const [a, b, c, d] = quad
  const parts = read.words ?? [{ text: read.text, confidence: read.confidence, from: 0, to: 1 }]
  return parts.map(({ text, confidence, from, to }) => {
    const xs = [from, to].flatMap((at) => [between(a.x, b.x, at), between(d.x, c.x, at)])
    const ys = [from, to].flatMap((at) => [between(a.y, b.y, at), between(d.y, c.y, at)])
    const [x, y] = [Math.min(...xs) / width, Math.min(...ys) / height]
    const box = { x, y, width: Math.max(...xs) / width - x, height: Math.max(...ys) / height - y }
    return { text, confidence, box }
  })
}

function between(start: number, end: number, share: number): number {
  return start + (end - start) * share
}
