import { parseArgs } from 'node:util'
import { DATA_FOLDER, runRestore } from '#server'

const usage =
  'npm run restore -- FILE [--data FOLDER]   puts the classes of a backup back; stop their server first'

/** Puts the classes of a backup back. Returns the exit code: 1 where it failed, 2 where `args` make no sense. */
export async function restore(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  write: (line: string) => void,
): Promise<number> {
  let options
  try {
    options = parseArgs({ args: [...args], allowPositionals: true, options: { data: { type: 'string' } } })
  } catch (cause) {
    write(`${(cause as Error).message}\n${usage}`)
    return 2
  }
  const [file, ...more] = options.positionals
  if (file === undefined || more.length > 0) {
    write(usage)
    return 2
  }
  const { data = DATA_FOLDER } = options.values
  try {
    const did = await runRestore({ data, databaseUrl: env['DATABASE_URL'] || undefined }, file)
    write(`${did.restored} classes are back.`)
    if (did.due > 0) write(`${did.due} stay deleted: their day has passed.`)
    if (did.skipped > 0)
      write(`${did.skipped} were left alone: they have gone on here, or their code is taken.`)
    return 0
  } catch (cause) {
    write((cause as Error).message)
    return 1
  }
}

if (import.meta.filename === process.argv[1]) {
  const print = (line: string) => process.stdout.write(`${line}\n`)
  process.exitCode = await restore(process.argv.slice(2), process.env, print)
}
