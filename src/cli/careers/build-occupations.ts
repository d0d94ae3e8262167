import { join } from 'node:path'
import type { PackedOccupation, PackedPay } from '#career'
import { FILES, POOLED } from './sources.ts'
import { numberIn, readSheet, readTsv, TableError, type Row } from './tables.ts'

const CODE = '2024 National Employment Matrix code'

const EDUCATION_ROWS = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
]
const EXPERIENCE_ROWS = ['None', 'Less than 5 years', '5 years or more']
const TRAINING_ROWS = [
  'None',
  'Short-term on-the-job training',
  'Moderate-term on-the-job training',
  'Long-term on-the-job training',
  'Apprenticeship',
  'Internship/residency',
]

/** How many related occupations are kept: O*NET's primary ones. */
const MOST_RELATED = 10

/** Every line-item occupation of the projections, with the change of all jobs. */
export async function buildOccupations(
  folder: string,
): Promise<{ averageGrowth: number; occupations: PackedOccupation[]; catchAlls: Set<string> }> {
  const projections = await readSheet(join(folder, FILES.projections), 'Table 1.2')
  const all = projections.find((row) => row[CODE] === '00-0000')
  if (!all) throw new TableError('Table 1.2 has no row for all occupations.')
  const rows = projections.filter((row) => row['Occupation type'] === 'Line item')
  const codes = rows.map((row) => row[CODE] ?? '')

  const hourly = medianByHour(folder)
  const skills = await skillRanks(folder)
  const zones = firstOf(readTsv(join(folder, FILES.zones), ['O*NET-SOC Code', 'Job Zone']), 'Job Zone')
  const interests = interestScores(folder)
  const related = relatedCodes(folder)

  const occupations = rows.map((row): PackedOccupation => {
    const soc = row[CODE] ?? ''
    const own = POOLED[soc] ?? [soc]
    const ranks = skills.get(soc)
    if (!ranks) throw new TableError(`Table 6.5 has no row for ${soc}.`)
    const zone = firstFound(own, zones)
    return [
      soc,
      POOLED[soc] ? `${own[0]}.00` : null,
      numberIn(row, 'Employment, 2024'),
      numberIn(row, 'Employment change, percent, 2024–34'),
      numberIn(row, 'Occupational openings, 2024–34 annual average'),
      row['Percent self employed, 2024'] === '—' ? null : numberIn(row, 'Percent self employed, 2024'),
      payOf(row, hourly.get(soc)),
      placeIn(EDUCATION_ROWS, row, 'Typical education needed for entry'),
      placeIn(EXPERIENCE_ROWS, row, 'Work experience in a related occupation'),
      placeIn(
        TRAINING_ROWS,
        row,
        'Typical on-the-job training needed to attain competency in the occupation',
      ),
      zone === undefined ? null : Number(zone),
      firstFound(own, interests) ?? null,
      ranks,
      relatedRows(own, related, codes, soc),
    ]
  })
  const catchAlls = rows.filter((row) =>
    /all other|^misc/i.test(row['2024 National Employment Matrix title'] ?? ''),
  )
  return {
    averageGrowth: numberIn(all, 'Employment change, percent, 2024–34'),
    occupations,
    catchAlls: new Set(catchAlls.map((row) => row[CODE] ?? '')),
  }
}

function payOf(row: Row, byHour: number | undefined): PackedPay {
  const text = row['Median annual wage, dollars, 2024'] ?? ''
  const capped = /^>=\$([\d,]+)$/.exec(text)
  if (capped?.[1]) return { atLeast: Number(capped[1].replaceAll(',', '')) }
  if (/^\d+$/.test(text)) return Number(text)
  return byHour === undefined ? null : { hour: byHour }
}

function placeIn(words: readonly string[], row: Row, column: string): number {
  const place = words.indexOf(row[column] ?? '')
  if (place < 0) throw new TableError(`"${row[column]}" in "${column}" is not one of ${words.join(', ')}.`)
  return place
}

/** Jobs that are paid by the hour only have no yearly median in the projections. */
function medianByHour(folder: string): Map<string, number> {
  const rows = readTsv(join(folder, FILES.national), ['soc', 'hourly_median', 'annual_median'])
  return new Map(
    rows
      .filter((row) => row['hourly_median'] !== '' && row['annual_median'] === '')
      .map((row) => [row['soc'] ?? '', numberIn(row, 'hourly_median')]),
  )
}

async function skillRanks(folder: string): Promise<Map<string, number[]>> {
  const rows = await readSheet(join(folder, FILES.skills), 'Table 6.5')
  return new Map(
    rows
      .filter((row) => /^\d\d-\d{4}$/.test(row[CODE] ?? ''))
      .map((row) => [row[CODE] ?? '', skillColumns(row).map((column) => numberIn(row, column))]),
  )
}

/** The 17 skills stand between the code and the link to the handbook. */
function skillColumns(row: Row): string[] {
  return Object.keys(row).slice(2, 19)
}

/** Ids of the skills in the order of table 6.5, as `scenarios/skills.json` has them: `problemSolvingAndDecisionMaking`. */
export async function skillIds(folder: string): Promise<string[]> {
  const [row] = await readSheet(join(folder, FILES.skills), 'Table 6.5')
  return skillColumns(row ?? {}).map((name) =>
    name.toLowerCase().replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
  )
}

function interestScores(folder: string): Map<string, number[]> {
  const columns = ['O*NET-SOC Code', 'Scale ID', 'Element ID', 'Data Value']
  const scores = new Map<string, number[]>()
  for (const row of readTsv(join(folder, FILES.interests), columns)) {
    if (row['Scale ID'] !== 'OI' || !(row['O*NET-SOC Code'] ?? '').endsWith('.00')) continue
    const soc = (row['O*NET-SOC Code'] ?? '').slice(0, 7)
    const of = scores.get(soc) ?? []
    of['abcdef'.indexOf((row['Element ID'] ?? '').slice(-1))] = numberIn(row, 'Data Value')
    scores.set(soc, of)
  }
  return scores
}

function relatedCodes(folder: string): Map<string, string[]> {
  const columns = ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index']
  const rows = readTsv(join(folder, FILES.related), columns)
    .filter((row) => row['Relatedness Tier'] !== 'Supplemental')
    .toSorted((a, b) => numberIn(a, 'Index') - numberIn(b, 'Index'))
  const related = new Map<string, string[]>()
  for (const row of rows) {
    const from = (row['O*NET-SOC Code'] ?? '').slice(0, 7)
    const to = (row['Related O*NET-SOC Code'] ?? '').slice(0, 7)
    related.set(from, [...(related.get(from) ?? []), to])
  }
  return related
}

function relatedRows(
  own: readonly string[],
  related: ReadonlyMap<string, readonly string[]>,
  codes: readonly string[],
  soc: string,
): number[] {
  const pooledAs = (code: string) => Object.keys(POOLED).find((pool) => POOLED[pool]?.includes(code)) ?? code
  const near = own.flatMap((code) => related.get(code) ?? []).map((code) => codes.indexOf(pooledAs(code)))
  return [...new Set(near)].filter((row) => row >= 0 && codes[row] !== soc).slice(0, MOST_RELATED)
}

/** The value of a column by SOC code, from its first O*NET-SOC occupation that has one. */
function firstOf(rows: readonly Row[], column: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of rows) {
    const soc = (row['O*NET-SOC Code'] ?? '').slice(0, 7)
    if (!found.has(soc)) found.set(soc, row[column] ?? '')
  }
  return found
}

function firstFound<Value>(codes: readonly string[], values: ReadonlyMap<string, Value>): Value | undefined {
  for (const code of codes) if (values.has(code)) return values.get(code)
  return undefined
}
