import * as v from 'valibot'
import { CommandSchema } from './command.ts'
import { AboutSchema, HandInSchema } from './hand-in.ts'
import { ROLES, SlotSchema } from './member.ts'

/** The letters and digits of class codes: none that is taken for another on a projector or said like another. */
export const CODE_LETTERS = '234679ACDEFHJKMNPQRTUVWXYZ'
/** How long a code may be: short in one school, longer where many classes are open. */
export const CODE_LENGTHS = { least: 4, most: 6 } as const

/** Checks a class code as it is kept. */
export const CodeSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTHS.least},${CODE_LENGTHS.most}}$`)),
)

/** A code as somebody typed it: small letters, blanks and dashes are forgiven. Undefined where it cannot be one. */
export function asCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  return v.is(CodeSchema, code) ? code : undefined
}

const Seq = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
/** Proves that this device is the member that it says: made by the server, kept by the device until the class ends. */
const Token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,64}$/))

/** The longest question of a learner. */
export const MOST_WONDER = 200

/** Checks a question of a learner: one line of plain text. */
export const WonderSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MOST_WONDER),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u),
)

/** Checks what a device says to the server; looks apart, which are bytes. */
export const FromDeviceSchema = v.variant('say', [
  /** Comes in, as somebody new. `key`: only a guide has it. */
  v.strictObject({
    say: v.literal('enter'),
    code: CodeSchema,
    role: v.picklist(ROLES),
    key: v.exactOptional(Token),
  }),
  /** Comes back, and has the log up to `seq`. */
  v.strictObject({ say: v.literal('return'), code: CodeSchema, slot: SlotSchema, token: Token, seq: Seq }),
  /** The `n`th command of this member. Said again until it is answered. */
  v.strictObject({ say: v.literal('do'), n: Count, what: CommandSchema }),
  /** A hand that is up, or a sign to the guide; live only. */
  v.strictObject({
    say: v.literal('sign'),
    sign: v.picklist(['hand', 'down', 'yes', 'no', 'slower', 'done']),
  }),
  /** A learner's question to somebody who works there: told to the guides alone, live, and kept nowhere. */
  v.strictObject({ say: v.literal('wonder'), text: WonderSchema }),
  /**
   * The `n`th text that this learner hands in: told to the guides alone, live, and kept nowhere on the way. Said again
   * until a desk has it.
   */
  v.strictObject({ say: v.literal('handIn'), n: Count, about: AboutSchema, text: HandInSchema }),
  /** This desk has the `n`th text of a learner. */
  v.strictObject({ say: v.literal('got'), slot: SlotSchema, n: Count }),
])

/** What a device says to the server. */
export type FromDevice = v.InferOutput<typeof FromDeviceSchema>

/** Reads what a device sent; undefined for whatever is none of the messages, or too long to be one. */
export function readFromDevice(text: string): FromDevice | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  try {
    const parsed = v.safeParse(FromDeviceSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** The longest message of a device: a question with all its choices. */
export const MOST_CHARACTERS = 16_384
