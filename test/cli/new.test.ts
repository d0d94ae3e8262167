import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildLook } from '#kit/bake'
import { CATALOGUE } from '#kit/catalogue'
import { readSite } from '#scenario'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { checkScenario } from '../../src/cli/check/check-scenario.ts'
import { beginNew } from '../../src/cli/new.ts'
import { tellParts } from '../../src/cli/parts.ts'
import { template } from '../../src/kit/sites/template/template.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'))
  for (const path of ['src', 'package.json', 'package-lock.json', 'scenarios/skills.json'])
    cpSync(path, join(root, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function begin(...args: string[]) {
  const lines: string[] = []
  const code = await beginNew(args, (line) => lines.push(line), root)
  return { code, text: lines.join('\n') }
}

async function problemsOf(scenario: string, sites: string): Promise<string[]> {
  const folder = join(root, 'scenarios', scenario)
  const { problems } = await checkScenario({ folder, file: join(folder, 'scenario.json') }, sites)
  return problems.map(({ path, message }) => `${path}: ${message}`)
}

/** A sketching watcher in the folder; `sketches(n)` resolves when it waits for the save after the n-th sketch. */
function watching(site: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bake.ts', site, '--watch'], {
    cwd: root,
  })
  let text = ''
  child.stdout.on('data', (data: Buffer) => void (text += data.toString()))
  child.stderr.on('data', (data: Buffer) => void (text += data.toString()))
  return {
    sketches: async (count: number): Promise<string> => {
      await expect
        .poll(() => text.split('Waiting for the next save').length - 1, { timeout: 120_000 })
        .toBe(count)
      return text
    },
    end: () =>
      new Promise((ended) => {
        child.once('exit', ended)
        child.kill()
      }),
  }
}

describe('the steps of the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  /** Beside those that the README places. */
  const MORE = [
    '[counter, { x: 1.6, z: 0.9, ry: -1.57 }],',
    '[till, { x: 1.6, y: 0.97, z: 1.4, ry: -1.57 }],',
    '[bell, { x: 1.45, y: 0.97, z: 0.5 }],',
    '[wallShelf, ON_WALL.west(-1.2, 1.5)],',
    '[potPlant, { x: -2.86, y: 1.7, z: -1.4 }],',
    '[succulent, { x: -2.86, y: 1.7, z: -1 }],',
    "[flowerVase, { x: -0.6, y: 0.9, z: -2 }, 'wilted'],",
    '[floorPlant, { x: -2.3, z: 1.6 }],',
    "[bucket, { x: 1.1, z: -2.1 }, 'full'],",
    "[bucket, { x: 1.5, z: -2.2 }, 'empty'],",
    '[broom, { x: 2.7, z: -2.35 }],',
    '[handSink, ON_WALL.north(2, 0)],',
    '[sprayBottle, { x: -0.4, y: 0.9, z: -1.7 }],',
    "[doorSign, ON_WALL.south(-0.7, 1.5), 'open'],",
    '[pedalBin, { x: 2.6, z: 2.2, ry: 3.14 }],',
    '[chair, { x: -1.4, z: -1.9, ry: 0.5 }],',
    '[fridge, { x: -2.5, z: -2.1 }],',
  ]

  it('lead to a site of twenty parts, seen a moment after the save, and a shift in it that is proved', async () => {
    const commands = [...readme.matchAll(/^npm run new -- ([^#\n]+)/gm)].map(([, args = '']) => args.trim())
    expect(commands).toHaveLength(2)
    for (const command of commands) expect(await begin(...command.split(' '))).toMatchObject({ code: 0 })

    const watcher = watching('flower-shop')
    try {
      await watcher.sketches(1)
      expect(await problemsOf('flower-shop-first-day', join(root, 'assets/sites'))).toEqual([])

      const placed = [...readme.matchAll(/^ {3}(\[\w+, .*\],) *\/\//gm)].map(([, line = '']) => line)
      const lines = [...placed, ...MORE]
      expect(lines).toHaveLength(20)
      const told: string[] = []
      await tellParts([], (line) => told.push(line))
      const imports = new Set(
        lines.map((line) => told.find((one) => one.includes(`part as ${/\w+/.exec(line)?.[0]} }`))),
      )
      const file = join(root, 'src/kit/sites/flower-shop/furniture.ts')
      const furniture = readFileSync(file, 'utf8')
      const start = 'FURNITURE: readonly Placed[] = ['
      expect(furniture).toContain(start)
      writeFileSync(file, [...imports, furniture.replace(start, `${start}\n${lines.join('\n')}`)].join('\n'))
      const text = await watcher.sketches(2)
      expect(text).not.toContain('does not work')
    } finally {
      await watcher.end()
    }
    const site = readSite(readFileSync(join(root, 'assets/sites/flower-shop/site.json')))
    // What stands on the floor: nine of the twenty, the sink below which nobody walks, and the table.
    expect(site.ok && site.value.obstacles).toHaveLength(11)
    expect(await problemsOf('flower-shop-first-day', join(root, 'assets/sites'))).toEqual([])
    expect(readFileSync(join(root, 'assets/sites/flower-shop/baked-from.txt'), 'utf8')).toContain('sketch')
  }, 300_000)
})

describe('npm run new', () => {
  it('begins a scenario at a site that is there, with what that site has', async () => {
    mkdirSync(join(root, 'assets/sites'), { recursive: true })
    symlinkSync(resolve('assets/sites/cafe'), join(root, 'assets/sites/cafe'))
    expect(await begin('scenario', 'second-day', '--site', 'cafe')).toMatchObject({ code: 0 })
    expect(await problemsOf('second-day', 'assets/sites')).toEqual([])
  })

  it('overwrites nothing', async () => {
    expect(await begin('site', 'cafe')).toMatchObject({ code: 1, text: /There is a site "cafe" already/ })
    mkdirSync(join(root, 'scenarios/day'))
    expect(await begin('scenario', 'day', '--site', 'cafe')).toMatchObject({ code: 1 })
  })

  it('says what names look like, which sites there are, and how it is used', async () => {
    expect(await begin('site', 'Flower Shop')).toMatchObject({ code: 2, text: /flower-shop/ })
    expect(await begin('site', '../cafe')).toMatchObject({ code: 2 })
    expect(await begin('scenario', 'day', '--site', 'moon')).toMatchObject({
      code: 1,
      text: /new -- site moon/,
    })
    expect(await begin('scenario', 'day', '--site', '../cafe')).toMatchObject({ code: 2 })
    expect(await begin('thing', 'cup')).toMatchObject({ code: 2, text: /npm run new -- site/ })
    expect(await begin('--fast')).toMatchObject({ code: 2 })
  })

  it('lists every site that is begun, and the list stays code', async () => {
    await begin('site', 'flower-shop')
    await begin('site', 'garage')
    const list = readFileSync(join(root, 'src/kit/sites/sites.ts'), 'utf8')
    expect(list).toContain("import { flowerShopSite } from './flower-shop/flower-shop.ts'")
    expect(list).toMatch(/'flower-shop': flowerShopSite,\s+garage: garageSite/)
  })
})

describe('npm run parts', () => {
  it('finds parts by words in either language', async () => {
    const lines: string[] = []
    expect(await tellParts(['candado'], (line) => lines.push(line))).toBe(0)
    expect(lines.join('\n')).toContain("import { part as padlock } from '../../parts/tools/padlock.ts'")
    expect(await tellParts(['xyzzy'], () => {})).toBe(1)
  })
})

it('every part of the kit can stand in a new site: the site has what is printed on parts', () => {
  const known = new Set(template.pictures.map(({ name }) => name))
  const letters = readLetters()
  const missing = [...CATALOGUE.values()].flatMap(({ name, states }) =>
    Object.values(states)
      .flatMap((build) => buildLook(build, letters))
      .filter(({ picture }) => picture !== undefined && !known.has(picture))
      .map(({ picture }) => `${name}: ${picture}`),
  )
  expect([...new Set(missing)]).toEqual([])
})
