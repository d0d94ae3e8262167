import * as v from 'valibot'
import { CLIP_ENDINGS, CLIP_KINDS, clipFormat, type Clip } from './clip.ts'
import { AnswerSchema, MOST_QUESTIONS, TripSchema } from './letter.ts'
import { WonderSchema } from './message.ts'
import { readStored, writeStored } from './stored-zip.ts'

/** Bounds of a file of answers. They keep a hostile file from costing time or memory; no class needs more. */
export const answersLimits = {
  /** Of the whole file, in bytes. */
  bytes: 200_000_000,
  /** Of one clip, in bytes. */
  clipBytes: 60_000_000,
  /** Of the letter in it, in bytes: every question and answer at its longest, written in escapes. */
  letterBytes: 200_000,
  /** How long a clip may be that is recorded here, in seconds. */
  clipSeconds: 90,
} as const

/** What the name of a file of answers ends in: no system opens it by itself, or unpacks it on its way. */
export const ANSWERS_ENDING = '.answers'

/** Answers of somebody who works there: in words, and some of them said in a clip too. */
export interface Answers {
  /** Id of the scenario that the class went through. */
  trip: string
  questions: readonly {
    text: string
    answer?: string
    /** Never without `answer`: what is said in it, in words. */
    clip?: Clip
  }[]
}

/** Why a file of answers was not opened, or could not be made; the interface has a sentence for each. */
export const ANSWERS_FAULTS = [
  'too-big',
  /** No archive, or not all of it. */
  'not-answers',
  /** Somebody has compressed it anew. */
  'packed',
  'too-many',
  /** There is a file in it that has no business there. */
  'strange-file',
  /** The letter is not as we write it. */
  'letter',
  /** A later version of the app has written it. */
  'newer',
  'clip-missing',
  /** A clip that belongs to no question. */
  'clip-unclaimed',
  'clip-without-words',
  'clip-too-big',
  /** Its first bytes are none of sound or video. */
  'not-a-clip',
] as const
export type AnswersFault = (typeof ANSWERS_FAULTS)[number]

type Refused = { ok: false; fault: AnswersFault }

const LETTER = 'letter.json'
const CLIP_NAME = new RegExp(`^clip-[1-9]\\d?\\.(?:${CLIP_ENDINGS.join('|')})$`)
const FORMAT = 'first-shift-answers'
const VERSION = 1

/** Checks the letter in a file of answers. */
const LetterSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  trip: TripSchema,
  questions: v.pipe(
    v.array(
      v.strictObject({
        text: WonderSchema,
        answer: v.exactOptional(AnswerSchema),
        clip: v.exactOptional(
          v.strictObject({
            file: v.pipe(v.string(), v.regex(CLIP_NAME)),
            kind: v.picklist(CLIP_KINDS),
          }),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_QUESTIONS),
    v.check((questions) => questions.some(({ answer }) => answer !== undefined)),
  ),
})

type Letter = v.InferOutput<typeof LetterSchema>
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/**
 * Answers as one file, a zip archive: the letter as JSON, and the clips as they are. Refuses what `readAnswers` would
 * refuse, with the same reason.
 */
export function packAnswers({
  trip,
  questions,
}: Answers): { ok: true; bytes: Uint8Array<ArrayBuffer> } | Refused {
  const clips = new Map<string, Uint8Array<ArrayBuffer>>()
  const letter = {
    format: FORMAT,
    version: VERSION,
    trip,
    questions: questions.map(({ clip, ...words }, index) => {
      if (!clip) return words
      // A clip without a format is found out below; until then it needs some name.
      const file = `clip-${index + 1}.${clipFormat(clip)?.ending ?? CLIP_ENDINGS[0]}`
      clips.set(file, clip.bytes)
      return { ...words, clip: { file, kind: clip.kind } }
    }),
  }
  const sound = v.safeParse(LetterSchema, letter)
  if (!sound.success) return refuse('letter')
  const joined = join(sound.output, clips)
  if (!joined.ok) return joined
  const size = [...clips.values()].reduce<number>(
    (sum, { length }) => sum + length,
    answersLimits.letterBytes,
  )
  if (size > answersLimits.bytes) return refuse('too-big')
  const text = new TextEncoder().encode(JSON.stringify(letter))
  return { ok: true, bytes: writeStored(new Map<string, Uint8Array>([[LETTER, text], ...clips])) }
}

/**
 * Reads a file of answers, which may come from anybody: its sizes are bounded, nothing in it is unpacked, only files of
 * our own names are looked at, and clips must begin like sound or video and belong to a question that is answered in
 * words. The clips share the memory of `bytes`. Never throws.
 */
export function readAnswers(bytes: Uint8Array<ArrayBuffer>): { ok: true; answers: Answers } | Refused {
  if (bytes.length > answersLimits.bytes) return refuse('too-big')
  const zip = readStored(bytes, MOST_QUESTIONS + 1)
  if (!zip.ok) return refuse(zip.why === 'broken' ? 'not-answers' : zip.why)
  const isOurs = (name: string) => name === LETTER || CLIP_NAME.test(name)
  if (![...zip.files.keys()].every(isOurs)) return refuse('strange-file')
  const letter = readLetter(zip.files.get(LETTER))
  return typeof letter === 'string' ? refuse(letter) : join(letter, zip.files)
}

function readLetter(bytes: Uint8Array | undefined): Letter | AnswersFault {
  if (!bytes || bytes.length > answersLimits.letterBytes) return 'letter'
  try {
    const written: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (v.is(NEWER, written)) return 'newer'
    const read = v.safeParse(LetterSchema, written)
    return read.success ? read.output : 'letter'
  } catch {
    return 'letter'
  }
}

const NEWER = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.gtValue(VERSION)) })

/** Brings questions and clips together; each clip belongs to exactly one question, which has words too. */
function join(letter: Letter, files: Files): { ok: true; answers: Answers } | Refused {
  const left = new Set([...files.keys()].filter((name) => name !== LETTER))
  const questions: Answers['questions'][number][] = []
  for (const { clip: told, ...words } of letter.questions) {
    if (!told) {
      questions.push(words)
      continue
    }
    const bytes = files.get(told.file)
    if (!bytes || !left.delete(told.file)) return refuse('clip-missing')
    const clip = { kind: told.kind, bytes }
    const fault = faultOf(clip, words.answer)
    if (fault) return refuse(fault)
    questions.push({ ...words, clip })
  }
  return left.size > 0 ? refuse('clip-unclaimed') : { ok: true, answers: { trip: letter.trip, questions } }
}

function faultOf(clip: Clip, words: string | undefined): AnswersFault | undefined {
  if ((words ?? '').trim() === '') return 'clip-without-words'
  if (clip.bytes.length > answersLimits.clipBytes) return 'clip-too-big'
  return clipFormat(clip) ? undefined : 'not-a-clip'
}

function refuse(fault: AnswersFault): Refused {
  return { ok: false, fault }
}
