import * as v from 'valibot'
import { WonderSchema } from './message.ts'

/** The longest answer to one question. */
export const MOST_ANSWER = 1500
/** The most questions that go out at once. */
export const MOST_QUESTIONS = 12

/** Checks the id of the scenario that the class went through. */
export const TripSchema = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

/** Checks an answer in words. */
export const AnswerSchema = v.pipe(v.string(), v.maxLength(MOST_ANSWER), v.regex(/^[^\p{Cs}\0]*$/u))

/** Checks what goes from a teacher to somebody who works there, and back. */
const LetterSchema = v.strictObject({
  trip: TripSchema,
  questions: v.pipe(
    v.array(v.strictObject({ text: WonderSchema, answer: v.exactOptional(AnswerSchema) })),
    v.minLength(1),
    v.maxLength(MOST_QUESTIONS),
  ),
})

/**
 * Questions of a class that a teacher has chosen, with or without answers. It travels in a link that the teacher sends
 * and gets back: no server keeps it, and there is no way in it from an adult to a child.
 */
export type Letter = v.InferOutput<typeof LetterSchema>

/** A letter as a part of an address. */
export function packLetter(letter: Letter): string {
  const bytes = new TextEncoder().encode(JSON.stringify(letter))
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Reads a letter out of an address; undefined for whatever is none. Never throws. */
export function readLetter(packed: string): Letter | undefined {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (one) => one.codePointAt(0) ?? 0)
    const read = v.safeParse(
      LetterSchema,
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    )
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
