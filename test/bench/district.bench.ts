import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { kioskFile } from '../class/kiosk.ts'
import { NO_POSTGRES, startPostgres } from '../server/storage/own-postgres.ts'
import type { FromDistrict, ToDistrict } from './class/district-talk.ts'
import { next, start } from './class/processes.ts'
import type { Figure } from './measure.ts'

const PROCESSES = 4
const CLASSES = 40
const LEARNERS = 32
/** As the servers count how long their writes take. */
const UP_TO_SECONDS = ['0.001', '0.0025', '0.005', '0.01', '0.025', '0.05', '0.1', '0.25', '0.5', '1', '2.5']

/**
 * Several processes with a PostgreSQL of their own behind a load balancer: how fast a durable command is on the
 * last device, how long a class stands still when its process is killed, and what is lost by it. LOOKING=1: everybody
 * looks round meanwhile, ten times a second, for which two cores are few.
 */
export async function benchDistrict(): Promise<Figure[]> {
  const postgres = await startPostgres()
  if (!postgres) throw new Error(`The district cannot be measured: ${NO_POSTGRES}.`)
  const folder = mkdtempSync(join(tmpdir(), 'district-'))
  mkdirSync(join(folder, 'scenarios', 'kiosk'), { recursive: true })
  writeFileSync(join(folder, 'scenarios', 'kiosk', 'scenario.json'), JSON.stringify(kioskFile))
  const databaseUrl = await postgres.newDatabase()
  const servers: { url: string; child: ChildProcess }[] = []
  const crowd = start('district-crowd.ts')
  try {
    while (servers.length < PROCESSES) servers.push(await startProcess(folder, databaseUrl))
    const ask = async <T extends FromDistrict['told']>(task: ToDistrict) => {
      crowd.send(task)
      return (await next<FromDistrict>(crowd)) as Extract<FromDistrict, { told: T }>
    }
    const isLooking = process.env['LOOKING'] !== undefined
    const classes = await Promise.all(
      Array.from({ length: CLASSES }, (_, index) => makeClass(servers[index % PROCESSES]?.url ?? '')),
    )
    const ports = servers.map(({ url }) => Number(new URL(url).port))
    const come = await ask<'in'>({ tell: 'come', ports, classes, learners: LEARNERS, isLooking })
    const before = await writesOf(servers.map(({ url }) => url))
    const led = await ask<'led'>({ tell: 'lead' })
    const writes = (await writesOf(servers.map(({ url }) => url))).map(
      (all, index) => all - (before[index] ?? 0),
    )
    const [victim] = servers
    const killed = await servedBy(databaseUrl, victim?.url ?? '')
    victim?.child.kill('SIGKILL')
    const back = await ask<'back'>({ tell: 'killed' })
    const ended = await ask<'ended'>({ tell: 'end' })
    const kept = await Promise.all(classes.map(({ code }) => keptOf(databaseUrl, code)))
    const acknowledged = ended.acknowledged.flatMap((numbers, index) =>
      numbers.map((n) => kept[index]?.has(n) ?? false),
    )
    const moved = classes.flatMap(({ code }, index) =>
      killed.has(code) ? [back.seconds[index] ?? Infinity] : [],
    )
    const what = `${PROCESSES} processes, ${CLASSES} classes of ${LEARNERS + 1}${isLooking ? ' who look round' : ''}`
    return [
      { name: `${what}: all in through any process`, value: come.seconds, unit: 's' },
      { name: 'of them sent on to the process of their class', value: come.moved, unit: '' },
      { name: 'durable commands', value: led.commands, unit: '' },
      { name: 'from the guide to the last device, median', value: led.p50, unit: 'ms' },
      { name: 'from the guide to the last device, p95', value: led.p95, unit: 'ms', bar: '≤ 50' },
      {
        name: 'of that until the database had it on its disk, p95 at most',
        value: upTo(writes, 0.95),
        unit: 'ms',
      },
      { name: 'timers of the crowd are late by, p95', value: led.lateP95, unit: 'ms' },
      { name: 'the crowd itself, of a core', value: led.core * 100, unit: '%' },
      { name: 'down, each', value: led.bytesDown / 1000, unit: 'kB/s' },
      { name: 'a process killed: classes that it served', value: moved.length, unit: '' },
      { name: 'connections that ended with it', value: back.cut, unit: '' },
      { name: 'until the first of them goes on for all', value: Math.min(...moved), unit: 's' },
      { name: 'until the last of them goes on for all', value: Math.max(...moved), unit: 's', bar: '≤ 5' },
      { name: 'acknowledged commands', value: acknowledged.length, unit: '' },
      {
        name: 'acknowledged commands lost',
        value: acknowledged.filter((isKept) => !isKept).length,
        unit: '',
        bar: '0',
      },
      { name: 'classes whose devices do not all stand alike', value: ended.unlike, unit: '', bar: '0' },
    ]
  } finally {
    crowd.kill('SIGKILL')
    for (const { child } of servers) child.kill('SIGKILL')
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startProcess(folder: string, databaseUrl: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const options = {
    port,
    data: join(folder, String(port)),
    databaseUrl,
    publicUrl: url,
    scenarios: join(folder, 'scenarios'),
    nodeName: `p${port}`,
  }
  const child = fork('test/server/web/serve-child.ts', [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
  })
  await next(child)
  return { url, child }
}

async function makeClass(url: string): Promise<{ code: string; key: string }> {
  const answer = await fetch(`${url}/api/classes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: 'kiosk' }),
  })
  if (!answer.ok) throw new Error(`No class was made: ${await answer.text()}`)
  return (await answer.json()) as { code: string; key: string }
}

/** How many writes took at most so long, over all processes. */
async function writesOf(urls: readonly string[]): Promise<number[]> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))
  return UP_TO_SECONDS.map((seconds) =>
    texts.reduce((sum, text) => sum + Number(text.match(`le="${seconds}"} (\\d+)`)?.[1] ?? 0), 0),
  )
}

/** The milliseconds within which this share of the writes was done. */
const upTo = (writes: readonly number[], share: number): number => {
  const within = writes.findIndex((count) => count >= (writes.at(-1) ?? 0) * share)
  return Number(UP_TO_SECONDS[within]) * 1000
}

async function rowsOf<R extends object>(databaseUrl: string, query: string, value: string): Promise<R[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<R>(query, [value])).rows
  } finally {
    await client.end()
  }
}

/** Codes of the classes that a process serves. */
async function servedBy(databaseUrl: string, url: string): Promise<Set<string>> {
  const query = 'select code from lease join class on class.id = lease.class where url = $1'
  return new Set((await rowsOf<{ code: string }>(databaseUrl, query, url)).map(({ code }) => code))
}

/** Which commands of its guide the log of a class has. */
async function keptOf(databaseUrl: string, code: string): Promise<Set<number>> {
  const query = `select (body ->> 'n')::integer as n from log join class on class.id = log.class
    where code = $1 and (body ->> 'by')::integer = (
      select min((body ->> 'by')::integer) from log as l where l.class = class.id and l.body -> 'what' ->> 'role' = 'guide')`
  return new Set((await rowsOf<{ n: number }>(databaseUrl, query, code)).map(({ n }) => n))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
