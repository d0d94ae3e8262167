import * as v from 'valibot'
import { limits } from '../limits.ts'

/** Names that every JavaScript object answers to: as keys they would be read as present, or crash. */
export const reservedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
] as const

/** camelCase identifier that is no reserved name. */
export const namePattern = new RegExp(`^(?!(?:${reservedNames.join('|')})$)[a-z][A-Za-z0-9]*$`)

/** kebab-case word: the id of a scenario, the name of a site, the look of a person. Never a path. */
export const slugPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** A name an author gives to a state, thing, person, spot, flag, count, role or task. */
export const nameSchema = v.pipe(
  v.string(),
  v.maxLength(limits.name, 'too-long'),
  v.regex(namePattern, 'bad-name'),
)

/** A scenario's id, a site's name, a person's look. */
export const slugSchema = v.pipe(
  v.string(),
  v.maxLength(limits.name, 'too-long'),
  v.regex(slugPattern, 'bad-slug'),
)

// Line breaks, control characters, marks that turn text direction round, broken halves of characters.
const control = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u
const markup = /^(?!.*(?:<[a-zA-Z/!?]|&(?:[a-zA-Z]+|#\w+);))/
const address = /^(?!.*(?::\/\/|\bwww\.|javascript:))/i

const words = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'empty-line'),
    v.maxLength(max, 'too-long'),
    v.regex(control, 'control-character'),
    v.regex(markup, 'markup'),
    v.regex(address, 'address'),
    v.regex(/^\S(?:.*\S)?$/, 'loose-space'),
  )

/** A line that a learner or teacher reads: plain text on one line, no markup, no address. */
export const lineSchema = words(limits.line)

/** The same, for a summary or a description. */
export const longLineSchema = words(limits.longLine)
