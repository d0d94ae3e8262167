import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StorageError } from '../storage-error.ts'

const LOCK = /^in-use\.(\d+)\.([0-9a-f]*)$/

/** How often a start is tried while another process starts at the same moment. */
const TRIES = 4

/** The folders that this process holds: two of its own storages must not meet in one either. */
const held = new Set<string>()

/**
 * Takes a folder for this process alone. Each process first puts up a file with its own name, then looks for
 * others: of two that start at once at least one sees the other. Files of processes that are no more are taken away.
 * @returns gives the folder free again
 * @throws StorageError `inUse` when another process that lives has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const place = resolve(folder)
  const own = `in-use.${process.pid}.${bornOf(process.pid)}`
  if (held.has(place)) throw inUse(place, own, process.pid)
  held.add(place)
  try {
    for (let tries = 1; ; tries += 1) {
      await putUp(join(place, own))
      const other = await findOther(place, own)
      if (!other) break
      await rm(join(place, own), { force: true })
      if (tries === TRIES) throw inUse(place, other.name, other.pid)
      await wait(20 + Math.random() * 80)
    }
  } catch (error) {
    held.delete(place)
    throw error
  }
  return async () => {
    await rm(join(place, own), { force: true })
    held.delete(place)
  }
}

async function putUp(path: string): Promise<void> {
  // One of the same name can only be left of a process that is no more: this one holds no such folder.
  await rm(path, { force: true })
  const handle = await open(path, 'wx', 0o600)
  await handle.close()
}

async function findOther(folder: string, own: string): Promise<{ name: string; pid: number } | undefined> {
  for (const name of await readdir(folder)) {
    const [, pid, born] = LOCK.exec(name) ?? []
    if (name === own || pid === undefined) continue
    if (isAlive(Number(pid)) && born === bornOf(Number(pid))) return { name, pid: Number(pid) }
    await rm(join(folder, name), { force: true })
  }
  return undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user answers that it may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * What tells a process from a later one of the same number, as after a power cut: when it began and in which run
 * of the machine. Empty where the system does not tell.
 */
function bornOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in brackets and may hold spaces; the start is the 20th word after it.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return createHash('sha256').update(`${boot}${start}`).digest('hex').slice(0, 16)
  } catch {
    return ''
  }
}

function inUse(folder: string, name: string, pid: number): StorageError {
  return new StorageError(
    'inUse',
    `${folder} is in use by process ${pid}: stop that server first, or give this one another folder (if process ${pid} is something else, delete ${join(folder, name)})`,
  )
}
