import { usageOf, next, saidBy, start } from './class/processes.ts'
import type { CrowdFigures, CrowdTask, FromServer } from './class/talk.ts'
import type { Figure } from './measure.ts'

const SECONDS = 8
/** Seconds of the class of sixty; a whole lesson is what `npm run bench -- soak` is for. */
const CLASS_SECONDS = 30
const LEARNERS = 32
/** The bar, and from there more and more until it is too much. */
const STEPS = [20, 40, 60, 80, 100, 120, 160]
const LIMIT_MS = 100
/** A crowd that is as busy as this is late by itself. */
const BUSY = 0.85

/**
 * What a class costs and how fast it is, beside a relay that only batches; server and devices on a core each. The
 * climb, in which everybody looks round and nobody does anything else, as a relay could do nothing else, ends where
 * looks are late. If that is the crowd's doing, what the server uses for a look is what can be compared.
 */
export async function benchClass(): Promise<Figure[]> {
  const sixty = await measure('class', 1, 60, CLASS_SECONDS, true)
  const led = await measure('class', 20, LEARNERS, SECONDS, true)
  const ours = await climb('class')
  const bare = await climb('bare')
  const [same, relay] = lastOfBoth(ours, bare)
  return [
    {
      name: `60 learners: command on the last device, p95 (${CLASS_SECONDS} s)`,
      value: sixty.commandP95,
      unit: 'ms',
      bar: '≤ 50',
    },
    { name: '60 learners: looks, p95', value: sixty.lookP95, unit: 'ms' },
    { name: '60 learners: server, of a core', value: sixty.core * 100, unit: '%', bar: '≤ 15' },
    { name: '60 learners: down, each', value: sixty.bytesDown / 1000, unit: 'kB/s', bar: '≤ 5' },
    { name: '60 learners: connections lost', value: sixty.dropped, unit: '', bar: '0' },
    { name: '20 classes of 33, all led: looks, p95', value: led.lookP95, unit: 'ms', bar: '≤ 100' },
    {
      name: '20 classes of 33, all led: down, each',
      value: led.bytesDown / 1000,
      unit: 'kB/s',
      bar: '≤ 3.5',
    },
    ...lines('20 classes of 33, all led', [led]),
    ...lines('classes', ours),
    ...lines('bare relay', bare),
    {
      name: 'classes in time, of those of the bare relay',
      value: (carried(ours) / carried(bare)) * 100,
      unit: '%',
      bar: '≥ 50',
    },
    {
      name: `looks for the same CPU at ${same?.classes} classes, of the bare relay's`,
      value: (looksForCpu(same) / looksForCpu(relay)) * 100,
      unit: '%',
      bar: '≥ 50',
    },
  ]
}

/** The same step of both, the highest that both have taken. */
const lastOfBoth = (ours: readonly Measured[], bare: readonly Measured[]): (Measured | undefined)[] => {
  const classes = ours.findLast((one) => bare.some((other) => other.classes === one.classes))?.classes
  return [ours, bare].map((all) => all.find((one) => one.classes === classes))
}

const looksForCpu = (one: Measured | undefined): number => (one ? one.looks / one.core : Number.NaN)

const lines = (what: string, all: readonly Measured[]): Figure[] =>
  all.map(({ classes, core, crowd, lookP95, commandP95, dropped }) => {
    const commands = Number.isNaN(commandP95) ? '' : `, command p95 ${commandP95.toFixed(0)} ms`
    const isLate = !(lookP95 <= LIMIT_MS)
    const who = isLate ? (core < BUSY ? ' (late, not by the server)' : ' (too late)') : ''
    const lost = dropped > 0 ? `, ${dropped} lost` : ''
    return {
      name: `${what}: ${classes}, looks p95 ${lookP95.toFixed(0)} ms${who}${commands}${lost}, crowd ${(crowd * 100).toFixed(0)} %`,
      value: core * 100,
      unit: '% of a core',
    }
  })

/** The most classes that were served in time. */
const carried = (all: readonly Measured[]): number =>
  Math.max(0, ...all.filter(({ lookP95 }) => lookP95 <= LIMIT_MS).map(({ classes }) => classes))

type Measured = Omit<CrowdFigures, 'core'> & { classes: number; core: number; crowd: number }

/** More classes until they are too slow. */
async function climb(kind: CrowdTask['kind']): Promise<Measured[]> {
  const all: Measured[] = []
  for (const classes of STEPS) {
    const one = await measure(kind, classes, LEARNERS, SECONDS, false)
    all.push(one)
    if (!(one.lookP95 <= LIMIT_MS)) break
  }
  return all
}

async function measure(
  kind: CrowdTask['kind'],
  classes: number,
  learners: number,
  seconds: number,
  isLed: boolean,
): Promise<Measured> {
  const server = start('serve.ts', 0, [kind, String(classes)])
  const open = (await next<FromServer>(server)) as Extract<FromServer, { port: number }>
  const crowd = start('crowd.ts', 1)
  crowd.send({ ...open, learners, seconds, kind, isLed } satisfies CrowdTask)
  await saidBy(crowd, 'measuring')
  const before = await usageOf(server)
  const began = performance.now()
  const figures = await next<CrowdFigures>(crowd)
  const after = await usageOf(server)
  const core = (after.cpuSeconds - before.cpuSeconds) / ((performance.now() - began) / 1000)
  server.send('stop')
  return { ...figures, classes, core, crowd: figures.core }
}
