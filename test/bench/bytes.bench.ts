import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Figure } from './measure.ts'

const DIST = 'dist'

const brotli = (path: string): number =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/**
 * Every script that the page loads before it is interactive in a language: the entry, what it imports statically,
 * its words, and the list of shifts.
 */
const landingScripts = (language: string): string[] => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const files = readdirSync(join(DIST, 'assets'))
  const fetched = ['Choices', `listing-${language}`, `front-${language}`].map((chunk) => {
    const found = files.filter((name) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(name))
    if (found.length !== 1) throw new Error(`${found.length} scripts are called ${chunk}.`)
    return `assets/${found[0]}`
  })
  return [...named, ...fetched].map((path) => join(DIST, path))
}

/** Bytes of the landing page's script as it travels (brotli 11), in the language that needs most. */
export const landingBytes = (): number =>
  Math.max(
    ...['en', 'es'].map((language) => landingScripts(language).reduce((sum, path) => sum + brotli(path), 0)),
  )

const folderBytes = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

/** Sizes of what users download, from the built app. */
export const benchBytes = (): Figure[] => [
  { name: 'landing page script (brotli)', value: landingBytes(), unit: 'bytes', bar: '≤ 92,160 (90 kB)' },
  { name: 'assets of the café', value: folderBytes('assets/sites/cafe'), unit: 'bytes', bar: '≤ 1.5 MB' },
  { name: 'people', value: folderBytes('assets/people'), unit: 'bytes' },
]
