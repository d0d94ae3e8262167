import { makeT } from '#session'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordFor } from '../../src/pages/use-words.ts'

/** Looks that go without saying. */
const UNSAID = new Set(['', 'there', 'whole'])

/** Sites of career walks. */
const STROLLED = new Set(['mall', 'science-museum'])

/** What is seen in a photo looks one way only. */
const built = readdirSync('assets/sites').filter((site) => existsSync(`assets/sites/${site}/things.glb`))

test.each(built)('%s: how its things look can be told in both languages', (site) => {
  const { things } = JSON.parse(readFileSync(`assets/sites/${site}/site.json`, 'utf8')) as {
    things: Record<string, { looks?: string[] }>
  }
  const looks = new Set(Object.values(things).flatMap((thing) => thing.looks ?? []))
  // A place to stroll through has signs, which only ever look one way.
  expect(looks.size).toBeGreaterThan(STROLLED.has(site) ? 0 : 3)
  for (const language of ['en', 'es'])
    for (const look of [...looks].filter((one) => !UNSAID.has(one)))
      expect([look, wordFor(makeT(language), `pages.look.${look}`, { o: 'o' })]).toEqual([
        look,
        expect.stringMatching(/\w/),
      ])
})
