import { open, stat } from 'node:fs/promises'
import { limits, problem, type Problem } from '#scenario'

/** The bytes of a file, why they were not read, or undefined where there is no such file. */
export type ReadFile = { ok: true; bytes: Uint8Array } | { ok: false; problems: Problem[] } | undefined

/**
 * Reads a file of at most `maxBytes`; a larger one is refused by its size alone, and so is
 * everything that is no plain file (a device could go on for ever).
 */
export async function readBounded(path: string, maxBytes: number = limits.bytes): Promise<ReadFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const tooBig = (size: number): ReadFile => ({
    ok: false,
    problems: [problem('too-big', [], { size, max: maxBytes })],
  })
  if (found.size > maxBytes) return tooBig(found.size)
  const file = await open(path)
  try {
    const buffer = new Uint8Array(maxBytes + 1)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return bytesRead > maxBytes ? tooBig(bytesRead) : { ok: true, bytes: buffer.slice(0, bytesRead) }
  } finally {
    await file.close()
  }
}
