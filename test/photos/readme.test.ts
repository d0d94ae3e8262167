import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkScenario } from '../../src/cli/check/check-scenario.ts'
import { beginNew } from '../../src/cli/new.ts'
import { photos } from '../../src/cli/photos.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'photo-readme-'))
  cpSync('src/cli/new', join(root, 'src/cli/new'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const [, part = ''] =
  /\n### A place from a 360° photo\n(.*?)\n### /s.exec(readFileSync('README.md', 'utf8')) ?? []
const [, file = ''] = /```json\n(.*?)```/s.exec(part) ?? []
const commands = [...part.matchAll(/^ +npm run (photos|new|check) -- ([^#\n]+)/gm)]

it('the steps of the README lead from pictures all round to a scenario in them that is proved', async () => {
  expect(commands.map(([, command]) => command)).toEqual(['photos', 'new', 'check'])
  const [folder, begun, checked] = commands.map(([, , args = '']) => args.trim())
  const own = join(root, folder ?? '')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'site.json'), file)
  for (const spot of ['shop', 'oven'])
    await sharp({ create: { width: 2048, height: 1024, channels: 3, background: '#a87' } })
      .jpeg()
      .toFile(join(own, `${spot}.jpg`))

  const lines: string[] = []
  const tell = (line: string) => void lines.push(line)
  expect({ code: await photos([own, '--out', join(root, 'assets/sites')], tell), lines }).toMatchObject({
    code: 0,
  })
  expect({ code: await beginNew((begun ?? '').split(' '), tell, root), lines }).toMatchObject({ code: 0 })
  const scenario = join(root, checked ?? '')
  const { problems, proof } = await checkScenario(
    { folder: scenario, file: join(scenario, 'scenario.json') },
    join(root, 'assets/sites'),
  )
  expect(problems).toEqual([])
  expect(proof?.scenario.header.site).toEqual({ type: 'photo', name: 'our-bakery' })
  expect(Object.keys(proof?.scenario.header.spots ?? {})).toEqual(['shop', 'oven'])
})

it('the README says the sizes that the command asks for, and names an example that is there', () => {
  for (const said of ['2048 × 1024', '4096 × 2048', '400 kB', '5 at least']) expect(part).toContain(said)
  expect(readFileSync('photo-sites/cafe-in-pictures/site.json', 'utf8')).toContain('"counter"')
})
