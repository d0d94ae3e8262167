import type { CareerWords } from '#career'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const scenarios = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory())

interface Meta {
  occupations: string[]
  jobs?: Record<string, { occupation: string }>
}

test.each(scenarios.map(({ name }) => name))(
  '%s: its jobs have names, and what they are, in both languages',
  (id) => {
    const { meta } = JSON.parse(readFileSync(`scenarios/${id}/scenario.json`, 'utf8')) as { meta: Meta }
    const codes = [...meta.occupations, ...Object.values(meta.jobs ?? {}).map(({ occupation }) => occupation)]
    for (const language of ['en', 'es']) {
      const { occupations } = JSON.parse(
        readFileSync(`assets/careers/words-${language}.json`, 'utf8'),
      ) as CareerWords
      for (const code of codes)
        expect([code, occupations[code.slice(0, 7)]]).toEqual([
          code,
          expect.objectContaining({
            title: expect.stringMatching(/^\p{Lu}/u),
            do: expect.stringMatching(/\.$/),
          }),
        ])
    }
  },
)
