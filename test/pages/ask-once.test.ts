import { expect, test } from 'vitest'
import { askOnce, forgetFailures } from '../../src/pages/ask-once.ts'

test('what was had is asked for once', async () => {
  const ask = askOnce<number>()
  let asked = 0
  const make = async () => (asked += 1)
  expect(ask('a', make)).toBe(ask('a', make))
  expect(await ask('b', make)).toBe(2)
  forgetFailures()
  expect(await ask('a', make)).toBe(1)
})

test('a failure is the same promise until it is forgotten, and then asked for again', async () => {
  const ask = askOnce<string>()
  let isOnline = false
  const make = async (isFailure: () => void) => {
    if (isOnline) return 'words'
    isFailure()
    return 'nothing'
  }
  const first = ask('a', make)
  expect(await first).toBe('nothing')
  expect(ask('a', make)).toBe(first)
  isOnline = true
  forgetFailures()
  expect(await ask('a', make)).toBe('words')
})
