import type { Storage } from '../storage/storage.ts'

/** Upper ends of how long writing took, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
/** Reasons are words of ours; should a stranger's ever come through, they do not fill the memory. */
const MOST_REASONS = 50

/** What is counted, for Prometheus: how much, never who. */
export interface Metrics {
  /** Something was not done, for a reason that is one word. */
  refused(why: string): void
  /** Entries were written, in so many seconds. */
  appended(entries: number, seconds: number): void
  classMade(): void
  /** Everything in Prometheus' text format. */
  text(open: { classes: number; devices: number }): string
}

/** Counts from the start of the process. */
export function createMetrics(): Metrics {
  const startedAt = Date.now() / 1000 - process.uptime()
  const refusals = new Map<string, number>()
  const within = SECONDS.map(() => 0)
  let writes = 0
  let seconds = 0
  let entries = 0
  let made = 0

  return {
    refused(why) {
      if (refusals.has(why) || refusals.size < MOST_REASONS) refusals.set(why, (refusals.get(why) ?? 0) + 1)
    },
    appended(count, took) {
      entries += count
      writes += 1
      seconds += took
      for (const [at, end] of SECONDS.entries()) if (took <= end) within[at] = (within[at] ?? 0) + 1
    },
    classMade() {
      made += 1
    },
    text({ classes, devices }) {
      const { user, system } = process.cpuUsage()
      const latency = 'first_shift_append_seconds'
      return [
        ...family('first_shift_classes_open', 'gauge', 'Classes that this process serves.', classes),
        ...family('first_shift_devices', 'gauge', 'Devices that are connected.', devices),
        ...family('first_shift_classes_made_total', 'counter', 'Classes that were made here.', made),
        ...family(
          'first_shift_entries_total',
          'counter',
          'Entries of class logs that were written.',
          entries,
        ),
        ...head(latency, 'histogram', 'How long it took until entries were durable.'),
        ...SECONDS.map((end, at) => `${latency}_bucket{le="${end}"} ${within[at]}`),
        `${latency}_bucket{le="+Inf"} ${writes}`,
        `${latency}_sum ${seconds}`,
        `${latency}_count ${writes}`,
        ...head('first_shift_refusals_total', 'counter', 'What was not done, by reason.'),
        ...[...refusals].map(([why, count]) => `first_shift_refusals_total{why="${why}"} ${count}`),
        ...family('process_cpu_seconds_total', 'counter', 'CPU time.', (user + system) / 1e6),
        ...family('process_resident_memory_bytes', 'gauge', 'Memory.', process.memoryUsage.rss()),
        ...family('process_start_time_seconds', 'gauge', 'When the process began.', startedAt),
        '',
      ].join('\n')
    },
  }
}

const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

const family = (name: string, type: string, help: string, value: number): string[] => [
  ...head(name, type, help),
  `${name} ${value}`,
]

/** A storage of which every write is timed. */
export function measured(storage: Storage, metrics: Pick<Metrics, 'appended'>): Storage {
  return {
    ...storage,
    async append(classId, epoch, entries) {
      const from = performance.now()
      await storage.append(classId, epoch, entries)
      metrics.appended(entries.length, (performance.now() - from) / 1000)
    },
  }
}
