import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FILES } from './sources.ts'
import { numberIn, readTsv } from './tables.ts'

/** Pay by state, where its table was supplied: `{ "29-2052": { "CA": 50000 } }`. */
export function buildStatePay(
  folder: string,
  codes: readonly string[],
): Record<string, Record<string, number>> | undefined {
  const path = join(folder, FILES.statePay)
  if (!existsSync(path)) return undefined
  const known = new Set(codes)
  const pay: Record<string, Record<string, number>> = {}
  for (const row of readTsv(path, ['state', 'soc', 'annual_median'])) {
    const { state = '', soc = '' } = row
    if (!known.has(soc) || !/^[A-Z]{2}$/.test(state) || row['annual_median'] === '') continue
    pay[soc] = { ...pay[soc], [state]: numberIn(row, 'annual_median') }
  }
  return pay
}

/** Titles of programmes of study that lead to an occupation, where the CIP–SOC crosswalk was supplied. */
export function buildProgrammes(
  folder: string,
  codes: readonly string[],
): Record<string, string[]> | undefined {
  const path = join(folder, FILES.programmes)
  if (!existsSync(path)) return undefined
  const known = new Set(codes)
  const programmes: Record<string, string[]> = {}
  for (const { soc = '', title = '' } of readTsv(path, ['soc', 'cip', 'title']))
    if (known.has(soc) && title !== '') programmes[soc] = [...(programmes[soc] ?? []), title]
  return programmes
}
