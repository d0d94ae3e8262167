import { execFileSync, fork, type ChildProcess } from 'node:child_process'
import type { FromCrowd, FromServer } from './talk.ts'

/** Starts a file of this folder in a process of its own, bound to one core where one is given and the machine lets it. */
export function start(file: string, core?: number, args: readonly string[] = []): ChildProcess {
  // PROFILE=folder keeps where each of them spends its time.
  const profile = process.env['PROFILE']
  const child = fork(new URL(file, import.meta.url), args, {
    // So that what is not a number stays none.
    serialization: 'advanced',
    execArgv: ['--import', 'tsx', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])],
  })
  if (core === undefined) return child
  try {
    execFileSync('taskset', ['-cp', String(core), String(child.pid)], { stdio: 'ignore' })
  } catch {
    // Not Linux: both share what there is.
  }
  return child
}

/** The next thing that a process says. @throws where it ends instead */
export const next = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (message: T) => {
      child.off('exit', ended)
      resolve(message)
    })
  })

/** Waits until a crowd says this. */
export async function saidBy(crowd: ChildProcess, wanted: 'in' | 'measuring'): Promise<void> {
  while ((await next<FromCrowd>(crowd)) !== wanted);
}

/** What a server has used so far: seconds of a core, and the memory it holds now. */
export async function usageOf(server: ChildProcess) {
  server.send('cpu')
  return (await next<FromServer>(server)) as Extract<FromServer, { cpuSeconds: number }>
}
