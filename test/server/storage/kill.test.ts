import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { ClassRow } from '../../../src/server/storage/storage.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from './postgres-server.ts'
import { entries, newRow } from './rows.ts'
import { newFolder } from './folders.ts'

/** How often a process is killed in each test: CHAOS=200 is the bar. */
const ROUNDS = Number(process.env['CHAOS'] ?? 1)
const TIMEOUT_MS = 60_000 + ROUNDS * 20_000

const APPENDER = fileURLToPath(new URL('appender.ts', import.meta.url))

type Where = { folder: string } | { databaseUrl: string }

let server: PostgresServer | undefined

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server?.stop())

/** For whoever runs it as often as the bar wants; a test that gets so far has lost none. */
const told = (acknowledged: number): string => `${ROUNDS} kills, ${acknowledged} acknowledged, 0 lost`

/** Starts a process that appends; `lines` is what it has printed. */
function startAppender(where: Where, row: ClassRow) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', APPENDER, JSON.stringify(where), JSON.stringify(row)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let printed = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = () => printed.split('\n').slice(0, -1)
  return {
    lines,
    acknowledged: () =>
      Math.max(0, ...lines().map((line) => Number(/^(?:acknowledged|kept) (\d+)$/.exec(line)?.[1] ?? 0))),
    async until(isEnough: () => boolean) {
      while (!isEnough()) {
        if (child.exitCode !== null) throw new Error(`the appender ended by itself: ${errors}`)
        await wait(5)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
      // Killed with a fault of its own it would prove nothing.
      expect(errors).toBe('')
    },
  }
}

/** What is kept of a class: how many entries, each as it was written. */
async function keptOf(where: Where, row: ClassRow): Promise<number> {
  const storage = await openStorage(where)
  const kept = await storage.read(row.id, 0)
  await storage.close()
  expect(kept).toEqual(entries(1, kept.length))
  return kept.length
}

/** Kills the appender again and again; after each time the next one must find everything acknowledged. */
async function killOften(
  where: Where,
  disturb: () => Promise<void> = async () => undefined,
): Promise<number> {
  const row = newRow()
  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const appender = startAppender(where, row)
    await appender.until(() => appender.lines().some((line) => line.startsWith('kept')))
    const kept = Number(/kept (\d+)/.exec(appender.lines().join('\n'))?.[1])
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    await wait(Math.random() * 400)
    await disturb()
    await appender.until(() => appender.acknowledged() > kept)
    await appender.kill()
    acknowledged = appender.acknowledged()
  }
  expect(await keptOf(where, row)).toBeGreaterThanOrEqual(acknowledged)
  return acknowledged
}

test(
  'embedded: killed at any moment, nothing acknowledged is lost, doubled or out of order',
  async ({ annotate }) => {
    const acknowledged = await killOften({ folder: newFolder() })
    expect(acknowledged).toBeGreaterThan(0)
    await annotate(told(acknowledged))
  },
  TIMEOUT_MS,
)

test(
  'embedded: a first start that is killed at any moment recovers by itself',
  async ({ annotate }) => {
    let acknowledged = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = newFolder()
      const row = newRow()
      for (const longest of [3000, 1500]) {
        const appender = startAppender({ folder }, row)
        await wait(Math.random() * longest)
        await appender.kill()
      }
      const appender = startAppender({ folder }, row)
      await appender.until(() => appender.acknowledged() > 0)
      await appender.kill()
      expect(await keptOf({ folder }, row)).toBeGreaterThanOrEqual(appender.acknowledged())
      acknowledged += appender.acknowledged()
      rmSync(join(folder, '..'), { recursive: true })
    }
    await annotate(told(acknowledged))
  },
  TIMEOUT_MS,
)

test(
  'PostgreSQL: a server process killed at any moment loses nothing acknowledged',
  async ({ skip, annotate }) => {
    if (!server) skip(NO_POSTGRES)
    const acknowledged = await killOften({ databaseUrl: (await server?.newDatabase()) ?? '' })
    expect(acknowledged).toBeGreaterThan(0)
    await annotate(told(acknowledged))
  },
  TIMEOUT_MS,
)

test(
  'PostgreSQL: the database killed at any moment loses nothing acknowledged, and the server goes on by itself',
  async ({ skip, annotate }) => {
    if (!server?.crash) skip(`a database of our own is needed: ${NO_POSTGRES}`)
    const acknowledged = await killOften({ databaseUrl: (await server?.newDatabase()) ?? '' }, async () =>
      server?.crash?.(),
    )
    expect(acknowledged).toBeGreaterThan(0)
    await annotate(told(acknowledged))
  },
  TIMEOUT_MS,
)
