import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../src/cli/careers.ts'
import { buildProgrammes, buildStatePay } from '../../src/cli/careers/build-extras.ts'
import { buildKinds } from '../../src/cli/careers/build-kinds.ts'
import { FILES } from '../../src/cli/careers/sources.ts'
import { numberIn, readSheet, readTsv, TableError } from '../../src/cli/careers/tables.ts'
import { workbook } from './workbook.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'careers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes a table below the folder: lines with `|` between cells; gzipped where its name says so. */
function table(path: string, ...lines: readonly string[]): string {
  const text = `${lines.map((line) => line.replaceAll('|', '\t')).join('\n')}\n`
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, path.endsWith('.gz') ? gzipSync(text) : text)
  return file
}

describe('a folder that is not as the tables are published', () => {
  test('is refused on the command line, naming the table that is missing', async () => {
    const cli = fileURLToPath(new URL('../../src/cli/careers.ts', import.meta.url))
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', cli, ...args]).catch(
        (error: unknown) => error,
      )
    const [refused, asked] = await Promise.all([run('--data', folder), run()])
    expect(refused).toMatchObject({ code: 1, stderr: `There is no ${join(folder, FILES.projections)}.\n` })
    expect(asked).toMatchObject({ code: 2 })
    expect((asked as { stderr: string }).stderr).toContain('npm run careers -- --data FOLDER')
  })

  test('is refused by the builder as well, with an error of its own kind', async () => {
    await expect(buildCatalogue(folder)).rejects.toThrow(TableError)
    await expect(buildCatalogue(folder)).rejects.toThrow(FILES.projections)
  })

  test('is refused for a workbook that lacks the sheet, or the row of all jobs', async () => {
    const file = join(folder, FILES.projections)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, workbook('Table 1.7', [['Title'], ['Code']]))
    await expect(buildCatalogue(folder)).rejects.toThrow(`${file} has no sheet "Table 1.2".`)
    writeFileSync(file, workbook('Table 1.2', [['Title'], ['Code'], ['11-0000']]))
    await expect(buildCatalogue(folder)).rejects.toThrow('Table 1.2 has no row for all occupations.')
  })

  test('is refused for a table that lacks a column, naming it', () => {
    const file = table('some.tsv', 'soc|pay', '29-2052|1')
    expect(() => readTsv(file, ['soc', 'state', 'median'])).toThrow(`${file} has no column state, median.`)
    table(FILES.statePay, 'state|soc|median', 'CA|29-2052|1')
    expect(() => buildStatePay(folder, ['29-2052'])).toThrow('has no column annual_median')
    table(FILES.programmes, 'soc|title', '29-2052|Pharmacy')
    expect(() => buildProgrammes(folder, ['29-2052'])).toThrow('has no column cip')
  })

  test('is refused where a number should stand and does not', () => {
    for (const cell of ['', 'n/a', '1,000', '**'])
      expect(() => numberIn({ pay: cell }, 'pay')).toThrow(`"${cell}" in "pay" is not a number`)
    expect(() => numberIn({}, 'pay')).toThrow(TableError)
    expect(numberIn({ pay: '-3.5' }, 'pay')).toBe(-3.5)
  })
})

test('a table is read the same gzipped or not, with either ending of lines', () => {
  const rows = [
    { soc: '29-2052', title: 'Pharmacy technicians' },
    { soc: '51-3011', title: '' },
  ]
  expect(readTsv(table('a.tsv', 'soc|title\r', '29-2052|Pharmacy technicians\r', '51-3011'), [])).toEqual(
    rows,
  )
  expect(readTsv(table('a.tsv.gz', 'soc|title', '29-2052|Pharmacy technicians', '51-3011|'), [])).toEqual(
    rows,
  )
})

test('a sheet is read below its title, and a footnote is no part of the name of a column', async () => {
  const file = join(folder, 'book.xlsx')
  writeFileSync(
    file,
    workbook('Table 1.2', [
      ['Table 1.2 Occupations'],
      ['Code', 'Pay[1]'],
      ['29-2052', 40.5],
      ['51-3011', null],
    ]),
  )
  expect(await readSheet(file, 'Table 1.2')).toEqual([
    { Code: '29-2052', Pay: '40.5' },
    { Code: '51-3011', Pay: '' },
  ])
})

describe('the jobs in a kind of place', () => {
  const codes = Array.from({ length: 30 }, (_, at) => `10-${1000 + at}`)
  const [first = '', second = '', third = ''] = codes
  const COLUMNS = 'id|group|tags|industry|minus|fit|adult|promote|drop|jobs'

  const kindsOf = (lines: readonly string[], catchAlls: readonly string[] = []) =>
    buildKinds(folder, table('kinds.tsv', COLUMNS, ...lines), codes, new Set(catchAlls))

  const socsOf = (kinds: ReturnType<typeof kindsOf>) =>
    kinds[0]?.jobs.map((job) => codes[typeof job === 'number' ? job : job[0]])

  /** Every occupation in an industry has ten people fewer than the one before; nationally all are as many. */
  beforeEach(() => {
    table(FILES.national, 'soc|employment', ...codes.map((soc) => `${soc}|1000`), '00-0000|99999')
    table(
      FILES.industries,
      'soc|oews_naics|employment|annual_mean',
      ...codes.map((soc, at) => `${soc}|311|${310 - at * 10}|${40_000 + at}`),
      '99-0000|311|5000|1',
    )
  })

  test('are the biggest and those found hardly anywhere else, most frequent first', () => {
    const chosen = socsOf(kindsOf(['plant|making|product=food|311||exact||||']))
    expect(chosen).toEqual(codes.slice(0, 16))
    const rare = codes.at(-1) ?? ''
    table(FILES.national, 'soc|employment', ...codes.map((soc) => `${soc}|${soc === rare ? 1 : 1000}`))
    expect(socsOf(kindsOf(['plant|making|product=food|311||exact||||']))).toEqual([
      ...codes.slice(0, 15),
      rare,
    ])
  })

  test('count the share of people, how much more frequent they are here, and the mean pay here', () => {
    table(FILES.national, 'soc|employment', `${first}|100`, `${second}|900`)
    table(
      FILES.industries,
      'soc|oews_naics|employment|annual_mean',
      `${first}|311|250|41000`,
      `${second}|311|750|`,
    )
    expect(kindsOf(['plant|making|product=food a=b|311||exact|adult|||'])).toEqual([
      {
        id: 'plant',
        group: 'making',
        tags: ['product=food', 'a=b'],
        industry: '311',
        fit: 'exact',
        adult: true,
        jobs: [
          [1, 750, 0.8, null],
          [0, 250, 2.5, 41_000],
        ],
      },
    ])
  })

  test('of one industry less another are counted on what is left, without pay', () => {
    table(
      FILES.industries,
      'soc|oews_naics|employment|annual_mean',
      `${first}|722|400|41000`,
      `${second}|722|600|42000`,
      `${third}|722|100|42000`,
      `${first}|7225|300|41000`,
      `${third}|7225|100|42000`,
    )
    const [kind] = kindsOf(['cafe|food|amenity=cafe|722|7225|similar||||'])
    expect(kind).toMatchObject({ industry: '722', less: '7225' })
    expect(kind?.jobs.map((job) => (typeof job === 'number' ? job : [job[0], job[1], job[3]]))).toEqual([
      [1, 857.1, null],
      [0, 142.9, null],
    ])
  })

  test('that a table lists once for each owner are those of the largest', () => {
    table(
      FILES.industries,
      'soc|oews_naics|employment|annual_mean',
      `${first}|611|10|1`,
      `${first}|611|500|52000`,
      `${first}|611|20|2`,
      `${second}|611|500|1`,
    )
    const [kind] = kindsOf(['school|learning|amenity=school|611||exact||||'])
    expect(kind?.jobs[0]).toEqual([0, 500, expect.any(Number), 52_000])
  })

  test('leave out what is nobody’s idea of a job and what the list drops, and keep what it promotes', () => {
    const promoted = codes.at(-1) ?? ''
    const chosen = socsOf(kindsOf([`plant|making|a=b|311||exact||${promoted}|${first}|`], [second]))
    expect(chosen).toContain(promoted)
    expect(chosen).not.toContain(first)
    expect(chosen).not.toContain(second)
  })

  test('that were chosen by hand have no figures', () => {
    const [kind] = kindsOf([`butcher|shops|shop=butcher|||curated||||${second} ${first}`])
    expect(kind).toEqual({
      id: 'butcher',
      group: 'shops',
      tags: ['shop=butcher'],
      fit: 'curated',
      jobs: [1, 0],
    })
  })

  test('are refused where the industry or an occupation does not exist, naming it', () => {
    expect(() => kindsOf(['plant|making|a=b|999||exact||||'])).toThrow('The OEWS table has no industry 999.')
    expect(() => kindsOf(['plant|making|a=b|311|998|exact||||'])).toThrow('has no industry 998.')
    expect(() => kindsOf(['butcher|shops|a=b|||curated||||77-7777'])).toThrow(
      'butcher: 77-7777 is not an occupation of the projections.',
    )
  })
})
