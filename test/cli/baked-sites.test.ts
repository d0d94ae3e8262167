import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SITES } from '#kit/bake'
import { fingerprintOf } from '../../src/cli/bake/fingerprint.ts'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { QUALITIES } from '../../src/cli/bake/quality.ts'

const letters = readLetters()

test.each(Object.values(SITES))(
  'the files of site "$name" were baked from what stands in the source',
  async (plan) => {
    const fingerprint = await fingerprintOf(plan, plan.build(letters), letters, QUALITIES.high)
    const baked = readFileSync(`assets/sites/${plan.name}/baked-from.txt`, 'utf8')
    expect(baked, `Run: npm run bake -- ${plan.name}`).toBe(fingerprint)
  },
)

test('a bake is due when a picture, a colour or a quality changes, and only then', async () => {
  const plan = Object.values(SITES)[0]
  if (!plan) throw new Error('There is no site.')
  const of = (change: Partial<typeof plan>, quality = QUALITIES.high) =>
    fingerprintOf({ ...plan, ...change }, plan.build(letters), letters, quality)
  const now = await of({})
  expect(await of({})).toBe(now)
  expect(await of({ pictures: plan.pictures.slice(1) })).not.toBe(now)
  expect(await of({ mirroredFrom: [0, 1, 0] })).not.toBe(now)
  expect(await of({}, QUALITIES.draft)).not.toBe(now)
})
