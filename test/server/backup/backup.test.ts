import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Socket } from 'engine.io-client'
import { describe, expect, test, vi } from 'vitest'
import { backupOf, forgetInBackups, restoreBackup, trimBackups } from '../../../src/server/backup/backup.ts'
import { checkBackup, readBackup, writeWhole } from '../../../src/server/backup/backup-file.ts'
import { runBackup, runRestore } from '../../../src/server/backup/run-backup.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { backup } from '../../../src/cli/backup.ts'
import { restore } from '../../../src/cli/restore.ts'
import { memoryStorage } from '../live/memory-storage.ts'
import { entries, newRow } from '../storage/rows.ts'
import { NO_POSTGRES, startPostgres } from '../storage/postgres-server.ts'
import { askForClass, eventually, newFolder, newServer, type MadeClass } from '../web/servers.ts'

const day = (text: string): Date => new Date(`${text}T10:00:00Z`)
const soon = newRow({ code: 'AAAA', madeOn: '2026-11-01', deleteOn: '2026-11-10' })
const later = newRow({ code: 'BBBB', madeOn: '2026-11-01', deleteOn: '2026-12-01' })

const fill = async (storage: Storage): Promise<void> => {
  for (const row of [soon, later]) {
    await storage.makeClass(row)
    const claim = await storage.claim(row.id, 'a', 'http://a', 60_000)
    if (claim.held) await storage.append(row.id, claim.epoch, entries(1, 1200))
    if (claim.held) await storage.release(row.id, claim.epoch)
  }
}

const newBackup = async (): Promise<string> => {
  const { storage } = memoryStorage()
  await fill(storage)
  const path = join(newFolder(), 'classes-2026-11-02T10-00-00.jsonl.gz')
  await writeWhole(path, backupOf(storage, day('2026-11-02')))
  return path
}

const codesIn = async (path: string): Promise<string[]> => {
  const codes: string[] = []
  for await (const { row } of readBackup(path)) codes.push(row.code)
  return codes
}

describe('a backup', () => {
  test('brings every class back with its log, and once more changes nothing', async () => {
    const path = await newBackup()
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(await checkBackup(path)).toBe('2026-11-02')
    const { storage } = memoryStorage()
    const report = await restoreBackup(storage, path, day('2026-11-03'))
    expect(report).toEqual({ restored: 2, due: 0, skipped: 0 })
    for (const row of [soon, later]) {
      expect(await storage.findClass(row.code)).toEqual(row)
      expect(await storage.read(row.id, 0)).toEqual(entries(1, 1200))
    }
  })

  test('never brings a class back whose day has passed', async () => {
    const { storage } = memoryStorage()
    const report = await restoreBackup(storage, await newBackup(), day('2026-11-10'))
    expect(report).toEqual({ restored: 1, due: 1, skipped: 0 })
    expect(await storage.findClass(soon.code)).toBeUndefined()
  })

  test('leaves a class alone whose code another has now', async () => {
    const { storage } = memoryStorage()
    const other = newRow({ code: later.code })
    await storage.makeClass(other)
    const report = await restoreBackup(storage, await newBackup(), day('2026-11-03'))
    expect(report).toEqual({ restored: 1, due: 0, skipped: 1 })
    expect(await storage.findClass(later.code)).toEqual(other)
  })

  test('that is damaged anywhere is refused before anything is written', async () => {
    const path = await newBackup()
    const whole = readFileSync(path)
    const text = gunzipSync(whole).toString()
    const lines = text.trimEnd().split('\n')
    const again = (changed: string[]) => gzipSync(`${changed.join('\n')}\n`)
    const flipped = Buffer.from(whole)
    flipped[Math.floor(whole.length / 2)] = (flipped[Math.floor(whole.length / 2)] ?? 0) ^ 0xff
    for (const wrong of [
      whole.subarray(0, whole.length - 20),
      whole.subarray(0, 100),
      flipped,
      Buffer.from('no gzip'),
      Buffer.alloc(0),
      again(lines.slice(0, -1)),
      again(lines.toSpliced(2, 1)),
      again(lines.map((line, at) => (at === 2 ? line.replace('"seat":1', '"seat":2') : line))),
      again([...lines, '{"log":[]}']),
      again(['{"backup":"something else"}', ...lines.slice(1)]),
    ]) {
      const { storage, rows } = memoryStorage()
      writeFileSync(path, wrong)
      await expect(restoreBackup(storage, path, day('2026-11-03'))).rejects.toMatchObject({ code: 'damaged' })
      expect(rows.size).toBe(0)
    }
    writeFileSync(path, again([lines[0]?.replace('"format":1', '"format":2') ?? '', ...lines.slice(1)]))
    await expect(checkBackup(path)).rejects.toMatchObject({ code: 'newer' })
    await expect(checkBackup(`${path}.no`)).rejects.toMatchObject({ code: 'missing' })
  })

  test('loses a class that was deleted before its day, two at once as well', async () => {
    const path = await newBackup()
    const folder = join(path, '..')
    await forgetInBackups(folder, later.id, day('2026-11-03'))
    expect(await codesIn(path)).toEqual([soon.code])
    const other = await newBackup()
    const forget = (id: string) => forgetInBackups(join(other, '..'), id, day('2026-11-03'))
    await Promise.all([forget(soon.id), forget(later.id)])
    expect(existsSync(other)).toBe(false)
  })

  test('loses each class on its day, and is deleted with the last', async () => {
    const path = await newBackup()
    const folder = join(path, '..')
    writeFileSync(join(folder, 'mine.txt'), 'not a backup')
    expect(await trimBackups(folder, day('2026-11-09'))).toBe(0)
    expect(await trimBackups(folder, day('2026-11-10'))).toBe(1)
    expect(await codesIn(path)).toEqual([later.code])
    expect(gunzipSync(readFileSync(path)).toString()).not.toContain(soon.id)
    expect(await trimBackups(folder, day('2026-12-01'))).toBe(1)
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  test('that cannot be read is deleted when everything in it must be due', async () => {
    const path = await newBackup()
    writeFileSync(path, readFileSync(path).subarray(0, 300))
    utimesSync(path, day('2026-11-02'), day('2026-11-02'))
    expect(await trimBackups(join(path, '..'), day('2026-12-31'))).toBe(0)
    expect(await trimBackups(join(path, '..'), day('2027-01-02'))).toBe(1)
    expect(existsSync(path)).toBe(false)
  })

  test('is made of PostgreSQL and put back into an embedded database', async ({ skip }) => {
    const server = await startPostgres()
    if (!server) return skip(NO_POSTGRES)
    const databaseUrl = await server.newDatabase()
    const postgres = await openStorage({ databaseUrl })
    await fill(postgres)
    const path = await runBackup({ data: newFolder(), databaseUrl }, undefined, day('2026-11-02'))
    await postgres.close()
    await server.stop()
    const data = newFolder()
    await runRestore({ data, databaseUrl: undefined }, path, day('2026-11-03'))
    const embedded = await openStorage({ folder: join(data, 'classes') })
    expect(await embedded.read(later.id, 0)).toEqual(entries(1, 1200))
    await embedded.close()
  })
})

describe('retention', () => {
  test('deletes an open class on its day, backups included, by the hourly clock', async () => {
    const data = newFolder()
    let now = day('2026-11-02')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const server = await newServer({ data, scenarios: 'scenarios' }, { clock: () => now })
    const made = async (days: number) => {
      const answer = await askForClass(server.url, { scenario: 'practice-caliper', days })
      return (await answer.json()) as MadeClass
    }
    const short = await made(1)
    const long = await made(30)
    expect(short.deleteOn).toBe('2026-11-03')
    const backups = join(data, 'backups')
    mkdirSync(backups)
    const file = await runBackup({ data, databaseUrl: undefined }, undefined, now)
    expect((await codesIn(file)).toSorted()).toEqual([short.code, long.code].toSorted())

    const heard: string[] = []
    const device = new Socket(server.url, { path: '/class', transports: ['websocket'] })
    device.on('message', (said: unknown) => heard.push(String(said)))
    device.on('open', () => device.send(JSON.stringify({ say: 'enter', code: short.code, role: 'explorer' })))
    await eventually(() => expect(heard.join()).toContain('welcome'))

    now = day('2026-11-03')
    await vi.advanceTimersByTimeAsync(3_600_000)
    vi.useRealTimers()
    await eventually(async () => expect(await codesIn(file)).toEqual([long.code]))
    await eventually(() => expect(heard.join()).toContain('deleted'))
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(metrics).toContain('first_shift_classes_open 0\n')
    const left = await runBackup({ data, databaseUrl: undefined }, join(data, 'left.jsonl.gz'), now)
    expect(await codesIn(left)).toEqual([long.code])
  })
})

describe('the commands', () => {
  test('keep what a running server has, and put it back where nothing runs', async () => {
    const data = newFolder()
    const server = await newServer({ data })
    const made = (await (await askForClass(server.url)).json()) as MadeClass
    expect((await fetch(`${server.url}/api/backup`)).status).toBe(401)
    expect(statSync(join(data, 'running.json')).mode & 0o077).toBe(0)

    const said: string[] = []
    const file = join(newFolder(), 'all.jsonl.gz')
    expect(await backup(['--data', data, '--to', file], {}, (line) => said.push(line))).toBe(0)
    expect(said.join()).toContain(file)
    expect(await restore([file, '--data', data], {}, (line) => said.push(line))).toBe(1)
    expect(said.at(-1)).toContain('stop that server first')

    const other = newFolder()
    expect(await restore([file, '--data', other], {}, (line) => said.push(line))).toBe(0)
    expect(said.at(-1)).toBe('1 classes are back.')
    const again = await newServer({ data: other })
    const key = { say: 'enter', code: made.code }
    expect(key.code).toBe(made.code)
    const copy = join(newFolder(), 'again.jsonl.gz')
    await again.close()
    // A note that a killed server left behind is no hindrance.
    writeFileSync(join(other, 'running.json'), JSON.stringify({ url: server.url, token: 'x' }))
    expect(await backup(['--data', other, '--to', copy], {}, (line) => said.push(line))).toBe(0)
    expect(await codesIn(copy)).toEqual([made.code])
    copyFileSync(file, copy)
    writeFileSync(copy, 'x')
    expect(await restore([copy, '--data', other], {}, (line) => said.push(line))).toBe(1)
    expect(said.at(-1)).toContain('not a whole backup')
    expect(await restore([], {}, (line) => said.push(line))).toBe(2)
  })
})
