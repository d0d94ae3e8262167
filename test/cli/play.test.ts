import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { beforeEach, expect, test } from 'vitest'
import { newAttempt } from '#attempt'
import { openFileRecord } from '../../src/cli/play/file-record.ts'
import { play } from '../../src/cli/play.ts'
import { dealtKiosk, kioskFile, kioskSpanish } from '../attempt/kiosk.ts'

let folder = ''
let record = ''

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'first-shift-'))
  folder = join(root, 'kiosk')
  record = join(root, 'state', 'record.json')
  await mkdir(folder)
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(kioskFile))
  writeFileSync(join(folder, 'es.json'), JSON.stringify(kioskSpanish))
})

/** Plays with these lines typed in; the input then ends, as in a pipe. */
async function typing(lines: string[], args: string[] = [], env: Record<string, string> = { LANG: 'en_US' }) {
  const output = new PassThrough({ encoding: 'utf8' })
  let text = ''
  output.on('data', (chunk: string) => (text += chunk))
  const input = Readable.from([lines.map((line) => `${line}\n`).join('')])
  const code = await play([folder, '--record', record, ...args], { input, output, isInteractive: false, env })
  return { code, text, lines: text.split('\n') }
}

/** The number that a choice has in what was printed last. */
function numberOf(text: string, label: string): string {
  return (
    [...text.matchAll(/^ *(\d+) {2}(.*)$/gm)].findLast(([, , found]) => found?.includes(label))?.[1] ?? '?'
  )
}

test('a shift is played to its end by typing numbers, with a debrief after it', async () => {
  const first = await typing([])
  expect(first.text).toContain('A morning at the kiosk')
  expect(first.text).toContain('The morning is quiet.')
  const go = numberOf(first.text, 'Go to the counter')
  const second = await typing([go])
  const hello = numberOf(second.text, 'Good morning!')
  const third = await typing([hello, 'Welcome.'])
  expect(third.text).toContain('You: “Good morning!”')
  expect(third.text).toContain('How do you think she feels?')
  const take = numberOf(third.text, 'Take the cup')
  const fourth = await typing([take])
  const end = await typing([numberOf(fourth.text, 'Give the cup to Amara')])
  expect(end.text).toContain('*** Well done ***')
  expect(end.text).toContain('5 points; the best play has 5.')
  expect(end.text).toContain('You greeted her first.')
  expect(end.code).toBe(0)
})

test('everything fits a terminal of 80 columns', async () => {
  const { lines } = await typing(['1', '1', '', 'd', 'w 1', 't', 'l', 'x', 'q'])
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test('who leaves comes back to the same moment', async () => {
  const first = await typing(['1', 'q'])
  expect(first.text).toContain('Saved.')
  const again = await typing([])
  expect(again.text).toContain('You go on where you left off.')
  expect(again.text).not.toContain('The morning is quiet.')
  const anew = await typing([], ['--new'])
  expect(anew.text).toContain('The morning is quiet.')
})

test('b goes back one choice, and the log keeps what was left', async () => {
  const { text } = await typing(['1', 'b', 'q'])
  expect(text.match(/Nobody is here yet\./g)).toHaveLength(2)
  const kept = JSON.parse(readFileSync(record, 'utf8')) as { attempts: { attempt: { entries: object[] } }[] }
  expect(kept.attempts[0]?.attempt.entries.at(-1)).toMatchObject({ rewind: 0 })
})

test('an answer to a question is kept, and Enter skips it', async () => {
  const go = numberOf((await typing([])).text, 'Go to the counter')
  const hello = numberOf((await typing([go])).text, 'Good morning!')
  await typing([hello, 'Glad to be seen.'])
  expect(readFileSync(record, 'utf8')).toContain('Glad to be seen.')
})

test('the shift speaks Spanish where that is asked for or the terminal says so', async () => {
  const asked = await typing([], ['--lang', 'es'])
  expect(asked.text).toContain('La mañana está tranquila.')
  expect(asked.text).toContain('número   b atrás')
  const set = await typing([], ['--new'], { LANG: 'es_MX.UTF-8' })
  expect(set.text).toContain('La mañana está tranquila.')
})

test('a list of decisions is played first and nothing of it is kept unless that is asked for', async () => {
  const list = join(folder, 'decisions.txt')
  writeFileSync(list, 'go.counter\nwait.story\nsay.what\nsay.closed\n')
  const output = new PassThrough({ encoding: 'utf8' })
  let text = ''
  output.on('data', (chunk: string) => (text += chunk))
  const env = { LANG: 'en', XDG_STATE_HOME: join(folder, 'state') }
  const input = Readable.from([])
  expect(await play([folder, '--decisions', list], { input, output, isInteractive: false, env })).toBe(0)
  expect(text).toContain('*** Oh dear ***')
  expect(text).toContain('What cost most')
  expect(existsSync(join(folder, 'state'))).toBe(false)
})

test('a decision of a list that cannot be taken is named, and the run fails', async () => {
  const list = join(folder, 'decisions.json')
  writeFileSync(list, JSON.stringify(['go.counter', 'give.cup.to.amara']))
  const { code, text } = await typing([], ['--decisions', list])
  expect(code).toBe(1)
  expect(text).toContain('Decision 2, give.cup.to.amara, cannot be taken here.')
})

test('a file that is no record is left as it is, and the player is told', async () => {
  await mkdir(join(record, '..'))
  writeFileSync(record, 'my shopping list')
  const { text } = await typing(['1', 'q'])
  expect(text.replaceAll(/\s+/g, ' ')).toContain('is no First Shift record')
  expect(readFileSync(record, 'utf8')).toBe('my shopping list')
})

test('two games on one record keep both, and the same shift cannot be played twice at once', async () => {
  const first = await openFileRecord(record)
  const second = await openFileRecord(record)
  if (!first.ok || !second.ok) throw new Error('the file can be written')
  const scenario = { id: 'kiosk', version: '1.0.0' }
  const [mine, yours] = [newAttempt(scenario), newAttempt(scenario)]
  await first.record.append(mine, 0, { t: 1, decision: 'go.counter' })
  await second.record.append(yours, 0, { t: 2, decision: 'take.cup' })
  await first.record.append(mine, 1, { t: 3, decision: 'take.cup' })
  const overwriting = second.record.append(mine, 1, { t: 9, decision: 'look.cup' })
  await expect(overwriting).rejects.toMatchObject({ code: 'taken' })
  const later = await openFileRecord(record)
  if (!later.ok) throw new Error('the file is a record')
  expect((await later.record.list()).map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([1, 2])
})

test('a place that cannot be written is told, and the game is played all the same', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { code, text } = await typing(['1', 'q'], ['--record', join(folder, 'file', 'record.json')])
  expect(code).toBe(0)
  expect(text.replaceAll(/\s+/g, ' ')).toContain('cannot be written, so this game is not saved')
})

test('help, and words that make no sense, explain how to play', async () => {
  expect(await typing([], ['--help'])).toMatchObject({ code: 0 })
  for (const args of [['--pace', '3'], ['--faster'], ['another', 'one']]) {
    const { code, text } = await typing([], args)
    expect(code).toBe(2)
    expect(text).toContain('npm run play')
  }
  const missing = new PassThrough({ encoding: 'utf8' })
  const terminal = { input: Readable.from([]), output: missing, isInteractive: false, env: { LANG: 'en' } }
  expect(await play(['no-such-shift'], terminal)).toBe(1)
  expect(String(missing.read())).toContain('There is no scenarios/no-such-shift/scenario.json')
})

test('a game that is killed goes on at the choice that was shown last', async () => {
  const game = spawn('npx', ['tsx', 'src/cli/play.ts', folder, '--record', record, '--lang', 'en'], {
    detached: true,
  })
  await new Promise<void>((resolve) => {
    let text = ''
    let isTyped = false
    game.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (!isTyped && text.includes('d debrief   q leave')) {
        isTyped = true
        game.stdin.write(`${numberOf(text, 'Go to the counter')}\n`)
      }
      if (text.includes('She looks at you.')) resolve()
    })
  })
  process.kill(-(game.pid ?? Number.NaN), 'SIGKILL')
  await new Promise((resolve) => game.once('close', resolve))
  const again = await typing([])
  expect(again.text).toContain('You go on where you left off.')
  expect(again.text).toContain('She looks at you.')
})

test('a seed and a level deal the shift, the same each time', async () => {
  const scenario = dealtKiosk()
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenario.file))
  const deals = new Set<string>()
  for (const seed of ['0', '1', '2', '3', '1']) {
    const { text } = await typing([], ['--new', '--seed', seed, '--level', 'guided'])
    deals.add([text.includes('It rains.'), text.includes('People wait.')].join(' '))
    expect(text).toMatch(/> A good next step: (Go to the counter|Take the cup)/)
  }
  expect(deals.size).toBe(4)
  expect((await typing([], ['--new', '--seed', '1'])).text).not.toContain('A good next step')
})

test('a level or a seed that is none is refused', async () => {
  expect(await typing([], ['--level', 'mad'])).toMatchObject({
    code: 2,
    text: expect.stringContaining('The level is one of guided, normal, pressure.'),
  })
  expect(await typing([], ['--seed', '1.5'])).toMatchObject({ code: 2 })
})
