import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostileInputs } from '../scenario/hostile.ts'
import { kioskText } from '../scenario/kiosk.ts'
import { type Figure, median } from './measure.ts'

interface Reading {
  name: string
  ms: number
  megabytes: number
  codes: string[]
}

const one = fileURLToPath(new URL('./read-one.ts', import.meta.url))

/**
 * How long the reader takes to refuse each hostile file, and how much memory the whole process needs, each in
 * a fresh process that reads the file from disk. The process alone (Node and the loader of TypeScript) is
 * the figure of the sound file.
 */
export async function benchRead(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'first-shift-read-'))
  try {
    const sound = readOne(folder, 'a sound file', kioskText('scenario.json'))
    const readings = hostileInputs.map(({ name, source }) =>
      readOne(folder, name, name.startsWith('200 MB') ? 200_000_000 : source()),
    )
    const opened = readings.filter((reading) => reading.codes.length === 0)
    if (opened.length > 0)
      throw new Error(`Opened, but must be refused: ${opened.map(({ name }) => name).join(', ')}`)
    const slowest = readings.toSorted((a, b) => b.ms - a.ms)[0] as Reading
    const largest = readings.toSorted((a, b) => b.megabytes - a.megabytes)[0] as Reading
    return [
      { name: 'hostile files refused', value: readings.length, unit: 'files' },
      { name: 'refusal, median', value: median(readings.map(({ ms }) => ms)), unit: 'ms' },
      { name: `refusal, slowest (${slowest.name})`, value: slowest.ms, unit: 'ms', bar: '< 1000' },
      { name: `memory, largest (${largest.name})`, value: largest.megabytes, unit: 'MB', bar: '< 200' },
      { name: 'memory, a sound file in the same process', value: sound.megabytes, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// A number is a file of that many bytes without content.
function readOne(folder: string, name: string, content: string | Uint8Array | number): Reading {
  const file = join(folder, 'scenario.json')
  writeFileSync(file, typeof content === 'number' ? '' : content)
  if (typeof content === 'number') truncateSync(file, content)
  const output = execFileSync(process.execPath, ['--import', 'tsx', one, file], { encoding: 'utf8' })
  return { name, ...(JSON.parse(output) as Omit<Reading, 'name'>) }
}
