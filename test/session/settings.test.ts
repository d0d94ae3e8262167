import { createSettings } from '#session'
import { expect, test } from 'vitest'

/** A browser's storage with what is given in it. */
function storageWith(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept))
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    key: (n) => [...map.keys()][n] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  }
}

test('a setting outlives the page', () => {
  const storage = storageWith()
  createSettings(storage).setState({ pace: 'off', language: 'es', captions: { on: true, size: 2 } })
  expect(createSettings(storage).getState()).toMatchObject({
    pace: 'off',
    language: 'es',
    captions: { on: true, size: 2 },
  })
})

test('a setting that is not understood takes its default and leaves the others alone', () => {
  const kept = {
    pace: 3,
    body: 'text',
    volume: 'loud',
    heightOffset: 900,
    constructor: 1,
    mono: true,
    unknown: 1,
  }
  const settings = createSettings(storageWith({ 'first-shift.settings': JSON.stringify(kept) })).getState()
  expect(settings).toMatchObject({ pace: 1, body: 'text', volume: 0.8, heightOffset: 0, mono: true })
  expect(settings).not.toHaveProperty('unknown')
})

test.each(['{', 'null', '7', '[]', '{"captions":{"on":"yes"}}'])(
  'settings damaged to %s are the defaults',
  (text) => {
    const damaged = createSettings(storageWith({ 'first-shift.settings': text })).getState()
    expect(damaged).toEqual(createSettings(storageWith()).getState())
  },
)

test('a storage that takes nothing does not stop a setting from holding', () => {
  const full = storageWith()
  full.setItem = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  const settings = createSettings(full)
  settings.setState({ seated: true })
  expect(settings.getState().seated).toBe(true)
})

test('a storage that may not even be read gives the defaults', () => {
  const forbidden = storageWith()
  forbidden.getItem = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  expect(createSettings(forbidden).getState().body).toBe('screen')
})
