import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { PackedCatalogue } from '#career'
import { buildStatePay, buildProgrammes } from './careers/build-extras.ts'
import { buildKinds } from './careers/build-kinds.ts'
import { buildOccupations, skillIds } from './careers/build-occupations.ts'
import { RELEASES } from './careers/sources.ts'
import { layOut } from './careers/lay-out.ts'
import { TableError } from './careers/tables.ts'

/** Our own list of kinds of places, with the industry that stands for each. */
export const kindList = fileURLToPath(new URL('careers/place-kinds.tsv', import.meta.url))

const target = fileURLToPath(new URL('../../assets/careers/figures.json', import.meta.url))

/**
 * The career catalogue from a folder with the official tables (`sources.ts` names them). The same tables give the
 * same catalogue, byte for byte.
 *
 * @throws TableError where a table is missing or not as it is published.
 */
export async function buildCatalogue(folder: string): Promise<PackedCatalogue> {
  const { averageGrowth, occupations, catchAlls } = await buildOccupations(folder)
  const codes = occupations.map(([soc]) => soc)
  const statePay = buildStatePay(folder, codes)
  const programmes = buildProgrammes(folder, codes)
  return {
    format: 1,
    releases: RELEASES,
    averageGrowth,
    skills: await skillIds(folder),
    kinds: buildKinds(folder, kindList, codes, catchAlls),
    occupations,
    ...(statePay && { statePay }),
    ...(programmes && { programmes }),
  }
}

async function run(args: string[]): Promise<number> {
  const { data } = parseArgs({ args, options: { data: { type: 'string' } } }).values
  if (data === undefined) {
    process.stderr.write(
      'npm run careers -- --data FOLDER\nbuilds assets/careers/figures.json from the official tables; src/cli/careers/sources.ts names them.\n',
    )
    return 2
  }
  try {
    const catalogue = await buildCatalogue(data)
    const text = layOut(catalogue)
    writeFileSync(target, text)
    const jobs = catalogue.kinds.reduce((sum, kind) => sum + kind.jobs.length, 0)
    process.stdout.write(
      `${catalogue.kinds.length} kinds of places, ${jobs} jobs, ${catalogue.occupations.length} occupations, ${text.length} bytes\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2))
