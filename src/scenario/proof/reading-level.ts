/** How hard a text is to read, by the measure that is usual for its language. */
export interface ReadingLevel {
  measure: 'Flesch–Kincaid grade' | 'Fernández Huerta ease'
  /** A US school grade (lower is easier) in English; 0 to 100 (higher is easier) in Spanish. */
  value: number
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}

/**
 * The reading level of a text's whole sentences; labels and names without a full stop do not count.
 * English: J. P. Kincaid et al., "Derivation of new readability formulas", US Navy Research Branch
 * Report 8-75, 1975. Spanish: J. Fernández Huerta, "Medidas sencillas de lecturabilidad",
 * Consigna 214, 1959, with F as words per sentence (G. Law's correction, LINGUIST List 22.2332, 2011).
 * Syllables are counted by rule, not looked up, so English values are approximate.
 */
export function readingLevel(language: 'en' | 'es', lines: readonly string[]): ReadingLevel | undefined {
  const sentences = lines
    .flatMap((line) => line.match(/[^.!?…]+[.!?…]+/g) ?? [])
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return undefined
  const count = language === 'es' ? spanishSyllables : englishSyllables
  const perWord = words.reduce((sum, word) => sum + count(word.toLowerCase()), 0) / words.length
  const perSentence = words.length / sentences.length
  return language === 'es'
    ? { measure: 'Fernández Huerta ease', value: tenth(206.84 - 60 * perWord - 1.02 * perSentence) }
    : { measure: 'Flesch–Kincaid grade', value: tenth(0.39 * perSentence + 11.8 * perWord - 15.59) }
}

function englishSyllables(word: string): number {
  const stem = word.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}

/** One for each run of vowels, and one more where two strong or accented vowels stand apart. */
function spanishSyllables(word: string): number {
  const runs = word.replace(/qu|gu(?=[eiéí])/g, 'k').match(/[aeiouyáéíóúü]+/g) ?? []
  const apart = runs.flatMap((run) => run.match(/[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeo])/g) ?? [])
  return Math.max(1, runs.length + apart.length)
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
