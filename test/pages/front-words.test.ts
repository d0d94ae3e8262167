import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import rest from '../../src/session/words/en.json'
import front from '../../src/session/words/front-en.json'

/** Files that run before any page behind the front door is fetched, found by their imports. */
function filesBehind(...starts: string[]): string[] {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file) || !/^src\/(?:app|pages)\/.*\.tsx?$/.test(file) || !existsSync(file)) return
    found.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'(=]*'([^']+)'/gm)) {
      if (from === '#pages') follow('src/pages/index.ts')
      else if (from.startsWith('.')) follow(join(dirname(file), from))
    }
  }
  for (const start of starts) follow(start)
  return [...found]
}

/** Patterns of the words that a file says; what is filled in stands for anything without a full stop. */
function wordsIn(file: string): RegExp[] {
  const said = readFileSync(file, 'utf8').matchAll(
    /['`]((?:pages|session|stage)\.(?:\$\{[^}]*\}|[^'`\s])+)['`]/g,
  )
  return [...said].map(([, key = '']) => {
    const pattern = key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')
    return new RegExp(`^${pattern}$`)
  })
}

const files = filesBehind('src/app/main.tsx', 'src/pages/home/Choices.tsx')
const patterns = files.flatMap(wordsIn)

test('whatever the front page and the shell say is in the words that come with them', () => {
  expect(files).toEqual(
    expect.arrayContaining(['src/pages/home/ShiftCard.tsx', 'src/pages/parts/Broken.tsx']),
  )
  const late = Object.keys(rest).filter((key) => patterns.some((pattern) => pattern.test(key)))
  expect(late.map((key) => `${key} belongs in front-<language>.json`)).toEqual([])
})

test('what the front page does not say waits for the pages that do', () => {
  const early = Object.keys(front).filter((key) => !patterns.some((pattern) => pattern.test(key)))
  expect(early.map((key) => `${key} belongs in <language>.json`)).toEqual([])
})
