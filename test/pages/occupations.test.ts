import { makeT } from '#session'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { occupationName } from '../../src/pages/occupations.ts'
import { wordFor } from '../../src/pages/use-words.ts'

const shifts = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory())

const occupationsOf = (shift: string): string[] => {
  const { meta } = JSON.parse(readFileSync(`scenarios/${shift}/scenario.json`, 'utf8')) as {
    meta: { occupations: string[] }
  }
  return meta.occupations
}

test.each(shifts.map(({ name }) => name))(
  '%s: its jobs have names, and what they are, in both languages',
  (shift) => {
    for (const language of ['en', 'es']) {
      const t = makeT(language)
      for (const code of occupationsOf(shift)) {
        expect([code, occupationName(code, t)]).toEqual([code, expect.stringMatching(/^\p{Lu}/u)])
        expect([code, wordFor(t, `pages.occupation.${code}.next`)]).toEqual([
          code,
          expect.stringMatching(/\.$/),
        ])
      }
    }
  },
)
