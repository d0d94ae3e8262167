import { limits } from './limits.ts'

/** A text as it may be shown, and whether what it came from held more than that. */
export interface CleanText {
  /** One line in Unicode NFC without markup, control characters or marks that turn text direction; may be empty. */
  text: string
  /** Something other than white space was taken out. */
  isCleaned: boolean
  /** It was longer than allowed. */
  isCut: boolean
}

const tag = /<[a-z!?/][^<>]*>/gi
const tagBegin = /<(?=[a-z!?/])/gi
const entity =
  /&(?:(amp|lt|gt|quot|apos|nbsp)|([a-z])(acute|grave|circ|uml|tilde|cedil|ring)|#(\d{1,7})|#x([\da-f]{1,6}));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}
const blank = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu
// Joiners are spelling in Persian and Hindi and glue in emoji, but only between two such characters.
const joinable = String.raw`[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`
const hidden = new RegExp(
  String.raw`(?![\u200c\u200d])\p{Cf}|(?<!${joinable})[\u200c\u200d]|[\u200c\u200d](?!${joinable})|\p{Cs}|\p{Noncharacter_Code_Point}`,
  'gu',
)
// Letters that are written over their neighbours; no script stacks more than four marks.
const stacked = /(\p{M}{4})\p{M}+/gu

/**
 * A text that came from a stranger as it may be shown, at most `max` characters (code points) long. Cleaning what is
 * clean changes nothing.
 */
export function cleanText(raw: string, max: number = limits.name): CleanText {
  // So much is looked at; of a text of a megabyte nothing else will be left anyhow.
  const seen = raw.slice(0, max * 20)
  const plain = seen.replace(blank, ' ').trim().normalize('NFC')
  const stripped = settle(seen)
  const points = Array.from(stripped)
  const isCut = points.length > max || raw.length > seen.length
  const text = points.length > max ? settle(points.slice(0, max).join('')) : stripped
  return { text, isCleaned: stripped !== plain, isCut }
}

/** Whether a text is as `cleanText` would leave it, and not empty. */
export function isCleanText(text: string, max: number = limits.name): boolean {
  return text !== '' && text.length <= max * 20 && cleanText(text, max).text === text
}

// What is taken out may leave something behind that has to go too: `&amp;lt;`, `<<b>b>`.
function settle(text: string): string {
  let before = text
  for (let round = 0; round < 12; round++) {
    const after = strip(before)
    if (after === before) return after
    before = after
  }
  return strip(before.replace(/[<>&]/g, ' '))
}

function strip(text: string): string {
  return text
    .replace(entity, decode)
    .replace(tag, ' ')
    .replace(tagBegin, '')
    .replace(hidden, '')
    .replace(blank, ' ')
    .trim()
    .normalize('NFC')
    .replace(stacked, '$1')
}

function decode(whole: string, ...parts: readonly (string | undefined)[]): string {
  const [name, letter, accent, decimal, hex] = parts
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  if (letter !== undefined) return letter + (accents[accent?.toLowerCase() ?? ''] ?? '')
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}
