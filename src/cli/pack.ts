import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { importPlaces, writePack } from '#place'
import { isWordKey, LANGUAGES, loadInterfaceWords, makeT, nearestLanguage } from '#session'
import { readBounded } from './check/read-bounded.ts'
import { readKindOf } from './pack/kind-of.ts'
import { tellProblem, type Say } from './pack/tell-problem.ts'

/** The reader's own limit, so that a larger file is not even loaded. */
const MAX_BYTES = 20_000_000

/** Where a command writes: what it makes, and what it has to say about it. */
export interface PackOutput {
  make: (text: string) => void
  tell: (line: string) => void
}

/**
 * Makes a place pack of a file with places: GeoJSON, an answer of Overpass, `.osm`, IMDF. The pack goes to one side,
 * what was left out or mended to the other. Returns the exit code: 1 where there is no pack, 2 where `args` make no
 * sense.
 */
export async function pack(
  args: readonly string[],
  { make, tell }: PackOutput,
  language: string,
): Promise<number> {
  await Promise.all(LANGUAGES.map(loadInterfaceWords))
  const t = makeT(nearestLanguage(language))
  const say: Say = (key, params) => (isWordKey(key) ? t(key, params) : undefined)
  let options
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { id: { type: 'string' }, title: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (cause) {
    tell(cause instanceof Error ? cause.message : String(cause))
    tell(say('cli.pack.usage') ?? '')
    return 2
  }
  const { id, title, help } = options.values
  const [path, ...more] = options.positionals
  if (path === undefined || more.length > 0 || help) {
    tell(say('cli.pack.usage') ?? '')
    return help ? 0 : 2
  }
  const file = await readBounded(path, MAX_BYTES)
  if (!file?.ok) {
    tell(
      say(file ? 'cli.pack.tooBig' : 'cli.pack.noFile', { file: path, max: MAX_BYTES / 1_000_000 }) ?? path,
    )
    return 1
  }
  const { kindOf, kinds } = await readKindOf()
  const imported = importPlaces(file.bytes, {
    kindOf,
    fileName: basename(path),
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
  })
  for (const problem of imported.problems) tell(tellProblem(problem, say))
  if (!imported.ok) return 1
  const { places } = imported.pack
  const known = places.filter(({ kind }) => kind !== undefined && kinds.has(kind)).length
  tell(say('cli.pack.done', { count: places.length, known, id: imported.pack.id }) ?? '')
  make(writePack(imported.pack))
  return 0
}

if (import.meta.filename === process.argv[1])
  process.exitCode = await pack(
    process.argv.slice(2),
    {
      make: (text) => process.stdout.write(text),
      tell: (line) => process.stderr.write(`${line}\n`),
    },
    process.env['LANG'] ?? 'en',
  )
