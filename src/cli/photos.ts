import { parseArgs } from 'node:util'
import { makePhotoSite } from './photos/make-site.ts'

const usage = `npm run photos -- photo-sites/NAME [--out FOLDER]
Makes assets/sites/NAME of site.json and the pictures all round beside it. README.md says how such a folder is made.`

/** Makes photo sites of folders. Returns the exit code: 1 where one will not do, 2 where `args` make no sense. */
export async function photos(args: readonly string[], write: (line: string) => void): Promise<number> {
  let options
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', default: 'assets/sites' }, help: { type: 'boolean' } },
    })
  } catch (cause) {
    write(`${(cause as Error).message}\n${usage}`)
    return 2
  }
  const { positionals, values } = options
  if (values.help || positionals.length === 0) {
    write(usage)
    return values.help ? 0 : 2
  }
  try {
    for (const folder of positionals) await makePhotoSite(folder, values.out, write)
    return 0
  } catch (cause) {
    write((cause as Error).message)
    return 1
  }
}

if (import.meta.filename === process.argv[1])
  process.exitCode = await photos(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
