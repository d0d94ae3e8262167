import { resolveWait } from '../affordances.ts'
import { formatPath, type Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import type { Site } from '../site.ts'
import type { Path } from '../walk.ts'
import type { Exploration } from './explore.ts'
import { type FindingCode, type FindingValues, findingWords } from './finding-words.ts'
import { eventOf, isDecision, sourceOf, type Way, wayTo } from './graph.ts'
import { snapshotOf } from './packing.ts'

/** What the checks of the proof work on. */
export interface Evidence {
  scenario: Scenario
  exploration: Exploration
  /** The baked site, if there is one. */
  site: Site | undefined
}

/** A problem at a place of the file, worded by its code; `way` is the play that shows it. */
export function finding<Code extends FindingCode>(
  evidence: Evidence,
  code: Code,
  path: Path,
  values: FindingValues<Code>,
  way?: Way,
): Problem {
  const words = findingWords[code] as {
    severity: Problem['severity']
    message: (v: unknown) => string
    advice: (v: unknown) => string
  }
  return {
    path: formatPath(pathInFile(evidence.scenario, path)),
    code,
    message: words.message(values),
    advice: words.advice(values),
    severity: words.severity,
    ...(way && { decisions: namePlay(evidence, way.edges), ...dealTold(evidence, way) }),
  }
}

// The written deal goes without saying.
function dealTold({ exploration }: Evidence, { start }: Way): Pick<Problem, 'deal'> {
  const deal = exploration.starts[start]?.deal
  return start === 0 || !deal ? {} : { deal }
}

/** A play as playthroughs write it: decisions, and `wait.<region>` where that means the same wait. */
export function namePlay({ scenario, exploration }: Evidence, edges: readonly number[]): string[] {
  const { graph } = exploration
  const words = new Int32Array(graph.compiled.subjects.width)
  return edges.map((edge) => {
    const event = eventOf(graph, edge)
    if (isDecision(graph, edge)) return event
    graph.table.read(sourceOf(graph, edge), words)
    const region = event.slice(`xstate.after.`.length).split('.')[2] ?? ''
    const snapshot = snapshotOf(graph.compiled, words)
    return resolveWait(scenario, snapshot, region) === event ? `wait.${region}` : event
  })
}

/** A shortest play that goes on with certain edges. */
export function wayThrough({ exploration }: Evidence, first: number, ...more: readonly number[]): Way {
  const { graph } = exploration
  const { start, edges } = wayTo(graph, sourceOf(graph, first))
  return { start, edges: [...edges, first, ...more] }
}

// What the reader expanded from the library stands in the author's file as one line.
function pathInFile({ library }: Scenario, path: Path): Path {
  const isFromLibrary = path[0] === 'states' && Object.hasOwn(library, String(path[1]))
  return isFromLibrary ? path.slice(0, 2) : path
}
