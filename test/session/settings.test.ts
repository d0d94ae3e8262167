import { asCallMe, createSettings, OWN_HANDS, ownHandsOffered } from '#session'
import { assert, property, string } from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { CAST } from '../../src/kit/people/cast.ts'

afterEach(() => vi.unstubAllGlobals())

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

/** A device that can be set otherwise while a page is open. */
function deviceThat(asked: { contrast: boolean }) {
  const media = new EventTarget()
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(media, { matches: query.includes('contrast') && asked.contrast }),
  )
  return (contrast: boolean) => {
    asked.contrast = contrast
    media.dispatchEvent(new Event('change'))
  }
}

test('what the learner left alone goes on following the device, what they chose does not', () => {
  const ask = deviceThat({ contrast: false })
  const storage = storageWith()
  const settings = createSettings(storage)
  settings.setState({ pace: 'off' })
  ask(true)
  expect(settings.getState()).toMatchObject({ contrast: 'high', pace: 'off' })
  expect(JSON.parse(storage.getItem('first-shift.settings') ?? '')).toEqual({ pace: 'off' })
  settings.setState({ contrast: 'normal' })
  ask(false)
  ask(true)
  expect(settings.getState().contrast).toBe('normal')
  expect(createSettings(storage).getState().contrast).toBe('normal')
})

test('two tabs do not undo what the other one chose', () => {
  const storage = storageWith()
  const [one, other] = [createSettings(storage), createSettings(storage)]
  one.setState({ volume: 0.2 })
  other.setState({ mono: true })
  one.setState({ seated: true })
  expect(createSettings(storage).getState()).toMatchObject({ volume: 0.2, mono: true, seated: true })
})

test.each([
  ['Ana María', 'Ana María'],
  ["D'Arcy-Łoś", "D'Arcy-Łoś"],
  ['  Zoë', 'Zoë'],
  ['Sam  ', 'Sam '],
  ['sam@mail.org 555-1234', 'sammailorg -'],
  ['<b>{you}</b>', 'byoub'],
  ['\u202Eevil\u0000', 'evil'],
  ['Abcdefghijklmnopqrstuvwxyz', 'Abcdefghijklmnopqrst'],
  ['Abcdefghijklmnopqrs\u{1E900}', 'Abcdefghijklmnopqrs'],
  ['!?', ''],
])('%j becomes a name that colleagues can say: %j', (typed, name) => {
  expect(asCallMe(typed)).toBe(name)
  const settings = createSettings(storageWith())
  settings.setState({ callMe: name })
  expect(settings.getState().callMe).toBe(name)
})

test.each(['x'.repeat(21), 'a<b', '{you}', ' Sam', 7])(
  'a kept name that cannot be one, %j, is not said',
  (callMe) => {
    const kept = { 'first-shift.settings': JSON.stringify({ callMe, addressAs: 'f' }) }
    expect(createSettings(storageWith(kept)).getState()).toMatchObject({ callMe: '', addressAs: 'f' })
  },
)

test('every name that may be typed may be kept', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const storage = storageWith()
      const name = asCallMe(typed)
      createSettings(storage).setState({ callMe: name })
      expect(createSettings(storage).getState().callMe).toBe(name)
    }),
  )
})

test('a learner’s own hands are gloves until they choose, and every skin is one of our people’s', () => {
  expect(createSettings(storageWith()).getState()).toMatchObject({ ownHands: 'gloves', prosthesis: 'none' })
  const skins = new Set<string>(CAST.map(({ colours }) => colours.skin))
  const own = ownHandsOffered.filter((look) => look !== 'gloves')
  expect(own.length).toBeGreaterThanOrEqual(6)
  expect(own.filter((look) => !skins.has(OWN_HANDS[look]))).toEqual([])
})
