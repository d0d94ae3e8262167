import type { Place } from '../place.ts'
import { cleanText } from './clean-text.ts'
import type { Draft } from './draft.ts'
import type { KindOf } from './kind-of.ts'
import { limits } from './limits.ts'
import { makeMerger } from './merge.ts'
import { makePack, type PlacePack, type Title } from './pack.ts'
import type { FindLines, PackProblem, Problems } from './problem.ts'
import { makeIds, slugOf } from './slug.ts'

/** How a stranger's file is to be taken in. */
export interface ImportOptions {
  /** Tells the kind of place from OpenStreetMap tags: the career catalogue does. */
  kindOf: KindOf
  /** Name of the file; a pack without a title is called after it. */
  fileName?: string
  /** Id of the pack; made from its title where left out. */
  id?: string
  /** Title of the pack, in both languages. */
  title?: string
}

/** A pack with what had to be changed or left out, or why there is none. */
export type ImportedPack =
  | { ok: true; pack: PlacePack; problems: PackProblem[] }
  | { ok: false; problems: PackProblem[] }

/** What an importer learned about the file as a whole. */
export interface Whole {
  title?: string | undefined
  source?: string | undefined
  licence?: string | undefined
  levels?: Readonly<Record<string, Title>>
  findLines?: FindLines
}

/** Makes a pack of drafts: doubles joined, ids given, at most `limits.places` of them. */
export function gatherPack(
  drafts: Iterable<Draft>,
  whole: Whole,
  options: ImportOptions,
  found: Problems,
): ImportedPack {
  const merger = makeMerger(found)
  for (const draft of drafts) {
    merger.add(draft)
    // One too many tells that there are more; how many more would take time to find out.
    if (merger.drafts.length > limits.places) break
  }
  const kept = merger.drafts.slice(0, limits.places)
  if (kept.length < merger.drafts.length) found.add('too-many-places', [], { max: limits.places })
  if (kept.length === 0) {
    found.add('no-places')
    return { ok: false, problems: found.tell(whole.findLines) }
  }
  const isAnywhere = kept.some(({ at }) => at)
  for (const { at, where, name } of kept) if (!at && isAnywhere) found.add('no-position', where, { name })
  const licence = credit(whole.licence)
  if (licence === undefined) found.add('no-licence')
  const source = credit(whole.source)
  const title = titleOf(whole, options)
  const pack = makePack({
    id: slugOf(options.id ?? title) || 'places',
    title: { en: title, es: title },
    invented: false,
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
    levels: whole.levels ?? {},
    places: withIds(kept),
  })
  return { ok: true, pack, problems: found.tell(whole.findLines) }
}

function withIds(drafts: readonly Draft[]): PlacePack['places'] {
  const idFor = makeIds('place')
  return drafts.map(({ name, otherNames, kind, at, level, facing, width }) =>
    withoutGaps({ id: idFor(slugOf(name)), name, otherNames, kind, at, level, facing, width }),
  )
}

type WithGaps<T> = { [K in keyof T]: T[K] | undefined }

function withoutGaps(place: WithGaps<Required<Place>>): Place {
  return Object.fromEntries(
    Object.entries(place).filter(([, value]) => value !== undefined),
  ) as unknown as Place
}

function titleOf({ title }: Whole, { title: wanted, fileName = '' }: ImportOptions): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '')
  const texts = [wanted, title, base].map((text) => cleanText(text ?? '').text)
  return texts.find((text) => text !== '') ?? 'places'
}

function credit(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? '', limits.credit).text
  return clean === '' ? undefined : clean
}
