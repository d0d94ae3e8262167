import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { diskFiles, type AppendFile, type Files } from '../../../src/server/storage/embedded/files.ts'

/** A disk whose power can go: what was not synced until then is lost, kept or garbled, as it happens. */
export interface LosingDisk {
  readonly files: Files
  /** From the next but `operations` on, everything fails, as on a machine that is off. */
  failAfter(operations: number): void
  /** How many operations were done so far. */
  operations(): number
  /** Writes to another folder what would be found there after a power cut right now. */
  cut(random: () => number, into: string): void
}

/** Lets pass what the machine says when it is off; anything else is a fault. */
export function passPowerOff(error: unknown): void {
  if (!String(error).includes('the power is off')) throw error
}

interface Content {
  synced: Buffer
}

/**
 * A real folder with the memory of what of it is durable: the content of a file since it was synced, the names in
 * a folder since that was. Names reach the disk in their order, as on disks with a journal of their own.
 */
export function losingDisk(folder: string): LosingDisk {
  const live = new Map<string, Content>()
  let durable = new Map<string, Content>()
  let pending: ((names: Map<string, Content>) => void)[] = []
  let done = 0
  let limit = Infinity

  function operate() {
    done += 1
    if (done > limit) throw new Error('the power is off')
  }

  function name(change: (names: Map<string, Content>) => void) {
    change(live)
    pending.push(change)
  }

  function contentOf(path: string): Content {
    const known = live.get(path)
    if (known) return known
    const content = { synced: Buffer.alloc(0) }
    name((names) => names.set(path, content))
    return content
  }

  const files: Files = {
    read: diskFiles.read,
    has: diskFiles.has,
    async openToAppend(path, size) {
      operate()
      const file = await diskFiles.openToAppend(path, size)
      const content = contentOf(path)
      content.synced = readFileSync(path)
      return losing(file, () => {
        content.synced = readFileSync([...live].find(([, other]) => other === content)?.[0] ?? path)
      })
    },
    async rename(from, to) {
      operate()
      await diskFiles.rename(from, to)
      const content = contentOf(from)
      name((names) => {
        names.delete(from)
        names.set(to, content)
      })
    },
    async remove(path) {
      operate()
      await diskFiles.remove(path)
      name((names) => {
        for (const other of names.keys()) {
          if (other === path || other.startsWith(`${path}/`)) names.delete(other)
        }
      })
    },
    async syncFile(path) {
      operate()
      await diskFiles.syncFile(path)
      contentOf(path).synced = readFileSync(path)
    },
    async syncFolder(path) {
      operate()
      await diskFiles.syncFolder(path)
      durable = new Map(live)
      pending = []
    },
  }

  function losing(file: AppendFile, noteSynced: () => void): AppendFile {
    return {
      async append(bytes) {
        operate()
        await file.append(bytes)
      },
      async sync() {
        operate()
        await file.sync()
        noteSynced()
      },
      close: () => file.close(),
    }
  }

  return {
    files,
    failAfter: (operations) => (limit = done + operations),
    operations: () => done,
    cut(random, into) {
      const names = new Map(durable)
      for (const change of pending.slice(0, Math.floor(random() * (pending.length + 1)))) change(names)
      mkdirSync(into, { recursive: true })
      for (const path of new Set([...names.keys(), ...filesBelow(folder)])) {
        const content = names.get(path)
        const now = existsSync(path) && live.get(path) === content ? readFileSync(path) : undefined
        const isNamed = content !== undefined || (path.includes('/database/') && random() < 0.7)
        if (!isNamed) continue
        const copy = join(into, relative(folder, path))
        mkdirSync(dirname(copy), { recursive: true })
        writeFileSync(copy, asFound(content?.synced ?? Buffer.alloc(0), now, random))
      }
    },
  }
}

/** What is found of a file: all that was synced, and of what came after a part, garbled where its blocks are missing. */
function asFound(synced: Buffer, now: Buffer | undefined, random: () => number): Buffer {
  if (!now || now.equals(synced)) return synced
  const isLonger = now.length > synced.length && now.subarray(0, synced.length).equals(synced)
  if (!isLonger) return random() < 0.5 ? synced : now.subarray(0, Math.floor(random() * now.length))
  const found = Buffer.from(
    now.subarray(0, synced.length + Math.floor(random() * (now.length - synced.length + 1))),
  )
  for (let at = synced.length; at < found.length; at += 64) {
    if (random() < 0.2) found.fill(random() < 0.5 ? 0 : 0x5a, at, Math.min(at + 64, found.length))
  }
  return found
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('in-use.'))
    .map((entry) => join(entry.parentPath, entry.name))
}
