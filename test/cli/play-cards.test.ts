import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readCareers } from '../../src/cli/play/careers.ts'
import { play } from '../../src/cli/play.ts'

/** A walk played by its own playthrough as far as a decision, then with what is typed. */
async function walkAsFarAs(last: string, typed: readonly string[] = [], language = 'en') {
  const runs = JSON.parse(readFileSync('scenarios/mall-walk/playthroughs.json', 'utf8')) as Record<
    string,
    { decisions: string[] }
  >
  const all = runs['Every door']?.decisions ?? []
  const list = join(mkdtempSync(join(tmpdir(), 'first-shift-')), 'decisions.json')
  writeFileSync(list, JSON.stringify(all.slice(0, all.indexOf(last) + 1)))
  const output = new PassThrough({ encoding: 'utf8' })
  let text = ''
  output.on('data', (chunk: string) => (text += chunk))
  const input = Readable.from([typed.map((line) => `${line}\n`).join('')])
  const terminal = { input, output, isInteractive: false, env: { LANG: language } }
  expect(await play(['mall-walk', '--decisions', list], terminal)).toBe(0)
  return { lines: text.split('\n'), text: text.replaceAll(/\s+/g, ' ') }
}

test('an open job card is read in the terminal, with the tables that its figures are from', async () => {
  const { text } = await walkAsFarAs('open.baker')
  const careers = await readCareers('en')
  expect(text).toContain('Job card: Baker')
  expect(text).toContain(careers?.words.occupations['51-3011']?.do)
  expect(text).toMatch(/\$\d\d,\d{3} a year/)
  expect(text).toMatch(/all jobs together \(\+\d\.\d %\)/)
  expect(text).toMatch(/U\.S\. Bureau of Labor Statistics, Employment Projections [\d–]+, table 1\.2\./)
})

test('two cards that are compared say all that the question asks for', async () => {
  const { text, lines } = await walkAsFarAs('compare.chef.on.restaurantCook')
  const beside = text.slice(text.lastIndexOf('Job card: Restaurant cook'))
  expect(beside).toContain('Job card: Chef')
  // Found below the diploma, says the walk.
  expect(beside.slice(beside.indexOf('Job card: Chef'))).toContain(
    'Five years or more in a related job first',
  )
  expect(beside).toMatch(/About [\d,]+ openings a year/)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test('a card is told once, and again to who looks again', async () => {
  const once = await walkAsFarAs('open.baker', ['t'])
  const again = await walkAsFarAs('open.baker', ['l'])
  expect(once.text.match(/Job card:/g)).toHaveLength(1)
  expect(again.text.match(/Job card:/g)).toHaveLength(2)
})

test('a card speaks Spanish with everything else', async () => {
  const { text } = await walkAsFarAs('open.baker', [], 'es')
  expect(text).toContain('Ficha de trabajo: ')
  expect(text).toMatch(/Employment Projections [\d–]+, tabla 1\.2\./)
})
