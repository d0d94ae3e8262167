/** Something that can be looked for by its name and by other words that people type. */
export interface Searched {
  id: string
  name: string
  also: readonly string[]
}

/** Lower case without accents: `Panadería` becomes `panaderia`. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/**
 * What fits all typed words, each at the beginning of some word; names before other words, then by name. Everything
 * by name where nothing was typed.
 */
export function search<Item extends Searched>(items: readonly Item[], typed: string): Item[] {
  const asked = wordsOf(typed)
  return items
    .map((item) => ({ item, rank: rankOf(item, asked) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.item.name.localeCompare(b.item.name))
    .map(({ item }) => item)
}

function rankOf({ name, also }: Searched, asked: readonly string[]): number {
  const own = wordsOf(name)
  if (asked.every((word) => own.some((one) => one.startsWith(word)))) return 2
  const all = [...own, ...also.flatMap(wordsOf)]
  return asked.every((word) => all.some((one) => one.startsWith(word))) ? 1 : 0
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
