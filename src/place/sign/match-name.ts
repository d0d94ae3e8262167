import { costBetween, findWithin, type Span } from './likeness.ts'

/** What may stand on the sign of a place, see `signNames`. */
export interface SignName {
  placeId: string
  /** Its name first, then its other names. */
  texts: readonly string[]
  /** Those of them that may stand on the sign of another place, too: they are worth a question at most. */
  shared?: readonly string[]
}

/** Names made ready for comparing, see `prepareNames`. */
export interface NameList {
  names: readonly PreparedName[]
}

/** One place of a `NameList`. */
export interface PreparedName {
  placeId: string
  texts: readonly PreparedText[]
}

interface PreparedText {
  /** Letters and digits only. */
  joined: string
  words: readonly PreparedWord[]
  /** An other name of one word: with more text around it may be part of the name of a shop outside the list. */
  isBrief: boolean
  /** The highest score that it gives. */
  most: number
}

interface PreparedWord {
  text: string
  /** How much the word tells the places apart. */
  weight: number
  /** No other place of the list has it. */
  isDistinctive: boolean
}

/** A word half unlike what was read is no evidence at all. */
const LEAST_WORD_LIKENESS = 0.55
/** Below this a word of the name counts against the name. */
const SOUND_WORD = 0.75
/** How much the worst word takes from the score of a name. */
const WORST_WORD_COST = 1

/** Words shorter than this tell no names apart. */
const LEAST_WORD = 3
/** The recogniser's confidence in a word that is hardly ever misread. */
const CLEAR = 0.77
/** A word that costs this much is another one, if it was read rightly: one letter more, or one that looks unlike. */
const ANOTHER_WORD_COST = 0.7

/** Names of three or four letters turn up in any noise: only the exact word is sure. */
const SHORT = 4
const MOST_UNSURE = 0.7
/** One word, or the beginning of a longer one, makes no firm label: a shop outside the list may share it. */
const MOST_BY_PART = 0.79
/** Wrong letters count so much in what was read with confidence, and always against a brand of one word. */
const MOST_STRICT = 2
/** An other name of fewer letters labels nothing. */
const LEAST_OTHER = 3
/** An other name that several places share: less than the name of the one that is called so. */
const MOST_SHARED = 0.7

/** A word as it was read from a sign. */
export interface ReadWord {
  text: string
  /** The recogniser's belief in it, 0 to 1. */
  confidence: number
}

/** How a text fits one name. */
export interface Fit {
  /** Where it is all that stands on the sign: 1 is letter for letter, 0 nothing alike. */
  alone: number
  /** Where more stands beside, above or below: an other name of one word may then be part of another shop's. */
  asPart: number
  /** How surely the text is another name, 0 to 1: a word in it was read clearly, and is not the name's. */
  doubt: number
  /** Where in the text the name stands, in letters of its folded words. */
  span: Span
}

/** Makes the names of the places around ready, so that each text read is compared with them in little time. */
export function prepareNames(names: readonly SignName[]): NameList {
  const folded = names.map(({ placeId, texts, shared = [] }) => ({
    placeId,
    texts: texts.map((text, index) => ({
      words: foldedWords(text),
      isOther: index > 0,
      most: shared.includes(text) ? (index > 0 ? MOST_SHARED : MOST_BY_PART) : 1,
    })),
  }))
  const counts = new Map<string, number>()
  for (const { texts } of folded)
    for (const word of new Set(texts.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const prepare = ({ words, isOther, most }: (typeof folded)[number]['texts'][number]): PreparedText => ({
    isBrief: isOther && (words.length === 1 || words.join('').length <= SHORT),
    most,
    joined: words.join(''),
    words: words.map((text) => {
      const count = counts.get(text) ?? 1
      return {
        text,
        weight: Math.log(1 + names.length / count) * Math.min(1, text.length / 4),
        isDistinctive: count === 1 && text.length >= 4,
      }
    }),
  })
  return {
    names: folded.map(({ placeId, texts }) => ({
      placeId,
      texts: texts.filter(({ words }) => words.length > 0).map(prepare),
    })),
  }
}

/** A text as it was read from a sign. */
interface Read {
  /** Letters and digits only. */
  joined: string
  words: readonly string[]
  /** Of each letter of `joined`, the confidence of its word. */
  confidences: readonly number[]
}

/** How well a text read from a picture fits each name, in the order of the list, see `matchWords`. */
export function matchText(list: NameList, text: string, confidence = 0): Fit[] {
  return matchWords(list, [{ text, confidence }])
}

/**
 * How well words read from a picture fit each name. Text before and after the name costs little: signs also say
 * since when and what, and neighbours' signs are read as one line. One word is worth a question where it is most of
 * the name and no other place of the list has it. An other name of one word is sure only where it was read rightly,
 * and hardly anything else with it.
 */
export function matchWords({ names }: NameList, read: readonly ReadWord[]): Fit[] {
  const words = read.flatMap(({ text }) => foldedWords(text))
  const joined = words.join('')
  const confidences = read.flatMap(({ text, confidence }) => lettersOf(text).map(() => confidence))
  const whole = { joined, words, confidences }
  return names.map(({ texts }) => (joined.length < 2 ? NO_FIT : fitOf(texts, whole)))
}

/** The letters and digits of a text that are compared with names. */
export function lettersOf(text: string): string[] {
  return foldedWords(text).join('').split('')
}

const NO_FIT: Fit = { alone: 0, asPart: 0, doubt: 0, span: { from: 0, to: 0 } }

function fitOf(texts: readonly PreparedText[], read: Read): Fit {
  let best = NO_FIT
  for (const text of texts) {
    const { cost, ...span } = findWithin(text.joined, read.joined)
    const strictness = text.isBrief ? MOST_STRICT : strictnessOf(confidenceOf(read, span))
    const alone = likeness(text, read, cost, strictness)
    const asPart = text.isBrief ? Math.min(MOST_BY_PART, alone) : alone
    if (alone > best.alone) {
      const doubt = alone > MOST_UNSURE ? doubtOf(text, read) : 0
      best = { alone, asPart: Math.max(best.asPart, asPart), doubt, span }
    }
    if (asPart > best.asPart) best = { ...best, asPart }
  }
  return best
}

function strictnessOf(confidence: number): number {
  return 1 + (MOST_STRICT - 1) * Math.max(0, Math.min(1, (confidence - 0.75) / 0.2))
}

function clearnessOf(confidence: number): number {
  return Math.min(1, confidence / CLEAR)
}

/* Of a part of a text, by letters. */
function confidenceOf({ confidences }: Read, { from, to }: Span): number {
  let sum = 0
  for (let at = from; at < to; at += 1) sum += confidences[at] ?? 0
  return to > from ? sum / (to - from) : 0
}

/* A shop outside the list may be called so: "BROOKS" read clearly is not "Books", however little they differ. */
function doubtOf({ words }: PreparedText, read: Read): number {
  let most = 0
  for (const { text } of words) {
    if (text.length < LEAST_WORD) continue
    const found = findWithin(text, read.joined)
    most = Math.max(
      most,
      clearnessOf(confidenceOf(read, found)) * Math.min(1, found.cost / ANOTHER_WORD_COST),
    )
  }
  return most
}

/** Lower case without accents, apostrophes and joining words; everything but letters and digits parts words. */
export function foldedWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F'’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'y')
}

function likeness(name: PreparedText, read: Read, cost: number, strictness: number): number {
  const most = isUnsure(name, read) ? Math.min(name.most, MOST_BY_PART) : name.most
  if (name.joined.length <= SHORT) return Math.max(0, Math.min(most, shortLikeness(name.joined, read)))
  const { byWords, byOneWord } = wordLikeness(name, read)
  return Math.max(
    0,
    Math.min(most, Math.max(wholeLikeness(name, read, cost, strictness), byWords, byOneWord)),
  )
}

function isUnsure({ isBrief, joined }: PreparedText, read: Read): boolean {
  return isBrief && (joined.length < LEAST_OTHER || read.joined.length > joined.length + slackOf(joined))
}

function shortLikeness(name: string, { joined, words }: Read): number {
  const best = Math.max(...[joined, ...words].map((word) => tokenLikeness(name, word)))
  return best === 1 ? 1 : Math.min(MOST_UNSURE, best)
}

function wholeLikeness(name: PreparedText, read: Read, cost: number, strictness: number): number {
  const { joined, words } = name
  if (read.joined.length < joined.length * 0.5) return 0
  const extra = Math.max(0, read.joined.length - joined.length) * 0.04
  const whole = 1 - (strictness * cost + extra) / joined.length
  if (whole < 0.5) return whole
  // "Corner Crust Bakery" is not a badly read "Corner Crumb Bakery".
  const worst = Math.min(
    ...words
      .filter(({ text }) => text.length >= LEAST_WORD)
      .map(({ text }) => 1 - (strictness * findWithin(text, read.joined).cost) / text.length),
  )
  const sound = whole - WORST_WORD_COST * Math.max(0, SOUND_WORD - worst)
  // "Print Workshop" holds "Print Works", but goes on.
  return sound > MOST_BY_PART && !isInWholeWords(joined, read.words) ? MOST_BY_PART : sound
}

/* Letters by which a text may be longer or shorter than the name that it is. */
function slackOf(name: string): number {
  return Math.max(1, name.length * 0.2)
}

/* Whether words of the text next to each other are the name, but for a few letters. */
function isInWholeWords(name: string, words: readonly string[]): boolean {
  const slack = slackOf(name)
  return words.some((_, from) => {
    let run = ''
    for (const word of words.slice(from)) {
      run += word
      if (run.length > name.length + slack) return false
      if (run.length >= name.length - slack && costBetween(name, run) <= slack) return true
    }
    return false
  })
}

function wordLikeness(name: PreparedText, read: Read): { byWords: number; byOneWord: number } {
  const tokens = read.words.filter((word) => word.length > 1)
  let [found, all, byOneWord] = [0, 0, 0]
  for (const { text, weight, isDistinctive } of name.words) {
    all += weight
    const best = Math.max(0, ...tokens.map((token) => tokenLikeness(text, token)))
    if (best > LEAST_WORD_LIKENESS)
      found += (weight * (best - LEAST_WORD_LIKENESS)) / (1 - LEAST_WORD_LIKENESS)
    if (isDistinctive && best >= 0.8) {
      const share = text.length / name.joined.length
      byOneWord = Math.max(byOneWord, Math.min(MOST_BY_PART, 0.58 + 0.36 * share * best))
    }
  }
  return { byWords: all > 0 ? (0.96 * found) / all : 0, byOneWord }
}

function tokenLikeness(word: string, token: string): number {
  if (Math.abs(token.length - word.length) > Math.max(2, word.length * 0.5)) return 0
  return 1 - costBetween(word, token) / Math.max(word.length, token.length)
}
