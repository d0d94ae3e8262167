import { limits } from './limits.ts'

// Letters that no Unicode decomposition takes apart.
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A text as a kebab-case id: `Café & Söhne` becomes `cafe-sohne`; empty where it has no Latin letter or digit. */
export function slugOf(text: string): string {
  const plain = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    // An apostrophe does not part a word.
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, limits.id - 8).replace(/-+$/, '')
}

/** Gives each slug once: the second `bakery` is `bakery-2`. An empty one is called `fallback`. */
export function makeIds(fallback: string): (slug: string) => string {
  const given = new Set<string>()
  const next = new Map<string, number>()
  return (slug) => {
    const base = slug === '' ? fallback : slug
    let id = base
    for (let count = next.get(base) ?? 2; given.has(id); count++) {
      id = `${base}-${count}`
      next.set(base, count + 1)
    }
    given.add(id)
    return id
  }
}
