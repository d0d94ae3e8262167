import { stageOf, type Cue, type Mark, type Scenario, type Snapshot, type Step, type Words } from '#scenario'
import { ownOf, type Replay } from './replay.ts'

/** A decision as a debrief names it. */
export interface ToldDecision {
  /** What `step` takes. */
  event: string
  /** `take.thermometer`, or `wait.oven` for a wait. */
  decision: string
  /** What was done, in the learner's language, as a button says it. */
  label: string
}

/** A mark in the learner's language. */
export interface ToldMark {
  skill: string
  points: number
  because: string
  critical: boolean
}

/** Something heard or told in the learner's language; `by` is a person's id. */
export interface ToldLine {
  by?: string
  text: string
}

/** An ending in the learner's language. */
export type ToldEnding = NonNullable<ReturnType<typeof stageOf>['ending']>

/** Names what an event of the log was. */
export function tellDecision(event: string, words: Words): ToldDecision {
  // XState calls a wait "xstate.after.<ms>.<scenario>.<region>.<state>…".
  const region = event.startsWith('xstate.after.') ? event.split('.')[4] : undefined
  const decision = region === undefined ? event : `wait.${region}`
  return { event, decision, label: words.decision(decision) }
}

/** Tells marks in the learner's language. */
export function tellMarks(marks: readonly Mark[], words: Words): ToldMark[] {
  return marks.map(({ skill, points, because, critical = false }) => ({
    skill,
    points,
    because: words.line(because),
    critical,
  }))
}

/** Tells what people said and the narrator noted; sounds and gestures alone are left out. */
export function tellLines(cues: readonly Cue[], words: Words): ToldLine[] {
  return cues.flatMap(({ say, by, note }) => {
    const told: ToldLine[] = note === undefined ? [] : [{ text: words.line(note) }]
    if (say !== undefined) told.push({ ...(by === undefined ? {} : { by }), text: words.line(say) })
    return told
  })
}

/** Tells what is seen and heard at a moment. */
export function tellScene(scenario: Scenario, snapshot: Snapshot, words: Words): string[] {
  return stageOf(scenario, snapshot).scene.map((line) => words.line(line))
}

/** Tells the ending that a shift is in, if it is over. */
export function tellEnding(scenario: Scenario, snapshot: Snapshot, words: Words): ToldEnding | undefined {
  const { ending } = stageOf(scenario, snapshot)
  return ending && { ...ending, title: words.line(ending.title), text: words.line(ending.text) }
}

/** The title of an ending in the learner's language; its id where it has none. */
export function endingTitle(scenario: Scenario, id: string, words: Words): string {
  const title = scenario.file.states['story']?.states?.[id]?.meta?.ending?.title
  return title === undefined ? id : words.line(title)
}

/** The points that a step gave. */
export function pointsOf(step: Pick<Step, 'marks'>): number {
  return step.marks.reduce((sum, { points }) => sum + points, 0)
}

/** The skills for which the learner has earned more along a line of play than they lost. */
export function shownIn({ first, moments }: Pick<Replay, 'first' | 'moments'>): string[] {
  const points = new Map<string, number>()
  for (const { marks } of [first, ...ownOf(moments).map(({ step }) => step)])
    for (const mark of marks) points.set(mark.skill, (points.get(mark.skill) ?? 0) + mark.points)
  return [...points].filter(([, sum]) => sum > 0).map(([skill]) => skill)
}

/** The points that the learner has earned along a line of play. */
export function earnedIn({ first, moments }: Pick<Replay, 'first' | 'moments'>): number {
  return ownOf(moments).reduce((sum, { step }) => sum + pointsOf(step), pointsOf(first))
}
