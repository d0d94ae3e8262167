import { expect, test } from 'vitest'
import { readScenario } from '#scenario'
import { hostileInputs } from './hostile.ts'

test.each(hostileInputs)('refused with place and advice: $name', ({ code, path, source }) => {
  const read = readScenario(source())
  if (read.ok) throw new Error('It was opened.')
  const found = read.problems.find((one) => one.code === code)
  expect(found ?? read.problems).toMatchObject({ code, path, severity: 'error' })
  expect(found?.advice.length).toBeGreaterThan(10)
  expect(`${found?.message}${found?.advice}`).not.toMatch(/undefined|\{\w+\}|\[object/)
})
