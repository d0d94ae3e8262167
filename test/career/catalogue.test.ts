import { readdirSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { EDUCATION, INTERESTS, KIND_GROUPS, unpackCatalogue, type Figure } from '#career'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { skills as skillNames } from '../../scenarios/skills.json'
import { careersFolder, catalogue, packed, shipped, words } from './catalogue-files.ts'

const kinds = [...catalogue.kinds.values()]
const occupations = [...catalogue.occupations.values()]
const LANGUAGES = ['en', 'es'] as const

/** Names of places where something is the case, for a message that says where. */
function where<Item extends { id: string } | { soc: string }>(
  items: readonly Item[],
  isSo: (item: Item) => boolean,
): string[] {
  return items.filter(isSo).map((item) => ('id' in item ? item.id : item.soc))
}

test('there are at least 142 kinds of places, in every group of the list', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(142)
  expect(new Set(kinds.map(({ group }) => group))).toEqual(new Set(KIND_GROUPS))
})

test('every kind of place has 12 to 18 different jobs, and each is an occupation', () => {
  expect(where(kinds, ({ jobs }) => jobs.length < 12 || jobs.length > 18)).toEqual([])
  expect(where(kinds, ({ jobs }) => new Set(jobs.map(({ soc }) => soc)).size < jobs.length)).toEqual([])
  expect(where(kinds, ({ jobs }) => jobs.some(({ soc }) => !catalogue.occupations.has(soc)))).toEqual([])
})

test('where an industry stands for a place its jobs have a share and a quotient, most frequent first', () => {
  const counted = kinds.filter(({ fit }) => fit !== 'curated')
  expect(counted.length).toBeGreaterThan(100)
  expect(where(counted, ({ industry }) => industry === undefined)).toEqual([])
  const isCounted = (value: number | undefined) => value !== undefined && value > 0
  expect(
    where(counted, ({ jobs }) => !jobs.every((job) => isCounted(job.share) && isCounted(job.quotient))),
  ).toEqual([])
  const isSorted = (shares: readonly number[]) =>
    shares.every((share, at) => at === 0 || share <= (shares[at - 1] ?? 0))
  expect(where(counted, ({ jobs }) => !isSorted(jobs.map(({ share = 0 }) => share)))).toEqual([])
  expect(where(counted, ({ jobs }) => jobs.reduce((sum, { share = 0 }) => sum + share, 0) > 1000)).toEqual([])
})

test('where the jobs were chosen by hand no figure of an industry is claimed', () => {
  const curated = kinds.filter(({ fit }) => fit === 'curated')
  expect(curated.length).toBeGreaterThan(0)
  expect(where(curated, ({ industry, less }) => industry !== undefined || less !== undefined)).toEqual([])
  expect(where(curated, ({ jobs }) => jobs.some((job) => Object.keys(job).join() !== 'soc'))).toEqual([])
})

test('no two kinds of places whose jobs were chosen by hand have the same ones', () => {
  const lists = kinds
    .filter(({ fit }) => fit === 'curated')
    .map(({ jobs }) => jobs.map(({ soc }) => soc).join(' '))
  expect(lists.filter((list, at) => lists.indexOf(list) !== at)).toEqual([])
})

test('places for adults are marked', () => {
  expect(where(kinds, ({ isAdult }) => isAdult).toSorted()).toEqual([
    'adults-only',
    'alcohol',
    'bar',
    'brewery',
    'casino',
    'smoke-shop',
  ])
})

test('an occupation has 17 skills that the scenarios know too, ranked 0 to 100', () => {
  expect(catalogue.skills).toHaveLength(17)
  expect(catalogue.skills.toSorted()).toEqual(skillNames.map(({ id }) => id).toSorted())
  const isRank = (rank: number) => rank >= 0 && rank <= 100
  expect(where(occupations, ({ skills }) => skills.length !== 17 || !skills.every(isRank))).toEqual([])
})

test('interests are six scores of 1 to 7, job zones 1 to 5, and no figure is nonsense', () => {
  const isScore = (score: unknown) => typeof score === 'number' && score >= 1 && score <= 7
  expect(
    where(
      occupations,
      ({ interests }) =>
        interests !== undefined && (interests.length !== INTERESTS.length || !interests.every(isScore)),
    ),
  ).toEqual([])
  expect(where(occupations, ({ zone = 1 }) => ![1, 2, 3, 4, 5].includes(zone))).toEqual([])
  expect(where(occupations, ({ employment, openings }) => !(employment >= 0) || !(openings >= 0))).toEqual([])
  expect(where(occupations, ({ selfEmployed = 0 }) => selfEmployed < 0 || selfEmployed > 100)).toEqual([])
})

test('pay is given for all but the one occupation whose pay nobody publishes', () => {
  expect(where(occupations, ({ pay }) => pay === undefined)).toEqual(['45-3031'])
})

test('related occupations are others that the catalogue has', () => {
  expect(
    where(occupations, ({ soc, related }) =>
      related.some((other) => other === soc || !catalogue.occupations.has(other)),
    ),
  ).toEqual([])
})

test('every figure that a card may show names its publisher, release and table', () => {
  const figures: Record<Figure, true> = {
    employment: true,
    growth: true,
    openings: true,
    selfEmployed: true,
    pay: true,
    hourlyPay: true,
    education: true,
    experience: true,
    training: true,
    zone: true,
    interests: true,
    skills: true,
    related: true,
    share: true,
    quotient: true,
    payHere: true,
  }
  expect(Object.keys(catalogue.releases).toSorted()).toEqual(Object.keys(figures).toSorted())
  for (const { publisher, release, table } of Object.values(catalogue.releases)) {
    expect(publisher).toMatch(/\S/)
    expect(release).toMatch(/20\d\d|\d+\.\d/)
    expect(table).toMatch(/\S/)
  }
})

/** The part of their words that two lines have in common, 0 to 1. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common / (one.size + other.size - common)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { kinds: named, groups, occupations: said } = words[language]
  const filled = v.pipe(v.string(), v.trim(), v.minLength(2))
  const upTo = (most: number) => v.pipe(filled, v.maxLength(most))

  test('every kind of place and every group has a name', () => {
    expect(Object.keys(named).toSorted()).toEqual([...catalogue.kinds.keys()].toSorted())
    expect(Object.keys(groups).toSorted()).toEqual(KIND_GROUPS.toSorted())
    const Named = v.strictObject({ name: upTo(40), also: v.pipe(v.array(upTo(40)), v.minLength(2)) })
    expect(Object.keys(named).filter((id) => !v.is(Named, named[id]))).toEqual([])
    expect(Object.values(groups).filter((name) => !v.is(upTo(40), name))).toEqual([])
  })

  test('every occupation is said in lines short enough for a card, none missing or empty', () => {
    expect(Object.keys(said).toSorted()).toEqual([...catalogue.occupations.keys()].toSorted())
    const Said = v.strictObject({ title: upTo(50), do: upTo(140), good: upTo(110), hard: upTo(110) })
    expect(Object.keys(said).filter((soc) => !v.is(Said, said[soc]))).toEqual([])
  })

  test('no two occupations and no two kinds of places have the same name', () => {
    const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)
    expect(twice(Object.values(said).map(({ title }) => title))).toEqual([])
    expect(twice(Object.values(named).map(({ name }) => name))).toEqual([])
    expect(twice(Object.values(groups))).toEqual([])
  })

  test('no line is nearly that of another occupation', () => {
    const lines = Object.values(said).flatMap(({ good, hard }) => [good, hard])
    const wordsOf = lines.map((line) => new Set(line.toLowerCase().match(/\p{L}{4,}/gu)))
    const near = lines.flatMap((line, at) =>
      lines
        .slice(at + 1)
        .filter((_, on) => likeness(wordsOf[at], wordsOf[at + 1 + on]) >= 0.5)
        .map((other) => [line, other]),
    )
    expect(near).toEqual([])
  })

  test('no line is said of two occupations', () => {
    const lines = Object.values(said).flatMap((one) => [one.do, one.good, one.hard])
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })
})

test('Spanish is said in words that are understood across the United States, and without a trademark', () => {
  const local =
    /(?<!\p{L})(?:tablaroca|plafon(?:es)?|charolas?|bocinas?|hule|engranes?|baleros?|refacciones|botanas?|albercas?|gafetes?|capturistas?|engargol\p{L}*|chuec[oa]s?|chamarras?|chícharos?|elotes?|agujetas|andaderas?|refri|peques?|pel[oó]n|pl[aá]tica[sr]?|llanter[oa]s?|camaristas?|todo mundo)(?!\p{L})/iu
  const { kinds: named, occupations: said } = words.es
  const lines = [
    ...Object.values(named).map(({ name }) => name),
    ...Object.values(said).flatMap((one) => [one.title, one.do, one.good, one.hard]),
  ]
  expect(lines.filter((line) => local.test(line))).toEqual([])
})

test('no line of an occupation was left in English', () => {
  const untranslated = Object.keys(words.en.occupations).filter((soc) => {
    const [en, es] = [words.en.occupations[soc], words.es.occupations[soc]]
    return en?.do === es?.do || en?.good === es?.good || en?.hard === es?.hard
  })
  expect(untranslated).toEqual([])
})

test('all that is shipped travels in 350 kB, both languages together', () => {
  const names = readdirSync(careersFolder)
  expect(names.toSorted()).toEqual(['figures.json', 'words-en.json', 'words-es.json'])
  const bytes = names.reduce((sum, name) => sum + brotliCompressSync(shipped(name)).length, 0)
  expect(bytes).toBeLessThanOrEqual(350_000)
})

test('a job that names an occupation or a word that is not there is refused when the catalogue is opened', () => {
  const [first] = packed.kinds
  if (!first) throw new Error('The catalogue has no kinds.')
  const lost = packed.occupations.length
  const broken = (jobs: typeof first.jobs) => () =>
    unpackCatalogue({ ...packed, kinds: [{ ...first, jobs }] })
  expect(broken([lost])).toThrow(`no entry ${lost} of ${lost}`)
  expect(broken([[lost, 1, 1, null]])).toThrow('The career catalogue has no entry')
  expect(broken([lost - 1])).not.toThrow()
  const [occupation] = packed.occupations
  if (!occupation) throw new Error('The catalogue has no occupations.')
  const unschooled = occupation.with(7, EDUCATION.length) as typeof occupation
  expect(() => unpackCatalogue({ ...packed, occupations: [unschooled], kinds: [] })).toThrow(
    `no entry ${EDUCATION.length} of ${EDUCATION.length}`,
  )
})

test('what is not published is absent, not nought: the code of the public pages is the plain one unless pooled', () => {
  const [row] = packed.occupations
  if (!row) throw new Error('The catalogue has no occupations.')
  const [soc] = row
  const bare: typeof row = [soc, null, 1, 2, 3, null, null, 0, 0, 0, null, null, [], []]
  const open = (one: typeof row) =>
    unpackCatalogue({ ...packed, occupations: [one], kinds: [] }).occupations.get(soc)
  expect(open(bare)).toEqual({
    soc,
    onet: `${soc}.00`,
    employment: 1,
    growth: 2,
    openings: 3,
    education: 'none',
    experience: 'none',
    training: 'none',
    skills: [],
    related: [],
  })
  expect(open(bare.with(6, 41_000) as typeof row)?.pay).toEqual({ by: 'year', median: 41_000 })
  expect(open(bare.with(6, { hour: 21.5 }) as typeof row)?.pay).toEqual({ by: 'hour', median: 21.5 })
  expect(open(bare.with(6, { atLeast: 239_200 }) as typeof row)?.pay).toEqual({ by: 'top', atLeast: 239_200 })
  expect(catalogue.occupations.get('31-1120')?.onet).toBe('31-1122.00')
})
