import type { Scenario } from '#scenario'
import * as v from 'valibot'

/** The longest text that a learner hands in. */
export const MOST_HAND_IN = 800
/** The most questions that learners write about. */
export const MOST_PROMPTS = 12

/** Checks which of a scenario's questions a text is about, by its place in `promptsOf`. */
export const AboutSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PROMPTS - 1))

/** Checks a text that is handed in: plain, with lines. */
export const HandInSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MOST_HAND_IN),
  v.regex(/^(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u),
)

/** What somebody typed, as text that may be sent: without signs that cannot be seen; blanks at the ends are dropped. */
export function asPlainText(typed: string): string {
  return typed
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
}

/**
 * What learners are asked to write about, as it is written: the questions of the plan, else those that the story puts
 * to them. Empty where it has neither.
 */
export function promptsOf({ header, file }: Pick<Scenario, 'header' | 'file'>): readonly string[] {
  return header.plan?.write ?? [...new Set(promptsIn(file.states))].slice(0, MOST_PROMPTS)
}

function* promptsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return
  if ('type' in part && part.type === 'reflect' && 'params' in part) {
    const { prompt } = part.params as { prompt?: unknown }
    if (typeof prompt === 'string') yield prompt
    return
  }
  for (const inner of Object.values(part)) yield* promptsIn(inner)
}
