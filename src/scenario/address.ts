/** How a learner wants to be spoken to. */
export interface Address {
  /** What colleagues call them; empty: they are called nothing. */
  name: string
  /** The grammatical gender that a language may ask for: feminine, masculine, or wording that needs none. */
  form: 'f' | 'm' | 'n'
}

/** What an author may write in a line: nothing but words; forms by gender; or those and the learner's name. */
export type Addressing = 'none' | 'form' | 'all'

/** Nobody in particular: no name, and wording without gender. */
export const unaddressed: Address = { name: '', form: 'n' }

const FORMS = /\{f:([^{}|]+)\|m:([^{}|]+)\|n:([^{}|]+)\}/g
/** Before the name where it opens a sentence: "Stop. {you}, the oven!", "¡{you}, el horno!" */
const OPENING = /(^|[.!?…][)"”»’]*\s+)([¡¿(“«"]*)\{you\}, ([¡¿(“«"]*)(.)/u
/** Where it follows a comma: "Morning, {you}!" */
const FOLLOWING = /(?<=[^\s,]), \{you\}(?![\p{L}\p{N}{])/u

/**
 * A line as it is said to a learner. `{you}` becomes their name, `{f:lista|m:listo|n:a punto}` the form they chose.
 * Without a name `{you}` leaves together with the comma and the space before it; where it opens a sentence, with
 * those after it, and the next letter becomes a capital.
 *
 * @example addressed('Morning, {you}!', { name: 'Sam', form: 'n' }) // 'Morning, Sam!'
 * @example addressed('{you}, could you help?') // 'Could you help?'
 */
export function addressed(line: string, { name, form }: Address = unaddressed): string {
  if (!line.includes('{')) return line
  const formed = line.replaceAll(FORMS, (_, f: string, m: string, n: string) => ({ f, m, n })[form])
  if (name !== '') return formed.replaceAll('{you}', () => name)
  return formed
    .replace(
      OPENING,
      (_, before: string, opening: string, next: string, letter: string) =>
        before + opening + next + letter.toLocaleUpperCase(),
    )
    .replace(FOLLOWING, '')
}

/** Whether a line says the learner's name where it is known. */
export function isNamed(line: string): boolean {
  return line.includes('{you}')
}

/** What is wrong with the braces of a line, as the code of a problem. */
export type AddressProblem = 'stray-brace' | 'brace-misplaced' | 'you-misplaced' | 'you-twice'

/** What is wrong with the braces of a line in a place where `allowed` may stand; `undefined`: nothing. */
export function addressProblem(line: string, allowed: Addressing): AddressProblem | undefined {
  if (!/[{}]/.test(line)) return undefined
  const unformed = line.replaceAll(FORMS, '')
  if (/[{}]/.test(unformed.replaceAll('{you}', ''))) return 'stray-brace'
  const isForming = unformed !== line
  if ((isForming && allowed === 'none') || (isNamed(line) && allowed !== 'all')) return 'brace-misplaced'
  if (unformed.split('{you}').length > 2) return 'you-twice'
  const isWell = (['f', 'm', 'n'] as const).every((form) => !isNamed(addressed(line, { name: '', form })))
  return isWell ? undefined : 'you-misplaced'
}
