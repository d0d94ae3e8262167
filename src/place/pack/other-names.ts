import { foldedWords } from '../sign/match-name.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'

/**
 * Other names of a place as a pack keeps them: clean, each once however it is written, none that is the name itself,
 * at most `limits.otherNames`, the first ones first.
 */
export function otherNamesOf(name: string, others: readonly string[]): string[] {
  const known = new Set(['', folded(name)])
  const kept: string[] = []
  for (const other of others) {
    if (kept.length === limits.otherNames) break
    const { text } = cleanText(other)
    if (known.has(folded(text))) continue
    known.add(folded(text))
    kept.push(text)
  }
  return kept
}

/* Signs do not tell `BUN` from `Bun`; a text without any letter is compared as it is. */
function folded(text: string): string {
  return foldedWords(text).join(' ') || text
}
