import type { Place } from '../place.ts'
import { foldedWords, type SignName } from './match-name.ts'

/** Runs of so many words are looked for in the texts of other places; longer names only as a whole. */
const LONGEST_RUN = 6
const SEVERAL = 'several'

/**
 * What may stand on the signs of a pack's places, by their ids: of each its name and its other names. An other name
 * that stands in the name of a second place, or that a second place has too (a brand of two shops), is nobody's own,
 * and neither is a name that a second place has for an other name: their signs name nobody for certain.
 */
export function signNames(places: readonly Place[]): ReadonlyMap<string, SignName> {
  const called = ownersOf(places.map(({ otherNames }) => otherNames.map(joined)))
  // Only what is an other name of some place is looked for: most packs have few, many none.
  const runs =
    called.size === 0 ? [] : places.map(({ name, otherNames }) => [name, ...otherNames].flatMap(runsOf))
  const standing = ownersOf(runs.map((own) => own.filter((run) => called.has(run))))
  return new Map(
    places.map(({ id, name, otherNames }, place) => {
      const isShared = (text: string, owners: Owners) => {
        const owner = called.size === 0 ? undefined : owners.get(joined(text))
        return owner !== undefined && owner !== place
      }
      const shared = otherNames.filter((text) => isShared(text, standing))
      if (isShared(name, called)) shared.unshift(name)
      return [id, { placeId: id, texts: [name, ...otherNames], shared }]
    }),
  )
}

/** Of each text the place that has it, by its number, or that several have it. */
type Owners = ReadonlyMap<string, number | typeof SEVERAL>

function ownersOf(texts: readonly (readonly string[])[]): Owners {
  const owners = new Map<string, number | typeof SEVERAL>()
  for (const [place, own] of texts.entries())
    for (const text of own) owners.set(text, (owners.get(text) ?? place) === place ? place : SEVERAL)
  return owners
}

function joined(text: string): string {
  return foldedWords(text).join('')
}

function runsOf(text: string): string[] {
  const words = foldedWords(text)
  const runs = [words.join('')]
  for (let from = 0; from < words.length; from += 1) {
    let run = ''
    for (const word of words.slice(from, from + LONGEST_RUN)) runs.push((run += word))
  }
  return runs
}
