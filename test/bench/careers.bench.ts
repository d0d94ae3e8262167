import { performance } from 'node:perf_hooks'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import {
  ladderFrom,
  nextSteps,
  topSkills,
  unpackCatalogue,
  type Catalogue,
  type PackedCatalogue,
  type PlaceKind,
} from '#career'
import { type Figure, median } from './measure.ts'

const TIMES = 15

const readFile = (name: string): Buffer => readFileSync(`assets/careers/${name}.json`)

const msOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** All that the cards of a kind of place show: figures, skills, the way up and what is close to it. */
const cardsOf = (catalogue: Catalogue, kind: PlaceKind): unknown[] =>
  kind.jobs.map((job) => {
    const occupation = catalogue.occupations.get(job.soc)
    return (
      occupation && {
        job,
        occupation,
        skills: topSkills(occupation, catalogue),
        ladder: ladderFrom(catalogue, kind, job.soc),
        elsewhere: nextSteps(catalogue, job.soc),
      }
    )
  })

/** From a kind of place to the data of all its cards, and what a learner's device fetches for that. */
export const benchCareers = (): Figure[] => {
  const text = readFile('figures').toString()
  const opening = Array.from({ length: TIMES }, () =>
    msOf(() => unpackCatalogue(JSON.parse(text) as PackedCatalogue)),
  )
  const catalogue = unpackCatalogue(JSON.parse(text) as PackedCatalogue)
  const kinds = [...catalogue.kinds.values()]
  // The first card comes before anything has run once: that is what a learner waits for.
  const [firstKind] = kinds
  if (!firstKind) throw new Error('The catalogue has no kinds.')
  const first = msOf(() => cardsOf(catalogue, firstKind))
  const each = kinds.map((kind) => ({
    id: kind.id,
    ms: median(Array.from({ length: TIMES }, () => msOf(() => cardsOf(catalogue, kind)))),
  }))
  const worst = each.reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest))
  const bytes = Object.fromEntries(
    ['figures', 'words-en', 'words-es'].map((name) => [name, brotliCompressSync(readFile(name)).length]),
  )
  const { figures = 0, 'words-en': english = 0, 'words-es': spanish = 0 } = bytes
  return [
    { name: 'opening the catalogue, once (median)', value: median(opening), unit: 'ms' },
    { name: 'a kind of place → all its cards, the very first', value: first, unit: 'ms', bar: '≤ 10' },
    {
      name: `a kind of place → all its cards, median of ${kinds.length}`,
      value: median(each.map(({ ms }) => ms)),
      unit: 'ms',
      bar: '≤ 10',
    },
    {
      name: `a kind of place → all its cards, slowest (${worst.id})`,
      value: worst.ms,
      unit: 'ms',
      bar: '≤ 10',
    },
    { name: 'catalogue, figures (brotli)', value: figures, unit: 'bytes' },
    { name: 'catalogue, one language at most', value: figures + Math.max(english, spanish), unit: 'bytes' },
    { name: 'catalogue, all of it', value: figures + english + spanish, unit: 'bytes', bar: '≤ 350,000' },
  ]
}
