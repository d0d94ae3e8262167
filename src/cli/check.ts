import { parseArgs, styleText } from 'node:util'
import { type Checked, checkScenario } from './check/check-scenario.ts'
import { findScenarios } from './check/find-scenarios.ts'
import { type Paint, printChecked } from './check/print.ts'

const usage = 'npm run check -- [PATH…] [--json]   proves scenarios; without PATH all under scenarios/'

/**
 * Proves the scenarios named in `args` and writes a report, for people or with `--json` for
 * machines. Returns the exit code: 1 where a scenario has errors, 2 where `args` make no sense.
 */
export async function check(
  args: readonly string[],
  write: (line: string) => void,
  paint: Paint = (_, text) => text,
): Promise<number> {
  let options
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    })
  } catch (cause) {
    write(`${(cause as Error).message}\n${usage}`)
    return 2
  }
  if (options.values.help) {
    write(usage)
    return 0
  }
  const paths = options.positionals.length > 0 ? options.positionals : ['scenarios']
  const all: Checked[] = []
  for (const place of await findScenarios(paths)) {
    const checked = await checkScenario(place)
    all.push(checked)
    if (!options.values.json) for (const line of printChecked(checked, paint)) write(line)
  }
  if (options.values.json) write(JSON.stringify(all.map(forMachines), null, 2))
  return all.some(({ problems }) => problems.some((one) => one.severity === 'error')) ? 1 : 0
}

function forMachines({ name, file, problems, proof }: Checked) {
  if (!proof) return { name, file, problems }
  const { numbers, best, worst, deals, exploration } = proof.report
  return {
    name,
    file,
    problems,
    numbers,
    best,
    worst,
    deals,
    endings: exploration.endings,
    seconds: proof.seconds,
  }
}

if (import.meta.filename === process.argv[1]) {
  const isColoured = process.stdout.isTTY && !process.env['NO_COLOR']
  const paint: Paint = isColoured ? styleText : (_, text) => text
  process.exitCode = await check(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), paint)
}
