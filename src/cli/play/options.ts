import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { levels, type Level } from '#scenario'
import { makeT, nearestLanguage, type Language, type Pace } from '#session'

/** What the player asked for on the command line. */
export interface PlayOptions {
  /** Folder of the scenario. */
  folder: string
  language: Language
  pace: Pace
  level: Level
  /** Which of the scenario's variations; left out: another one each time. */
  seed?: number
  /** File with decisions to play before the player is asked. */
  decisions?: string
  /** File that the record is kept in; without it nothing is kept. */
  record?: string
  /** Begin a new attempt even where one is unfinished. */
  isNew: boolean
}

/** The options, or a complaint; none where only help was asked for. */
export type OptionsReading = { ok: true; value: PlayOptions } | { ok: false; complaint?: string }

const PACES: readonly Pace[] = ['off', 1, 2, 5, 10]

/** Reads the command line of `play`. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): OptionsReading {
  const t = makeT(nearestLanguage(env['LANG'] ?? 'en'))
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        pace: { type: 'string' },
        level: { type: 'string' },
        seed: { type: 'string' },
        decisions: { type: 'string' },
        record: { type: 'string' },
        new: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    return { ok: false, complaint: cause instanceof Error ? cause.message : String(cause) }
  }
  const { values, positionals } = parsed
  if (values.help) return { ok: false }
  const [name = 'cafe-opening', ...rest] = positionals
  if (rest.length > 0) return { ok: false, complaint: t('cli.play.oneScenario') }
  const pace = PACES.find((known) => String(known) === (values.pace ?? 'off'))
  if (pace === undefined) return { ok: false, complaint: t('cli.play.badPace', { paces: PACES.join(', ') }) }
  const level = levels.find((known) => known === (values.level ?? 'normal'))
  if (level === undefined)
    return { ok: false, complaint: t('cli.play.badLevel', { levels: levels.join(', ') }) }
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0))
    return { ok: false, complaint: t('cli.play.badSeed') }
  // A run from a list of decisions is a test, not a learner's attempt: it is kept only where that is asked for.
  const record = values.record ?? (values.decisions === undefined ? stateFile(env) : undefined)
  return {
    ok: true,
    value: {
      folder: name.includes('/') ? name : join('scenarios', name),
      language: nearestLanguage(values.lang ?? env['LANG'] ?? 'en'),
      pace,
      level,
      ...(seed === undefined ? {} : { seed }),
      isNew: values.new ?? false,
      ...(values.decisions === undefined ? {} : { decisions: values.decisions }),
      ...(record === undefined ? {} : { record }),
    },
  }
}

/** Where the XDG rules want what a program remembers between runs. */
function stateFile(env: Readonly<Record<string, string | undefined>>): string {
  const state = env['XDG_STATE_HOME'] || join(env['HOME'] || homedir(), '.local', 'state')
  return join(state, 'first-shift', 'record.json')
}
