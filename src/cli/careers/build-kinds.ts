import { join } from 'node:path'
import type { Fit, KindGroup, PackedCatalogue, PackedJob } from '#career'
import { FILES } from './sources.ts'
import { numberIn, readTsv, TableError, type Row } from './tables.ts'

type Kind = PackedCatalogue['kinds'][number]

/** People employed and their mean pay, in one industry and occupation. */
export interface Cell {
  employment: number
  pay?: number
}

/** Jobs below this share of an industry are hidden: the survey's error is larger than they are. */
const LEAST_SHARE = 0.003
/** So many of the biggest jobs, then so many of those found hardly anywhere else. */
const BIGGEST = 8
const DISTINCT = 8
const FEWEST = 12
const MOST = 18

const COLUMNS = ['id', 'group', 'tags', 'industry', 'minus', 'fit', 'adult', 'promote', 'drop', 'jobs']

/**
 * Every kind of place with its jobs, from our own list of kinds (`place-kinds.tsv`) and the OEWS tables. `catchAlls`
 * ("…, all other") are nobody's idea of a job and are left out.
 */
export function buildKinds(
  folder: string,
  list: string,
  codes: readonly string[],
  catchAlls: ReadonlySet<string>,
): Kind[] {
  const industries = readIndustries(folder, new Set(codes))
  const national = shares(nationalCells(folder, codes))
  return readTsv(list, COLUMNS).map((row) => {
    const { industry = '', minus = '' } = row
    const packed = (soc: string) => rowOf(soc, row, codes)
    if (industry === '') return headOf(row, words(row, 'jobs').map(packed))
    const cells = less(cellsOf(industries, industry), minus === '' ? undefined : cellsOf(industries, minus))
    const chosen = chooseJobs(cells, national, row, catchAlls)
    return headOf(
      row,
      chosen.map(([soc, share, quotient, pay]): PackedJob => [packed(soc), share, quotient, pay]),
    )
  })
}

function headOf(row: Row, jobs: PackedJob[]): Kind {
  const { id = '', industry = '', minus = '' } = row
  return {
    id,
    group: (row['group'] ?? '') as KindGroup,
    tags: words(row, 'tags'),
    ...(industry !== '' && { industry }),
    ...(minus !== '' && { less: minus }),
    fit: (row['fit'] ?? '') as Fit,
    ...(row['adult'] === 'adult' && { adult: true as const }),
    jobs,
  }
}

function rowOf(soc: string, row: Row, codes: readonly string[]): number {
  const place = codes.indexOf(soc)
  if (place < 0) throw new TableError(`${row['id']}: ${soc} is not an occupation of the projections.`)
  return place
}

type Chosen = [soc: string, share: number, quotient: number, pay: number | null]

function chooseJobs(
  cells: ReadonlyMap<string, Cell>,
  national: ReadonlyMap<string, number>,
  row: Row,
  catchAlls: ReadonlySet<string>,
): Chosen[] {
  const dropped = new Set([...words(row, 'drop'), ...catchAlls])
  const promoted = new Set(words(row, 'promote'))
  const jobs = [...shares(cells)]
    .filter(([soc]) => !dropped.has(soc))
    .map(([soc, share]): Chosen => {
      const here = national.get(soc) ?? 0
      const quotient = here === 0 ? 0 : share / here
      return [soc, rounded(share * 1000), rounded(quotient), cells.get(soc)?.pay ?? null]
    })
    .toSorted((a, b) => b[1] - a[1])
  const seen = jobs.filter(([soc, share]) => share >= LEAST_SHARE * 1000 || promoted.has(soc))
  const chosen = new Set(seen.slice(0, BIGGEST))
  for (const job of seen) if (promoted.has(job[0])) chosen.add(job)
  for (const job of seen.toSorted((a, b) => b[2] - a[2])) {
    if (chosen.size >= Math.min(MOST, BIGGEST + DISTINCT)) break
    chosen.add(job)
  }
  for (const job of jobs) {
    if (chosen.size >= FEWEST) break
    chosen.add(job)
  }
  return jobs.filter((job) => chosen.has(job))
}

/** One decimal, but never nought for what is there. */
function rounded(value: number): number {
  return value < 0.05 ? Number(value.toPrecision(1)) : Math.round(value * 10) / 10
}

/** Each occupation's part of all who are employed. */
export function shares(cells: ReadonlyMap<string, Cell>): Map<string, number> {
  const total = [...cells.values()].reduce((sum, { employment }) => sum + employment, 0)
  return new Map([...cells].map(([soc, { employment }]) => [soc, employment / total]))
}

type Industries = ReadonlyMap<string, ReadonlyMap<string, Cell>>

function cellsOf(industries: Industries, code: string): ReadonlyMap<string, Cell> {
  const cells = industries.get(code)
  if (!cells) throw new TableError(`The OEWS table has no industry ${code}.`)
  return cells
}

/** One industry without another that is part of it; what is left has no published pay. */
function less(
  all: ReadonlyMap<string, Cell>,
  part: ReadonlyMap<string, Cell> | undefined,
): ReadonlyMap<string, Cell> {
  if (!part) return all
  return new Map(
    [...all]
      .map(([soc, { employment }]): [string, Cell] => [
        soc,
        { employment: employment - (part.get(soc)?.employment ?? 0) },
      ])
      .filter(([, { employment }]) => employment > 0),
  )
}

/** Schools and hospitals are listed once for each kind of owner: the largest stands for all, as the sums are not published. */
function readIndustries(folder: string, codes: ReadonlySet<string>): Industries {
  const columns = ['soc', 'oews_naics', 'employment', 'annual_mean']
  const industries = new Map<string, Map<string, Cell>>()
  for (const row of readTsv(join(folder, FILES.industries), columns)) {
    const { soc = '', oews_naics: industry = '' } = row
    if (!codes.has(soc) || row['employment'] === '') continue
    const cells = industries.get(industry) ?? new Map<string, Cell>()
    industries.set(industry, cells)
    const cell = cellOf(row)
    if (cell.employment > (cells.get(soc)?.employment ?? 0)) cells.set(soc, cell)
  }
  return industries
}

function nationalCells(folder: string, codes: readonly string[]): Map<string, Cell> {
  const known = new Set(codes)
  return new Map(
    readTsv(join(folder, FILES.national), ['soc', 'employment'])
      .filter((row) => known.has(row['soc'] ?? '') && row['employment'] !== '')
      .map((row) => [row['soc'] ?? '', { employment: numberIn(row, 'employment') }]),
  )
}

function cellOf(row: Row): Cell {
  const pay = row['annual_mean'] === '' ? undefined : numberIn(row, 'annual_mean')
  return { employment: numberIn(row, 'employment'), ...(pay !== undefined && { pay }) }
}

function words(row: Row, column: string): string[] {
  return (row[column] ?? '').split(' ').filter((word) => word !== '')
}
