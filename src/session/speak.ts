import { settings } from './settings.ts'
import { loadInterfaceWords, type Language } from './words.ts'

/** The language that was asked for last: a slow answer must not undo a later choice. */
let wanted: Language | undefined

/**
 * Changes this device to a language as soon as the interface's words in it are here. False: they cannot be
 * fetched, and the language stays as it was. Never rejects.
 */
export async function speak(language: Language): Promise<boolean> {
  wanted = language
  try {
    await loadInterfaceWords(language)
  } catch {
    return false
  }
  if (wanted === language) settings.setState({ language })
  return true
}
