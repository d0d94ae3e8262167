import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, vi } from 'vitest'

// Opening and closing a database syncs a thousand files, on a busy machine too.
vi.setConfig({ hookTimeout: 60_000 })

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(dirname(folder), { recursive: true, force: true })
})

/** A folder that is not there yet; it is removed after the tests of the file. */
export function newFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'first-shift-storage-')), 'classes')
  made.push(folder)
  return folder
}
