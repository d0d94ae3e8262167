import type { Catalogue } from '#career'
import type { Claim } from './source-figures.ts'
import { tableOf } from './source-tables.ts'

interface Cell {
  employed: number
  mean: string
}

type Cells = ReadonlyMap<string, Cell>

/** Share, quotient and pay of every job in every kind of place that an industry stands for, from the OEWS tables. */
export function industryClaims(folder: string, { kinds }: Catalogue, codes: ReadonlySet<string>): Claim[] {
  const industries = readIndustries(folder, codes)
  const national = countNational(folder, codes)
  return [...kinds.values()].flatMap(({ id, industry, less, jobs }) => {
    if (industry === undefined) return []
    const cells = without(industries.get(industry), less === undefined ? undefined : industries.get(less))
    const total = sumOf([...cells.values()].map(({ employed }) => employed))
    return jobs.flatMap(({ soc, share, quotient, payHere }) => {
      const cell = cells.get(soc)
      const part = (cell?.employed ?? Number.NaN) / total
      const mean = cell?.mean ?? ''
      return [
        { place: `${id} ${soc} share`, catalogue: share, tables: tidy(part * 1000) },
        { place: `${id} ${soc} quotient`, catalogue: quotient, tables: tidy(part / national(soc)) },
        {
          place: `${id} ${soc} payHere`,
          catalogue: payHere,
          // Of what is left of an industry no pay is published.
          tables: less !== undefined || mean === '' ? undefined : Number(mean),
        },
      ]
    })
  })
}

/** One decimal; below that one digit, so that what is there is never nought. */
function tidy(value: number): number {
  return value < 0.05 ? Number(value.toPrecision(1)) : Math.round(value * 10) / 10
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function without(all: Cells = new Map(), part: Cells = new Map()): Cells {
  const left = [...all].map(([soc, { employed, mean }]): [string, Cell] => [
    soc,
    { employed: employed - (part.get(soc)?.employed ?? 0), mean },
  ])
  return new Map(left.filter(([, { employed }]) => employed > 0))
}

/** Where the table lists an occupation of an industry more than once (owners of schools, hospitals), the largest counts. */
function readIndustries(folder: string, codes: ReadonlySet<string>): Map<string, Map<string, Cell>> {
  const industries = new Map<string, Map<string, Cell>>()
  for (const row of tableOf(folder, 'bls/oews_2024_industry_occupation.tsv.gz')) {
    const [soc = '', industry = ''] = [row.get('soc'), row.get('oews_naics')]
    const employed = Number(row.get('employment'))
    const cells = industries.get(industry) ?? new Map<string, Cell>()
    industries.set(industry, cells)
    if (!codes.has(soc) || row.get('employment') === '') continue
    if (employed > (cells.get(soc)?.employed ?? 0))
      cells.set(soc, { employed, mean: row.get('annual_mean') ?? '' })
  }
  return industries
}

/** An occupation's part of all who are employed. */
function countNational(folder: string, codes: ReadonlySet<string>): (soc: string) => number {
  const employed = new Map<string, number>()
  for (const row of tableOf(folder, 'bls/oews_2024_national.tsv.gz')) {
    const soc = row.get('soc') ?? ''
    if (codes.has(soc) && row.get('employment') !== '') employed.set(soc, Number(row.get('employment')))
  }
  const total = sumOf([...employed.values()])
  return (soc) => (employed.get(soc) ?? Number.NaN) / total
}
