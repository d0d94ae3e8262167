import { renderUnicodeCompact } from 'uqr'
import { createLog } from './web/log.ts'
import { readOptions, USAGE, type ServerOptions } from './web/options.ts'
import { startServer, type RunningServer } from './web/start-server.ts'

/** Whatever is under way when the server is stopped has so long. */
const PATIENCE_MS = 5000

const print = (line: string) => process.stdout.write(`${line}\n`)
const isTerminal = process.stdout.isTTY

function optionsOrEnd(): ServerOptions {
  try {
    return readOptions(process.argv.slice(2), process.env)
  } catch (problem) {
    print(`${messageOf(problem)}\n\n${USAGE}`)
    process.exit(2)
  }
}

async function startOrEnd(options: ServerOptions): Promise<RunningServer> {
  try {
    return await startServer(options, { log: createLog(print, isTerminal) })
  } catch (problem) {
    const isTaken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE'
    print(
      isTaken
        ? `A server runs here already: ${messageOf(problem)}. Choose another --port.`
        : messageOf(problem),
    )
    process.exit(1)
  }
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))

/** For the person who started it, in front of a projector. */
function tell({ addresses, port }: RunningServer): void {
  const [best = '', ...others] = addresses
  print(`\n${renderUnicodeCompact(best, { border: 1 })}\n`)
  print(`First Shift is ready. Learners open   ${best}`)
  for (const other of others) print(`                                  or  ${other}`)
  print(`What each kind of device needs:       http://localhost:${port}/setup`)
  print('Stop it with Ctrl+C.\n')
}

const server = await startOrEnd(optionsOrEnd())
if (isTerminal) tell(server)
else print(JSON.stringify({ event: 'ready', port: server.port, addresses: server.addresses }))

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    void server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
