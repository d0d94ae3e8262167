import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryRecord, type RecordStore } from '#record'
import { dealFor, makeWords, readScenario, type Translations } from '#scenario'
import {
  createSession,
  deviceClock,
  makeT,
  nextDeal,
  type Careers,
  type Clock,
  type Session,
  type T,
} from '#session'
import { readCareers } from './careers.ts'
import { openFileRecord } from './file-record.ts'
import type { PlayOptions } from './options.ts'

/** A shift that is ready to be played in a terminal. */
export interface Game {
  session: Session
  t: T
  /** What job cards say; undefined where the scenario has none, or the catalogue cannot be read. */
  careers: Careers | undefined
  /** Decisions to play before the player is asked. */
  decisions: string[]
  /** Lines to say first: what became of an earlier attempt, or why nothing is kept. */
  notices: string[]
  close(): void
}

/** A game, or why there is none, in the player's language. */
export type GameOpening = { ok: true; value: Game } | { ok: false; complaint: string }

/** Time that stands still: without anybody at the terminal nothing runs out. */
const frozenClock: Clock = { ...deviceClock, now: () => 0, later: () => () => {} }

/** Reads the scenario and the record, and sets up the session: an unfinished attempt goes on. */
export async function openGame(options: PlayOptions, isInteractive: boolean): Promise<GameOpening> {
  const t = makeT(options.language)
  const file = join(options.folder, 'scenario.json')
  const source = await readFile(file).catch(() => undefined)
  if (!source) return { ok: false, complaint: t('cli.play.noScenario', { file }) }
  const read = readScenario(source)
  if (!read.ok) {
    const problems = read.problems.map(({ path, message, advice }) => `  ${path}: ${message} ${advice}`)
    return { ok: false, complaint: [t('cli.play.badScenario', { file }), ...problems].join('\n') }
  }
  const { scenario } = read
  const decisions = await readDecisions(options.decisions)
  if (!decisions)
    return { ok: false, complaint: t('cli.play.noDecisions', { file: options.decisions ?? '' }) }
  const words = makeWords(scenario, options.language, await readTranslations(options))
  const { record, notices } = await openRecordFor(options, t)
  const unfinished = options.isNew ? undefined : await record.unfinished(scenario)
  const stored = unfinished && (await record.read(unfinished.id))
  const { seed, level } = options
  const deal = seed === undefined ? await nextDeal(record, scenario, level) : dealFor(scenario, seed, level)
  const session = createSession({
    scenario,
    deal,
    words,
    record,
    pace: options.pace,
    clock: isInteractive ? deviceClock : frozenClock,
    ...(stored && { attempt: stored.attempt }),
  })
  const careers = scenario.header.jobs && (await readCareers(options.language))
  const close = () => {
    session.dispose()
    record.close()
  }
  return { ok: true, value: { session, t, careers, decisions, notices, close } }
}

async function openRecordFor(
  options: PlayOptions,
  t: T,
): Promise<{ record: RecordStore; notices: string[] }> {
  if (options.record === undefined) return { record: memoryRecord(), notices: [] }
  const opened = await openFileRecord(options.record)
  if (opened.ok) return { record: opened.record, notices: [] }
  return { record: memoryRecord(), notices: [t(`cli.play.record.${opened.why}`, { file: options.record })] }
}

/** Decisions from a file: a JSON list, or one on each line. */
async function readDecisions(file: string | undefined): Promise<string[] | undefined> {
  if (file === undefined) return []
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const words = text.split(/[\s,[\]"]+/)
  return words.filter((word) => word !== '')
}

async function readTranslations({ folder, language }: PlayOptions): Promise<Translations> {
  const text = await readFile(join(folder, `${language}.json`), 'utf8').catch(() => '{}')
  const data: unknown = JSON.parse(text)
  const lines = typeof data === 'object' && data !== null ? Object.entries(data) : []
  return Object.fromEntries(lines.filter((line): line is [string, string] => typeof line[1] === 'string'))
}
