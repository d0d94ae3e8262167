import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSite } from '#scenario'
import { dig } from './kiosk.ts'

const root = new URL('../../assets/sites/', import.meta.url)
const sites = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(sites.map(({ name }) => name))('the site %s opens', (name) => {
  const read = readSite(readFileSync(new URL(`${name}/site.json`, root)))
  expect(read.ok ? [] : read.problems).toEqual([])
})

test('a site is read as strictly as a scenario', () => {
  const file = JSON.parse(readFileSync(new URL('cafe/site.json', root), 'utf8')) as Record<string, unknown>
  const codes = (change: () => unknown) => {
    change()
    const read = readSite(JSON.stringify(file))
    return read.ok ? [] : read.problems.map((one) => [one.code, one.path])
  }
  expect(codes(() => (file.name = '../cafe'))).toEqual([['bad-slug', '$.name']])
  expect(codes(() => (file.name = 'cafe'))).toEqual([])
  expect(codes(() => (dig(file, 'bounds').min = [0, 1]))).toEqual([['wrong-type', '$.bounds.min[2]']])
  expect(codes(() => (file.glb = 'https://example.org/site.glb')).map(([, path]) => path)).toContain('$.glb')
})
