import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** Why tests against PostgreSQL were left out. */
export const NO_POSTGRES = 'no DATABASE_URL is given and no PostgreSQL is installed here'

/** A PostgreSQL to test against. */
export interface PostgresServer {
  /** Makes an empty database; answers its address. */
  newDatabase(): Promise<string>
  /** Ends every process of the server at once, as kill -9 does, and starts it anew. Only a server of our own can. */
  crash?(): Promise<void>
  stop(): Promise<void>
}

/** The server under DATABASE_URL, or one of our own in a temporary folder; undefined where there is none. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const url = process.env['DATABASE_URL']
  if (url) return { newDatabase: () => makeDatabase(url), stop: async () => undefined }
  const programs = findPrograms()
  return programs === undefined ? undefined : startOwn(programs)
}

function findPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const installed = existsSync(versions)
    ? readdirSync(versions).map((name) => join(versions, name, 'bin'))
    : []
  const onPath = (process.env['PATH'] ?? '').split(':')
  return [...installed, ...onPath].find((folder) => folder !== '' && existsSync(join(folder, 'initdb')))
}

async function startOwn(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'first-shift-postgres-'))
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const args = ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(programs, 'initdb'), args, { ...user, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const url = `postgres://test@127.0.0.1:${port}/postgres`
  let server: ChildProcess

  async function start() {
    for (;;) {
      server = spawn(
        join(programs, 'postgres'),
        ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
        {
          ...user,
          cwd: folder,
          stdio: 'ignore',
        },
      )
      while (server.exitCode === null) {
        if (await answers(url)) return
        await wait(50)
      }
      // The processes of the killed server are still letting go of its memory.
      await wait(100)
    }
  }

  async function end(signal: NodeJS.Signals) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    const children = signal === 'SIGKILL' ? childrenOf(server.pid ?? 0) : []
    server.kill(signal)
    for (const pid of children) killIfThere(pid)
    await ended
  }

  await start()
  return {
    newDatabase: () => makeDatabase(url),
    async crash() {
      await end('SIGKILL')
      await start()
    },
    async stop() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeDatabase(url: string): Promise<string> {
  const name = `first_shift_test_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const address = new URL(url)
  address.pathname = name
  return address.href
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function childrenOf(pid: number): number[] {
  const text = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return text.trim().split(/\s+/).map(Number)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
