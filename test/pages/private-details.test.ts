import { expect, test } from 'vitest'
import { findPrivateDetails } from '../../src/pages/private-details.ts'

test.each([
  ['write to mei.lee@example.org please', ['email']],
  ['soy ana (at) correo.es', ['email']],
  ['call me at 555 123 4567', ['phone']],
  ['+49 (0)30 901820', ['phone']],
  ['mei@example.org or 030/901-82-01', ['email', 'phone']],
])('“%s” is pointed out before it is kept', (text, found) => {
  expect(findPrivateDetails(text)).toEqual(found)
})

test.each([
  'The fridge was at 39 °F, the limit is 41.',
  'The drawer held $140.00, the slip said $150.00.',
  'We opened at 6:00 and the rush was over at 7:05.',
  'My first shift was on 2026-11-22.',
  'On 11/22/2026 I start.',
  'I washed my hands for 20 seconds @ the sink.',
])('“%s” says nothing about where somebody can be found', (text) => {
  expect(findPrivateDetails(text)).toEqual([])
})
