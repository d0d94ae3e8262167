import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './files.ts'

const NAME = 'clean'

/**
 * Says, durably, that the database on the disk is whole and equals the journal that ends with the line `last`.
 * Everything else must be on the disk before.
 */
export async function setClean(files: Files, folder: string, last: string): Promise<void> {
  const path = join(folder, NAME)
  const file = await files.openToAppend(`${path}.new`, 0)
  try {
    await file.append(Buffer.from(last))
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(`${path}.new`, path)
  await files.syncFolder(folder)
}

/** The name of the journal's last line when the database was closed in order; undefined when it was not. */
export async function readClean(files: Files, folder: string): Promise<string | undefined> {
  const path = join(folder, NAME)
  return (await files.has(path)) ? readFile(path, 'utf8') : undefined
}

/** Takes the mark away, durably: from now on the database may not be whole. */
export async function unsetClean(files: Files, folder: string): Promise<void> {
  await files.remove(join(folder, NAME))
  await files.remove(join(folder, `${NAME}.new`))
  await files.syncFolder(folder)
}
