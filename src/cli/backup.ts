import { parseArgs } from 'node:util'
import { DATA_FOLDER, runBackup } from '#server'

const usage = `npm run backup -- [--to FILE] [--data FOLDER]   keeps all classes in one file, while their server runs or not
Without --to: in the folder of backups within the data folder, where each class is deleted on its day.`

/** Writes a backup of all classes. Returns the exit code: 1 where it failed, 2 where `args` make no sense. */
export async function backup(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  write: (line: string) => void,
): Promise<number> {
  let values
  try {
    ;({ values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, data: { type: 'string' } },
    }))
  } catch (cause) {
    write(`${(cause as Error).message}\n${usage}`)
    return 2
  }
  const { to, data = DATA_FOLDER } = values
  try {
    const path = await runBackup({ data, databaseUrl: env['DATABASE_URL'] || undefined }, to)
    write(`All classes are in ${path}.`)
    if (to !== undefined) write('Classes are not taken out of this file on their day: delete it in time.')
    return 0
  } catch (cause) {
    write((cause as Error).message)
    return 1
  }
}

if (import.meta.filename === process.argv[1]) {
  const print = (line: string) => process.stdout.write(`${line}\n`)
  process.exitCode = await backup(process.argv.slice(2), process.env, print)
}
