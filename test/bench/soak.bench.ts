import { next, saidBy, start, usageOf } from './class/processes.ts'
import type { CrowdFigures, CrowdTask, FromCrowd, FromServer } from './class/talk.ts'
import type { Figure } from './measure.ts'

/** A whole lesson; SOAK_SECONDS for another length. */
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 2700)
/** What is held is asked for so often. */
const SAMPLE_MS = 15_000
/** By then whatever is made once has been made. */
const WARM = 0.15

/** A class of sixty for a whole lesson: who is lost, how long a command takes, and whether memory stays flat. */
export async function benchSoak(): Promise<Figure[]> {
  const server = start('serve.ts', 0, ['class', '1'])
  const open = (await next<FromServer>(server)) as Extract<FromServer, { port: number }>
  const crowd = start('crowd.ts', 1)
  crowd.send({ ...open, learners: 60, seconds: SECONDS, kind: 'class', isLed: true } satisfies CrowdTask)
  await saidBy(crowd, 'measuring')
  const held: number[] = []
  const before = await usageOf(server)
  const began = performance.now()
  const timer = setInterval(() => {
    void usageOf(server).then(({ megabytes }) => held.push(megabytes))
  }, SAMPLE_MS)
  const figures = (await next<FromCrowd>(crowd)) as CrowdFigures
  clearInterval(timer)
  const after = await usageOf(server)
  const core = (after.cpuSeconds - before.cpuSeconds) / ((performance.now() - began) / 1000)
  server.send('stop')
  const warm = held.slice(Math.floor(held.length * WARM))
  const third = Math.max(1, Math.floor(warm.length / 3))
  const first = median(warm.slice(0, third))
  const last = median(warm.slice(-third))
  return [
    { name: `60 learners, ${SECONDS} s: connections lost`, value: figures.dropped, unit: '', bar: '0' },
    { name: 'command on the last device, p95', value: figures.commandP95, unit: 'ms', bar: '≤ 50' },
    { name: 'server, of a core', value: core * 100, unit: '%', bar: '≤ 15' },
    { name: 'down, each', value: figures.bytesDown / 1000, unit: 'kB/s', bar: '≤ 5' },
    { name: 'memory held, first third after warm-up (median)', value: first, unit: 'MB' },
    { name: 'memory held, last third', value: last, unit: 'MB' },
    { name: 'memory grew', value: (last / first - 1) * 100, unit: '%', bar: '≤ 5' },
  ]
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
