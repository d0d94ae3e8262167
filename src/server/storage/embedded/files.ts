import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** An open file that is only ever added to. */
export interface AppendFile {
  append(bytes: Uint8Array): Promise<void>
  /** Resolves when everything added is on the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What durability asks of a file system; tests put one in its place that loses power. */
export interface Files {
  /** Opens a file to add to it, cut to `size` bytes first; made where it is not. */
  openToAppend(path: string, size: number): Promise<AppendFile>
  read(path: string): ReadStream
  has(path: string): Promise<boolean>
  /** Puts a file in the place of another, or of none; durable after `syncFolder`. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Puts the content of one file on the disk. */
  syncFile(path: string): Promise<void>
  /** Puts the names in a folder on the disk. */
  syncFolder(path: string): Promise<void>
}

/** The file system of this machine. Nobody else on it may read what is made. */
export const diskFiles: Files = {
  async openToAppend(path, size) {
    const handle = await open(path, 'a', 0o600)
    try {
      await handle.truncate(size)
      await handle.sync()
    } catch (error) {
      await handle.close()
      throw error
    }
    return {
      append: (bytes) => handle.appendFile(bytes),
      sync: () => handle.datasync(),
      close: () => handle.close(),
    }
  },
  read: (path) => createReadStream(path),
  has: (path) =>
    stat(path).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
        throw error
      },
    ),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  syncFile: syncPath,
  async syncFolder(path) {
    // Windows has no such thing: there a name is durable with the file.
    if (process.platform !== 'win32') await syncPath(path)
  },
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder and those above it, durably. */
export async function makeFolder(files: Files, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let path = folder; ; path = dirname(path)) {
    await files.syncFolder(dirname(path))
    if (path === first || path === dirname(path)) return
  }
}

/** Puts a folder with everything in it on the disk. */
export async function syncTree(files: Files, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) await syncTree(files, path)
    else if (entry.isFile()) await files.syncFile(path)
  }
  await files.syncFolder(folder)
}
