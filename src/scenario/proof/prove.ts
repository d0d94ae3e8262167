import { checkPlaythroughs, type Playthroughs } from '../playthroughs.ts'
import type { Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import type { Site } from '../site.ts'
import { checkTranslations } from '../translations.ts'
import type { Translations } from '../words.ts'
import { findDeadEnds } from './checks/dead-ends.ts'
import { findSilence } from './checks/feedback.ts'
import { findLoops } from './checks/loops.ts'
import { findMissedWaits } from './checks/missed-waits.ts'
import { findMissingInSite } from './checks/site.ts'
import { findIdleSkills } from './checks/skills.ts'
import { findTimeTraps } from './checks/time-traps.ts'
import { findBrokenTrip } from './checks/trip.ts'
import { findUnreached } from './checks/unreached.ts'
import { findUnused } from './checks/unused.ts'
import { type Evidence, finding, namePlay } from './evidence.ts'
import { type Exploration, exploring, type StartOutlook } from './explore.ts'
import { finish, type Limits, type Progress } from './graph.ts'
import { measure, type Numbers } from './numbers.ts'
import type { Totals } from './totals.ts'
import { bestWay } from './ways.ts'

/** What stands beside a scenario and is proved with it. */
export interface ProofOptions {
  /** The baked site; null says that it was looked for and is missing. Left out: not checked. */
  site?: Site | null
  /** The looks that people can have. Left out: not checked. */
  cast?: readonly string[]
  playthroughs?: Playthroughs
  /** Translations by language, as in `{ es: … }`; each must fit the scenario; null is a missing one. */
  translations?: Readonly<Record<string, Translations | null>>
  limits?: Limits
}

/** A play and what it gives. */
export interface ProvenPlay extends Totals {
  /** A shortest such play, as playthroughs write it (waits as `wait.<region>`). */
  decisions: string[]
}

/** What the proof has to say about one way in which a scenario begins. */
export interface ProvenDeal extends Pick<StartOutlook, 'deal' | 'endings' | 'worst'> {
  best: ProvenPlay | undefined
}

/** What the proof has to say about a scenario. */
export interface Report {
  problems: Problem[]
  numbers: Numbers
  /** Every way in which the scenario can begin, the written one first. */
  deals: ProvenDeal[]
  /** The best play as the file is written; `skills` holds what each skill can come to in its own best play. */
  best: ProvenPlay | undefined
  /** The worst totals as the file is written. */
  worst: Totals | undefined
  exploration: Exploration
}

/**
 * Proves a scenario in slices, for a page that goes on living meanwhile; see `prove`.
 */
export function* proving(
  scenario: Scenario,
  options: ProofOptions = {},
): Generator<Progress | undefined, Report> {
  const { site, cast, playthroughs, translations = {} } = options
  const exploration = yield* exploring(scenario, options.limits)
  const evidence: Evidence = { scenario, exploration, site: site ?? undefined }
  const problems: Problem[] = []
  // What an exploration that gave up has not seen may still be there.
  const checks = exploration.isComplete
    ? [
        findUnreached,
        findDeadEnds,
        findMissedWaits,
        findIdleSkills,
        findTimeTraps,
        findUnused,
        findBrokenTrip,
      ]
    : [() => [finding(evidence, 'too-many-states', ['states'], { states: exploration.states })]]
  for (const check of [...checks, findSilence, findLoops, findMissingInSite]) {
    problems.push(...check(evidence))
    yield
  }
  if (site === null) {
    problems.push(finding(evidence, 'site-missing', ['meta', 'site'], { site: scenario.header.site.name }))
  }
  for (const [name, { look }] of Object.entries(scenario.header.people)) {
    if (!cast || cast.includes(look)) continue
    const path = ['meta', 'people', name, 'look']
    problems.push(finding(evidence, 'look-not-cast', path, { name, look, known: cast.join(', ') }))
  }
  if (playthroughs) problems.push(...inFile('playthroughs.json', checkPlaythroughs(scenario, playthroughs)))
  for (const [language, lines] of Object.entries(translations)) {
    if (lines === null) {
      problems.push(finding(evidence, 'translation-missing', [], { file: `${language}.json` }))
      continue
    }
    const found = checkTranslations(scenario, lines)
    problems.push(
      ...found.filter((one) => one.code !== 'line-leftover'),
      ...inFile(
        `${language}.json`,
        found.filter((one) => one.code === 'line-leftover'),
      ),
    )
  }
  const { graph, components, values } = exploration
  const deals = exploration.starts.map(({ deal, endings, best, worst }, start): ProvenDeal => {
    const decisions = namePlay(evidence, bestWay(graph, components, values, start))
    return { deal, endings, worst, best: best && { ...best, decisions } }
  })
  return {
    problems,
    numbers: measure(scenario, exploration),
    deals,
    best: deals[0]?.best,
    worst: exploration.worst,
    exploration,
  }
}

/**
 * Proves a scenario: explores everything that can happen and reports every problem with its place,
 * a shortest play that shows it and what to do; best and worst totals; and numbers for the author.
 *
 * @example
 * const { problems, best } = prove(scenario, { site, playthroughs, translations: { es } })
 */
export function prove(scenario: Scenario, options: ProofOptions = {}): Report {
  return finish(proving(scenario, options))
}

function inFile(name: string, problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: `${name}: ${one.path}` }))
}
