import { parseArgs } from 'node:util'
import { complaintAbout } from './new/names.ts'
import { newScenario } from './new/new-scenario.ts'
import { newSite } from './new/new-site.ts'

const usage = `npm run new -- site NAME                      a room that can be looked at and played in at once
npm run new -- scenario NAME [--site SITE]    a scenario of two decisions; without --site at the site of its own name`

/**
 * Begins a site or a scenario in the folder `root`. Returns the exit code: 1 where it cannot be, 2 where `args` make no
 * sense.
 */
export async function beginNew(
  args: readonly string[],
  write: (line: string) => void,
  root = '.',
): Promise<number> {
  let options
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { site: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (cause) {
    write(`${(cause as Error).message}\n${usage}`)
    return 2
  }
  const [what, id, ...more] = options.positionals
  if (
    options.values.help ||
    (what !== 'site' && what !== 'scenario') ||
    id === undefined ||
    more.length > 0
  ) {
    write(usage)
    return options.values.help ? 0 : 2
  }
  const { site = id } = options.values
  const complaint = complaintAbout(id) ?? complaintAbout(site)
  if (complaint) {
    write(complaint)
    return 2
  }
  try {
    write(await (what === 'site' ? newSite(id, root) : newScenario(id, site, root)))
    return 0
  } catch (cause) {
    write((cause as Error).message)
    return 1
  }
}

if (import.meta.filename === process.argv[1])
  process.exitCode = await beginNew(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
