import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario'
import { walkTogether } from './compare.ts'

const files = [
  'test/scenario/fixtures/kiosk/scenario.json',
  ...readdirSync('scenarios', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `scenarios/${entry.name}/scenario.json`),
]

describe('the compiled machine', () => {
  it.each(files)('takes every one of 50,000 random steps of %s as XState does', (file) => {
    const read = readScenario(readFileSync(file))
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
    expect(walkTogether(read.scenario, 50_000, 20_261_122)).toBe(50_000)
  })
})
