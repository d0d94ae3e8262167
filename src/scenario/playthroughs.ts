import * as v from 'valibot'
import { offeredNow, resolveWait } from './affordances.ts'
import { dealt, isDealOf, writtenDeal, type Deal } from './deal.ts'
import { limits } from './limits.ts'
import { problem, type Problem } from './problem.ts'
import { nearest } from './reader/nearest.ts'
import { readObject } from './reader/shape.ts'
import type { Read } from './reader/text.ts'
import type { Scenario } from './scenario.ts'
import { lineSchema, nameSchema } from './schema/text.ts'
import type { Snapshot } from './machine.ts'
import { endingId, start, step, type Step } from './step.ts'

const playthroughsSchema = v.record(
  v.pipe(v.string(), v.minLength(1), v.maxLength(limits.line, 'too-long')),
  v.strictObject({
    says: lineSchema,
    deal: v.exactOptional(v.record(nameSchema, nameSchema)),
    decisions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.line, 'too-long'))), v.maxLength(500)),
    ending: nameSchema,
    marks: v.record(nameSchema, v.pipe(v.number(), v.integer())),
    critical: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
)

/**
 * Named runs of a scenario and what they must give: the ending (name of the story's final state), the total
 * of each skill that is marked, and how many marks were critical (none if left out). `deal` says what was settled
 * before, where that is not as the file writes it; regions that it leaves out are as written.
 */
export type Playthroughs = v.InferOutput<typeof playthroughsSchema>

/** What a list of decisions led to. */
export interface Play {
  /** The start, then one step for each decision that was taken. */
  steps: Step[]
  /** The events as given to `step`: waits are resolved. */
  events: string[]
  ending?: string
  /** Total per skill that was marked. */
  marks: Record<string, number>
  critical: number
  /** The first decision that could not be taken, with what was offered instead; nothing after it was tried. */
  refused?: { index: number; decision: string; offered: string[] }
}

/** A playthrough file, checked for its shape; whether the runs come out as written, `checkPlaythroughs` says. */
export function readPlaythroughs(source: string | Uint8Array): Read<Playthroughs> {
  return readObject(playthroughsSchema, source)
}

/** Plays a list of decisions (`wait.<region>` lets that region's next wait run out) as far as they are offered. */
export function playThrough(scenario: Scenario, decisions: readonly string[]): Play {
  const steps = [start(scenario)]
  const events: string[] = []
  let refused: Play['refused']
  for (const [index, decision] of decisions.entries()) {
    const { snapshot } = steps.at(-1) as Step
    const event = offeredEvent(scenario, snapshot, decision)
    if (event === undefined) {
      refused = { index, decision, offered: offeredDecisions(scenario, snapshot) }
      break
    }
    events.push(event)
    steps.push(step(scenario, snapshot, event))
  }
  const marks: Record<string, number> = {}
  const given = steps.flatMap((one) => one.marks)
  for (const { skill, points } of given) marks[skill] = (marks[skill] ?? 0) + points
  const ending = endingId((steps.at(-1) as Step).snapshot)
  return {
    steps,
    events,
    marks,
    critical: given.filter((mark) => mark.critical).length,
    ...(ending !== undefined && { ending }),
    ...(refused && { refused }),
  }
}

/** Every playthrough that does not come out as it says. */
export function checkPlaythroughs(scenario: Scenario, playthroughs: Playthroughs): Problem[] {
  const endings = Object.entries(scenario.file.states.story?.states ?? {})
    .filter(([, node]) => node.type === 'final')
    .map(([name]) => name)
  return Object.entries(playthroughs).flatMap(([name, expected]) => {
    if (!endings.includes(expected.ending)) {
      const meant = nearest(expected.ending, endings)
      return [problem('unknown-ending', [name, 'ending'], { name: expected.ending, known: endings, meant })]
    }
    const deal = fullDeal(scenario, expected.deal)
    if (!isDealOf(scenario, deal)) {
      const known = scenario.header.deals ?? []
      return [problem('deal-refused', [name, 'deal'], { found: JSON.stringify(expected.deal), known })]
    }
    const play = playThrough(dealt(scenario, deal), expected.decisions)
    if (play.refused) {
      const { index, decision, offered } = play.refused
      const values = {
        name,
        found: decision,
        count: index + 1,
        known: offered,
        meant: nearest(decision, offered),
      }
      return [problem('decision-refused', [name, 'decisions', index], values)]
    }
    const problems: Problem[] = []
    if (play.ending !== expected.ending) {
      const found = play.ending === undefined ? 'no ending' : `"${play.ending}"`
      problems.push(problem('wrong-ending', [name, 'ending'], { name, found, expected: expected.ending }))
    }
    const wrong = (what: string, found: number, wanted: number, path: string[]) => {
      if (found !== wanted)
        problems.push(problem('wrong-marks', [name, ...path], { name, what, found, expected: wanted }))
    }
    for (const skill of new Set([...Object.keys(expected.marks), ...Object.keys(play.marks)])) {
      wrong(skill, play.marks[skill] ?? 0, expected.marks[skill] ?? 0, ['marks', skill])
    }
    wrong('critical marks', play.critical, expected.critical ?? 0, ['critical'])
    return problems
  })
}

/** A deal of which only a part is written. */
export function fullDeal({ file }: Scenario, part: Deal = {}): Deal {
  return { ...writtenDeal(file), ...part }
}

function offeredEvent(scenario: Scenario, snapshot: Snapshot, decision: string): string | undefined {
  if (decision.startsWith('wait.')) return resolveWait(scenario, snapshot, decision.slice('wait.'.length))
  return offeredNow(scenario, snapshot).some((one) => one.decision === decision) ? decision : undefined
}

function offeredDecisions(scenario: Scenario, snapshot: Snapshot): string[] {
  const waits = Object.keys(scenario.file.states).filter((region) => resolveWait(scenario, snapshot, region))
  return [
    ...offeredNow(scenario, snapshot).map((one) => one.decision),
    ...waits.map((region) => `wait.${region}`),
  ]
}
