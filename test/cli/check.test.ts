import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { standFile } from '../scenario/proof/stand.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const lines: string[] = []
  const code = await check(args, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

describe('npm run check', () => {
  it('prints numbers, problems, advice and the play that shows them, and fails on errors', async () => {
    const file = standFile()
    const story = file.states['story'] as { states: Record<string, { on: Record<string, unknown> }> }
    Object.assign(story.states['greeted']?.on ?? {}, { 'press.bell': 'arrive', 'go.exit': 'arrive' })
    await mkdir(join(folder, 'stand'))
    await writeFile(join(folder, 'stand', 'scenario.json'), JSON.stringify(file))
    const { code, text } = await run(folder)
    expect(code).toBe(1)
    expect(text).toContain('stand 1.0.0  Coffee stand')
    expect(text).toContain('error farming-loop $.states.story.states.arrive.on["say.hello"]')
    expect(text).toContain('→ Raise a flag')
    expect(text).toContain('play say.hello, press.bell')
    expect(text).toContain('site-missing')
    expect(text).not.toContain('\u001b[')
  })

  it('gives the same to machines as JSON', async () => {
    await mkdir(join(folder, 'stand'))
    await writeFile(join(folder, 'stand', 'scenario.json'), JSON.stringify(standFile()))
    const { code, text } = await run(folder, '--json')
    const [report] = JSON.parse(text) as [{ best: { total: number }; problems: { code: string }[] }]
    expect(report.best.total).toBe(3)
    expect(report.problems.map((one) => one.code)).toEqual(['site-missing', 'translation-missing'])
    expect(code).toBe(1)
  })

  it('refuses a scenario whose folder has another name', async () => {
    await mkdir(join(folder, 'bakery'))
    await writeFile(join(folder, 'bakery', 'scenario.json'), JSON.stringify(standFile()))
    const { code, text } = await run(folder)
    expect(code).toBe(1)
    expect(text).toContain('error id-not-folder $.id')
    expect(text).toContain('Rename the folder to "stand", or write "id": "bakery".')
  })

  it('refuses what it cannot read with the problems of the reader', async () => {
    await writeFile(join(folder, 'scenario.json'), '{ "id": "x", "id": "y" }')
    const { code, text } = await run(join(folder, 'scenario.json'))
    expect(code).toBe(1)
    expect(text).toContain('duplicate-key')
  })

  it('refuses a file of 200 MB by its size, without reading it', async () => {
    const file = join(folder, 'scenario.json')
    await writeFile(file, '')
    await truncate(file, 200_000_000)
    const before = process.memoryUsage().arrayBuffers
    const { code, text } = await run(file)
    expect(code).toBe(1)
    expect(text).toContain('200000000 bytes')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it('says so when there is no scenario at a path, or an option is unknown', async () => {
    expect((await run(join(folder, 'nowhere'))).text).toContain('There is no scenario at')
    expect(await run('--fast')).toMatchObject({ code: 2 })
  })
})
