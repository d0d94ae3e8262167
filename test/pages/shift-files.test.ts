import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftFilesOf } from '../../src/pages/shift-files.ts'

const site = { name: 'cafe' }

test('of the café, the site and the two who are there at the beginning are fetched ahead', () => {
  const files = shiftFilesOf(JSON.parse(readFileSync('scenarios/cafe-opening/scenario.json', 'utf8')))
  expect(files.later).toEqual(['people/mateo.glb', 'people/mei.glb', 'people/walter.glb'])
  expect(files.first).toEqual([
    'sites/cafe/site.json',
    'sites/cafe/site.glb',
    'sites/cafe/things.glb',
    'people/clips.glb',
    'people/amara.glb',
    'people/noor.glb',
  ])
})

test('who comes later, or is away in the first state below, is not', () => {
  const people = { a: { look: 'a' }, b: { look: 'b' }, c: { look: 'c' } }
  const below = { first: { meta: { people: { b: { at: 'door' }, a: { at: 'away' } } } }, next: { meta: {} } }
  const story = { meta: { people: { a: { at: 'door' } } }, initial: 'first', states: below }
  const other = { initial: 'idle', states: { idle: {}, later: { meta: { people: { c: { at: 'door' } } } } } }
  const { first, later } = shiftFilesOf({ meta: { site, people }, states: { story, other } })
  expect(first.slice(4)).toEqual(['people/b.glb'])
  expect(later).toEqual(['people/a.glb', 'people/c.glb'])
})

test('nothing is fetched from outside the folders', () => {
  const people = { a: { look: 'amara' }, b: { look: '../x' }, c: 3 }
  const there = { a: { at: 'counter' }, b: { at: 'counter' }, c: { at: 'counter' } }
  const states = { story: { meta: { people: there } } }
  const nothing = { first: [], details: [], later: [] }
  expect(shiftFilesOf({ meta: { site, people }, states }).first.slice(4)).toEqual(['people/amara.glb'])
  expect(shiftFilesOf({ meta: { site: { name: '../../secret' }, people }, states })).toEqual(nothing)
})

test('whatever a file holds, only paths come of it', () => {
  const isSound = (meta: Record<string, fc.JsonValue>, states: fc.JsonValue) => {
    const { first, later } = shiftFilesOf({ meta: { ...meta, site }, states })
    return [...first, ...later].every((path) => /^[a-z0-9/-]+\.(glb|json)$/.test(path))
  }
  const meta = fc.dictionary(fc.constantFrom('people', 'title'), fc.jsonValue())
  expect(() => fc.assert(fc.property(meta, fc.jsonValue(), isSound))).not.toThrow()
})

test('of a place in pictures the small ones are kept with the shift, and no models are asked for', () => {
  const meta = { site: { type: 'photo', name: 'lobby' }, people: {} }
  const files = ['lobby-small-front.webp', 'lobby-large-front.webp', 'site.json', '../../x-small-up.webp']
  expect(shiftFilesOf({ meta, states: {} }, () => files)).toEqual({
    first: ['sites/lobby/site.json', 'people/clips.glb'],
    details: [],
    later: ['sites/lobby/lobby-small-front.webp'],
  })
  const built = { ...meta, site: { type: 'built', name: 'lobby' } }
  expect(shiftFilesOf({ meta: built, states: {} }, () => files).later).toEqual([])
})

test('what a room gets last is told apart, where it has any', () => {
  const file = { meta: { site, people: {} }, states: {} }
  const all = (name: string) => (name === 'cafe' ? ['details.glb', 'site.glb', 'site.json'] : [])
  expect(shiftFilesOf(file, all).details).toEqual(['sites/cafe/details.glb'])
  expect(shiftFilesOf(file, all).first).not.toContain('sites/cafe/details.glb')
  expect(shiftFilesOf({ ...file, meta: { site: { name: 'ward' } } }, all).details).toEqual([])
  const lobby = { ...file, meta: { site: { type: 'photo', name: 'cafe' } } }
  expect(shiftFilesOf(lobby, all).details).toEqual([])
})
