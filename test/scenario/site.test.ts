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

test('a site of photos has no models, a built one no photos, and neither has anything else', () => {
  const built = JSON.parse(readFileSync(new URL('cafe/site.json', root), 'utf8')) as Record<string, unknown>
  const { glb: _, detailsGlb: ___, thingsGlb: __, ...rest } = built
  const photo = { small: 512, large: 1280, ways: { lobby: { yard: [1, 0, 2] } } }
  const paths = (site: object) => {
    const read = readSite(JSON.stringify(site))
    return read.ok ? [] : read.problems.map(({ path }) => path)
  }
  expect(paths({ ...rest, photo })).toEqual([])
  expect(paths(rest)).toEqual(['$.glb', '$.thingsGlb'])
  expect(paths({ ...built, photo })[0]).toBe('$.glb')
  const { detailsGlb: ____, ...plain } = built
  expect(paths(plain)).toEqual([])
  expect(paths({ ...plain, detailsGlb: 'https://example.org/details.glb' })).toEqual(['$.detailsGlb'])
  expect(paths({ ...plain, photo })).toEqual(['$.glb'])
  expect(paths({ ...rest, photo: { ...photo, small: 20_000 } })).toEqual(['$.photo.small'])
  expect(paths({ ...rest, photo: { ...photo, address: 'x' } })).toEqual(['$.photo.address'])
  expect(paths({ ...rest, photo: { ...photo, ways: { lobby: { yard: [1, 0] } } } })).toEqual([
    '$.photo.ways.lobby.yard[2]',
  ])
})
