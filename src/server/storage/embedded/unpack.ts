import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const BLOCK = 512

/** Writes the files of a tar archive below a folder; for archives of our own making, which hold nothing unusual. */
export async function unpack(tar: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + BLOCK <= tar.length;) {
    const header = tar.subarray(at, at + BLOCK)
    const name = textAt(header, 345, 155) + textAt(header, 0, 100)
    if (name === '') return
    const size = Number.parseInt(textAt(header, 124, 12), 8) || 0
    const path = join(folder, name)
    const isFolder = textAt(header, 156, 1) === '5'
    await mkdir(isFolder ? path : dirname(path), { recursive: true, mode: 0o700 })
    at += BLOCK
    if (!isFolder) await writeFile(path, tar.subarray(at, at + size), { mode: 0o600 })
    at += Math.ceil(size / BLOCK) * BLOCK
  }
}

function textAt(header: Buffer, from: number, length: number): string {
  const text = header.toString('latin1', from, from + length)
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
