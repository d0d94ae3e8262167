import { basename } from 'node:path'

/** What is worth a line in the log. */
export const HAPPENINGS = [
  'started',
  'stopping',
  'stopped',
  'class made',
  'classes deleted',
  'backups trimmed',
  'certificate made',
  'problem',
] as const

/**
 * What a line may hold besides, and what for. There is no place for an address, a code, a key, an id, or the message of
 * an error, which could hold one.
 */
export const FACTS = {
  time: 'When.',
  event: 'What happened, one of the words below.',
  count: 'How many.',
  what: 'What went wrong, in words that are written in the source.',
  error: 'The kind of an error.',
  code: 'The code of an error of the system or the database.',
  at: 'File and line of the source where it arose.',
} as const

/** What goes with it. */
export interface Facts {
  count?: number
  /** In words of ours: what went wrong. */
  what?: string
  problem?: unknown
}

/** Notes that something happened. */
export type Log = (happening: (typeof HAPPENINGS)[number], facts?: Facts) => void

/**
 * Writes a line for each happening: JSON for machines, or words for a person at a terminal.
 * @param clock the time of day
 */
export function createLog(
  write: (line: string) => void,
  isForPeople: boolean,
  clock: () => Date = () => new Date(),
): Log {
  return (happening, { problem, ...facts } = {}) => {
    const all = { ...facts, ...(problem !== undefined && describe(problem)) }
    if (!isForPeople) return write(JSON.stringify({ time: clock().toISOString(), event: happening, ...all }))
    const rest = Object.entries(all).map(([name, value]) => `${name} ${value}`)
    write([`${clock().toLocaleTimeString()} ${happening}`, ...rest].join(', '))
  }
}

/** The kind of an error and where it arose; never its message. */
function describe(problem: unknown): Partial<Record<keyof typeof FACTS, string>> {
  if (!(problem instanceof Error)) return { error: typeof problem }
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : ''
  const [, file = '', line = ''] = /^\s+at .*?([^\s(]+\.[jt]s):(\d+):\d+\)?$/m.exec(problem.stack ?? '') ?? []
  return {
    error: /^\w{1,40}$/.test(problem.name) ? problem.name : 'Error',
    ...(/^\w{1,20}$/.test(code) && { code }),
    ...(file !== '' && { at: `${basename(file)}:${line}` }),
  }
}
