import type { T } from '#session'
import { wordFor } from './use-words.ts'

/** The name of an occupation by its O*NET-SOC code, in our words; `undefined` for one we have no name for yet. */
export function occupationName(code: string, t: T): string | undefined {
  return wordFor(t, `pages.occupation.${code.slice(0, 7)}`)
}

/** My Next Move's page on an occupation: a public page of the US Department of Labor, opened on a tap only. */
export function occupationPage(code: string, language: string): string {
  const soc = code.length > 7 ? code : `${code}.00`
  const host = language === 'es' ? 'https://www.miproximopaso.org' : 'https://www.mynextmove.org'
  return `${host}/profile/summary/${soc}`
}
