import { cleanText, limits, type PlacePack } from '#place'

const LANGUAGES = ['en', 'es'] as const

/**
 * A pack under the next id that nobody has, to stand beside others. Where one of them is called the same, its title
 * gets the same number: the second `our-street` is `our-street-2`, “Our street (2)”.
 */
export function beside(
  pack: PlacePack,
  taken: ReadonlySet<string>,
  others: readonly Pick<PlacePack, 'title'>[],
): PlacePack {
  const isCalled = (title: PlacePack['title']) =>
    others.some((other) => LANGUAGES.some((language) => other.title[language] === title[language]))
  for (let number = 2; ; number++) {
    const id = withEnding(pack.id, `-${number}`, limits.id)
    const title = isCalled(pack.title) ? numbered(pack.title, number) : pack.title
    if (!taken.has(id) && !isCalled(title)) return { ...pack, id, title }
  }
}

function numbered({ en, es }: PlacePack['title'], number: number): PlacePack['title'] {
  const one = (title: string) => withEnding(title.replace(/ \(\d+\)$/, ''), ` (${number})`, limits.name)
  return { en: one(en), es: one(es) }
}

/** What is too long with its ending is cut before it: a pack with a longer id or title could not be read again. */
function withEnding(text: string, ending: string, max: number): string {
  return cleanText(text, max - ending.length).text.replace(/-$/, '') + ending
}
