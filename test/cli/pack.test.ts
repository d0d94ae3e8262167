import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPack } from '#place'
import { pack } from '../../src/cli/pack.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(content: string, ...args: string[]) {
  const file = join(folder, 'old town.geojson')
  writeFileSync(file, content)
  return call(file, ...args)
}

async function call(...args: string[]) {
  let made = ''
  const told: string[] = []
  const code = await pack(
    args,
    { make: (text) => (made += text), tell: (line) => told.push(line) },
    'en_US.UTF-8',
  )
  return { code, made, told }
}

const town = JSON.stringify(
  {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [4.35, 50.85] },
        properties: { name: 'Bun', shop: 'bakery' },
      },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [400, 50.85] },
        properties: { name: 'Lost', shop: 'books' },
      },
    ],
  },
  null,
  1,
)

test('a file of places becomes a pack whose kinds are those of the career catalogue', async () => {
  const { code, made, told } = await run(town)
  expect(code).toBe(0)
  expect(readPack(made)).toMatchObject({
    ok: true,
    pack: { id: 'old-town', places: [{ name: 'Bun', kind: 'bakery' }] },
  })
  const line = town.split('\n').findLastIndex((one) => one.includes('"geometry"')) + 1
  expect(told.find((one) => one.includes('Lost'))).toContain(String(line))
})

test('id and title are given on the command line', async () => {
  const { made } = await run(town, '--id', 'our-walk', '--title', 'Our walk')
  expect(readPack(made)).toMatchObject({
    pack: { id: 'our-walk', title: { en: 'Our walk', es: 'Our walk' } },
  })
})

test('a file that is no file of places makes nothing and says why', async () => {
  const { code, made, told } = await run('Hello')
  expect([code, made, told.length]).toEqual([1, '', 1])
})

test('a file that is not there, or too large to be loaded, makes nothing', async () => {
  expect(await call(join(folder, 'none.json'))).toMatchObject({ code: 1, made: '' })
  const large = join(folder, 'large.json')
  writeFileSync(large, '')
  truncateSync(large, 3_000_000_000)
  expect(await call(large)).toMatchObject({ code: 1, made: '' })
})

test('a command line without sense gets the usage', async () => {
  expect(await call()).toMatchObject({ code: 2, made: '' })
  expect(await call('a', 'b')).toMatchObject({ code: 2 })
  expect(await call('--nonsense')).toMatchObject({ code: 2 })
  expect(await call('--help')).toMatchObject({ code: 0, made: '' })
})
