import { split, type Question, type Slot, type Standing } from '#class'
import { stageOf, start, step, type Stage } from '#scenario'
import { plannedQuestion } from '#session/class'
import { momentsOf, type ClassMoment } from '../together/moments.ts'

/** How a class chose between the options of one question or vote. */
export interface QuestionTotals {
  question: Question
  /** In the question's order. */
  options: readonly OptionTotals[]
  /** How many have chosen. */
  answered: number
  /** What the class then did, where it was a vote and one of its options followed. */
  decided?: string
}

/** How often one option was chosen. */
export interface OptionTotals {
  option: string
  count: number
  /** By each team, in the order of `ClassTotals.teams`. */
  byTeam: readonly number[]
  /** The plan says that this one holds. */
  isBest: boolean
}

/** Something that a class was asked, or decided without a vote. */
export type ClassEvent = { kind: 'question'; totals: QuestionTotals } | { kind: 'decision'; decision: string }

/** What happened at one stop, until the class went on. */
export interface StopTotals {
  /** A spot of the scenario; absent where it has not come to a stop yet. */
  stop?: string
  events: readonly ClassEvent[]
}

/** How much one learner took part, told by a number that follows no person. */
export interface LearnerTotals {
  slot: Slot
  /** From 1; absent: in no team. */
  team?: number
  /** How many of all questions were answered. */
  answered: number
  isRemoved: boolean
}

/** What is left of a class when it is over: counts, and nothing of anybody. */
export interface ClassTotals {
  /** How many learners took part, without those who were sent out. */
  took: number
  /** The teams that learners are in, ascending; empty where there are none. */
  teams: readonly number[]
  stops: readonly StopTotals[]
  /** How many questions and votes there were. */
  asked: number
  learners: readonly LearnerTotals[]
  ending?: NonNullable<Stage['ending']>
}

/** Sums up a class: what it was asked and how it chose, what it decided, how it ended, and how many took part. */
export function totalsOf({ scenario, state, snapshot }: Standing): ClassTotals {
  const questions = [...state.asked, ...(state.question ? [state.question] : [])]
  const teams = [
    ...new Set(state.members.flatMap(({ role, team }) => (role === 'explorer' && team ? [team] : []))),
  ].toSorted((a, b) => a - b)
  const { ending } = stageOf(scenario, snapshot)
  const learners = learnersOf(state.members, questions)
  return {
    took: learners.filter(({ isRemoved }) => !isRemoved).length,
    teams,
    stops: stopsOf({ scenario, state }, teams, questions),
    asked: questions.length,
    // Who was sent out before answering anything was never really there.
    learners: learners.filter(({ isRemoved, answered }) => !isRemoved || answered > 0),
    ...(ending && { ending }),
  }
}

function learnersOf(members: Standing['state']['members'], questions: readonly Question[]): LearnerTotals[] {
  return members.flatMap(({ role, team, isRemoved }, slot) => {
    if (role !== 'explorer') return []
    const answered = questions.filter(({ answers }) => answers[slot] !== undefined).length
    return [{ slot, ...(team !== undefined && { team }), answered, isRemoved: isRemoved === true }]
  })
}

function stopsOf(
  { scenario, state }: Pick<Standing, 'scenario' | 'state'>,
  teams: readonly number[],
  questions: readonly Question[],
): StopTotals[] {
  const takenBy = decidedBy(state.line, questions)
  const stops: { stop?: string; events: ClassEvent[] }[] = []
  let snapshot = start(scenario).snapshot
  for (const moment of momentsOf(state)) {
    // Something is decided where the class stands before it.
    const { stop } = stageOf(scenario, snapshot)
    if (moment.kind === 'decision') snapshot = step(scenario, snapshot, moment.event).snapshot
    const event = told(moment)
    if (!event) continue
    const last = stops.at(-1)
    if (last && last.stop === stop) last.events.push(event)
    else stops.push({ ...(stop !== undefined && { stop }), events: [event] })
  }
  return stops

  function told(moment: ClassMoment): ClassEvent | undefined {
    if (moment.kind === 'question') {
      const decided = [...takenBy].find(([, question]) => question === moment.question)?.[0]
      return { kind: 'question', totals: totalsOfQuestion(moment.question, decided) }
    }
    const isNew = isTold(moment.event) && !takenBy.has(moment.keep - 1)
    return isNew ? { kind: 'decision', decision: moment.event } : undefined
  }

  function totalsOfQuestion(question: Question, decidedAt: number | undefined): QuestionTotals {
    const all = split(state, question)
    const byTeam = teams.map((team) => split(state, question, team))
    const best = question.about === 'plan' ? plannedQuestion(scenario, question.question)?.best : undefined
    const decided = decidedAt === undefined ? undefined : state.line[decidedAt]?.decision
    return {
      question,
      options: question.options.map((option, at) => ({
        option,
        count: all[at] ?? 0,
        byTeam: byTeam.map((counts) => counts[at] ?? 0),
        isBest: option === best,
      })),
      answered: Object.keys(question.answers).length,
      ...(decided !== undefined && { decided }),
    }
  }
}

/** Which decisions of the line came of which vote: the last one that had it among its options. */
function decidedBy(
  line: Standing['state']['line'],
  questions: readonly Question[],
): ReadonlyMap<number, Question> {
  const taken = new Map<number, Question>()
  for (const question of questions) {
    if (question.about !== 'decision') continue
    const at = line.findIndex(
      ({ decision }, index) => index >= question.after && question.options.includes(decision),
    )
    if (at !== -1) taken.set(at, question)
  }
  return taken
}

/** Going from stop to stop shows in the headings, and waits are nobody's choice. */
function isTold(decision: string): boolean {
  return !/^(?:go|wait|xstate)\./.test(decision)
}
