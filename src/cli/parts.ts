import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Part } from '#kit/bake'

const FOLDER = new URL('../kit/parts/', import.meta.url)

/**
 * Tells how each part is imported into a site, where it stands, its size and its states: of the parts in whose name or
 * description, in either language, all `words` occur. Returns the exit code: 1 where there is none.
 */
export async function tellParts(words: readonly string[], write: (line: string) => void): Promise<number> {
  const files = (await readdir(FOLDER, { recursive: true }))
    .filter((file) => /^\w+\/.*\.ts$/.test(file))
    .toSorted()
  let count = 0
  for (const file of files) {
    const { part } = (await import(new URL(file, FOLDER).href)) as { part: Part }
    const said = [file, ...Object.values(part.words).flatMap(({ name, description }) => [name, description])]
    const text = said.join(' ').toLowerCase()
    if (!words.every((word) => text.includes(word.toLowerCase()))) continue
    count++
    const size = part.size.map((value) => Number(value.toFixed(2))).join(' × ')
    const states = Object.keys(part.states)
    write(`${part.words.en.name}: ${part.stands}, ${size} m (width, height, depth), ${states.join(' | ')}`)
    write(`  import { part as ${nameOf(file)} } from '../../parts/${file}'`)
  }
  write(
    count > 0
      ? `${count} parts. floor, top, wall, ceiling: where a part's origin is. npm run kit shows them.`
      : 'No part fits. Try another word, in English or Spanish.',
  )
  return count > 0 ? 0 : 1
}

function nameOf(file: string): string {
  return basename(file, '.ts').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

if (import.meta.filename === process.argv[1])
  process.exitCode = await tellParts(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
