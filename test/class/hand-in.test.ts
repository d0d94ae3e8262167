import { asPlainText, promptsOf, readFromDevice } from '#class'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarioOf } from '../e2e/harness/shift.ts'
import { kiosk } from './kiosk.ts'

test('whatever somebody types can be handed in, as long as something is left of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const text = asPlainText(typed)
      const read = readFromDevice(JSON.stringify({ say: 'handIn', n: 1, about: 0, text }))
      expect(read !== undefined).toBe(text !== '')
    }),
  )
  expect(asPlainText('  one\r\ntwo\u202E\t👩\u200D🚀 ')).toBe('one\ntwo 👩🚀')
})

test('learners write about what the plan asks them, else about what the story asks, else about nothing', () => {
  const trip = scenarioOf('behind-the-scenes')
  expect(promptsOf(trip)).toEqual(trip.header.plan?.write)
  const { plan: _plan, ...header } = scenarioOf('loaf-to-table').header
  expect(promptsOf({ ...scenarioOf('loaf-to-table'), header })).toEqual([
    'Whose job on this way would you try for a day, and what would you ask them first?',
  ])
  expect(promptsOf({ header: kiosk.header, file: { ...kiosk.file, states: {} } })).toEqual([])
})
