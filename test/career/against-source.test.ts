import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unpackCatalogue } from '#career'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../src/cli/careers.ts'
import { layOut } from '../../src/cli/careers/lay-out.ts'
import { FILES } from '../../src/cli/careers/sources.ts'
import { catalogue, shipped } from './catalogue-files.ts'
import { growthOfAll, lineItems, occupationClaims, skillHeadings, type Claim } from './source-figures.ts'
import { industryClaims } from './source-industries.ts'
import { tableOf } from './source-tables.ts'

/* The official tables are not part of the project: CAREERS_DATA names the folder that has them. */

const folder = process.env['CAREERS_DATA'] ?? ''

const differing = (claims: readonly Claim[]) =>
  claims.filter((claim) => claim.catalogue !== claim.tables).map((claim) => JSON.stringify(claim))

describe.skipIf(folder === '')('the official tables in the folder that CAREERS_DATA names', () => {
  let claims: Claim[] = []
  let codes = new Set<string>()
  beforeAll(async () => {
    codes = await lineItems(folder)
    claims = [...(await occupationClaims(folder, catalogue)), ...industryClaims(folder, catalogue, codes)]
  }, 60_000)

  test('say the same as 500 random figures of the catalogue', () => {
    expect(claims.length).toBeGreaterThan(25_000)
    const seed = Number(process.env['CAREERS_SEED'] ?? Date.now() % 1_000_000)
    const drawn = draw(claims, 500, seed)
    expect(new Set(drawn).size).toBe(500)
    expect({ seed, differing: differing(drawn) }).toEqual({ seed, differing: [] })
  })

  test('say the same as every other figure too', () => {
    const figures = new Set(claims.map(({ place }) => place.replace(/^.*\d\d-\d{4} /, '')))
    expect(figures.size).toBe(10 + 17 + 3)
    expect(differing(claims)).toEqual([])
    // What is compared is there to be compared: most of it is a number.
    const numbers = claims.filter((claim) => typeof claim.tables === 'number')
    expect(numbers.length).toBeGreaterThan(20_000)
  })

  test('count exactly the occupations that the catalogue has, and all jobs change as it says', async () => {
    expect(new Set(catalogue.occupations.keys())).toEqual(codes)
    expect(catalogue.averageGrowth).toBe(await growthOfAll(folder))
  })

  test('name the skills in the order of the catalogue', async () => {
    const bare = (name: string) => name.replaceAll(' ', '').toLowerCase()
    expect(catalogue.skills.map(bare)).toEqual((await skillHeadings(folder)).map(bare))
  })

  test('list every related occupation as a primary one', () => {
    const pairs = new Set(
      tableOf(folder, 'onet_30.1/Related_Occupations.tsv.gz')
        .filter((row) => row.get('Relatedness Tier')?.startsWith('Primary'))
        .map((row) =>
          [row.get('O*NET-SOC Code'), row.get('Related O*NET-SOC Code')]
            .map((one) => one?.slice(0, 7))
            .join(),
        ),
    )
    // What the projections pool is listed in parts there.
    const listed = new Set([...pairs].flatMap((pair) => pair.split(',')))
    const wrong = [...catalogue.occupations.values()].flatMap(({ soc, related }) =>
      related
        .filter((to) => listed.has(soc) && listed.has(to) && !pairs.has(`${soc},${to}`))
        .map((to) => [soc, to]),
    )
    expect(wrong).toEqual([])
  })

  test('give the catalogue that is shipped, byte for byte', async () => {
    expect(layOut(await buildCatalogue(folder))).toBe(shipped('figures.json').toString())
  })
})

describe.skipIf(folder === '')('with more tables beside those that CAREERS_DATA names', () => {
  const supplied = mkdtempSync(join(tmpdir(), 'careers-'))
  beforeAll(() => {
    for (const path of Object.values(FILES)) {
      mkdirSync(dirname(join(supplied, path)), { recursive: true })
      if (existsSync(join(folder, path))) symlinkSync(join(folder, path), join(supplied, path))
    }
  })
  afterAll(() => rmSync(supplied, { recursive: true }))

  test('pay by state and programmes of study come with them, and nothing else changes', async () => {
    for (const path of [FILES.statePay, FILES.programmes]) rmSync(join(supplied, path), { force: true })
    writeFileSync(
      join(supplied, FILES.statePay),
      'state\tsoc\tannual_median\nCA\t29-2052\t51230\nTX\t29-2052\t38990\nCA\t99-9999\t1\nUS\t\t2\nCA\t51-3011\t\n',
    )
    writeFileSync(
      join(supplied, FILES.programmes),
      'soc\tcip\ttitle\n29-2052\t51.0805\tPharmacy Technician\n29-2052\t51.0000\tHealth Services\n99-9999\t0\tNothing\n',
    )
    const built = await buildCatalogue(supplied)
    const { statePay, programmes } = unpackCatalogue(built)
    expect(statePay).toEqual(new Map([['29-2052', { CA: 51_230, TX: 38_990 }]]))
    expect(programmes).toEqual(new Map([['29-2052', ['Pharmacy Technician', 'Health Services']]]))
    const { statePay: _, programmes: __, ...rest } = built
    expect(layOut(rest)).toBe(shipped('figures.json').toString())
  })
})

test('without them the catalogue has no pay by state and no programmes', () => {
  expect(catalogue.statePay).toBeUndefined()
  expect(catalogue.programmes).toBeUndefined()
})

/** So many of a list, none twice, the same for the same seed. */
function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  let state = seed
  const left = [...items]
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)
  }).flat()
}
