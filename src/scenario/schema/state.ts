import * as v from 'valibot'
import { limits } from '../limits.ts'
import { actionSchema, actionsSchema, type Action } from './action.ts'
import { either } from './either.ts'
import { guardSchema } from './guard.ts'
import { lineSchema, longLineSchema, nameSchema } from './text.ts'
import { voteSchema } from './trip.ts'

/** What a person keeps doing while a state is active. */
export const doings = [
  'idle',
  'work',
  'knead',
  'wipe',
  'pour',
  'type',
  'wait',
  'browse',
  'sip',
  'carry',
  'talk',
  'phone',
  'sit',
  'recline',
  'dine',
] as const

/** How a person's face and posture read. */
export const moods = ['neutral', 'happy', 'worried', 'annoyed', 'relieved', 'sad', 'surprised'] as const

/** How an ending feels. */
export const tones = ['proud', 'steady', 'rough', 'stopped'] as const

const stateMetaSchema = v.strictObject({
  scene: v.exactOptional(longLineSchema),
  tasks: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ id: nameSchema, text: lineSchema, done: v.exactOptional(guardSchema) })),
      v.maxLength(20),
    ),
  ),
  people: v.exactOptional(
    v.record(
      nameSchema,
      v.strictObject({
        at: v.exactOptional(nameSchema),
        doing: v.exactOptional(v.picklist(doings)),
        mood: v.exactOptional(v.picklist(moods)),
        looking: v.exactOptional(nameSchema),
      }),
    ),
  ),
  things: v.exactOptional(
    v.record(
      nameSchema,
      v.strictObject({ at: v.exactOptional(nameSchema), look: v.exactOptional(nameSchema) }),
    ),
  ),
  /** In a walk: the jobs whose cards lie open, two where they are compared. */
  cards: v.exactOptional(v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(2))),
  /** In a trip: the stop at which the class stands. */
  stop: v.exactOptional(nameSchema),
  /** In a trip: what the class decides together here. */
  vote: v.exactOptional(voteSchema),
  ending: v.exactOptional(
    v.strictObject({ title: lineSchema, text: longLineSchema, tone: v.picklist(tones) }),
  ),
})

/** What is on stage while a state is active, as written; lines are untranslated. */
export type StateMeta = v.InferOutput<typeof stateMetaSchema>

const targetSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.line, 'too-long'))

const transitionSchema = v.strictObject({
  target: v.exactOptional(targetSchema),
  guard: v.exactOptional(guardSchema),
  actions: v.exactOptional(actionsSchema),
  reenter: v.exactOptional(v.boolean()),
  meta: v.exactOptional(v.strictObject({ say: lineSchema, to: v.exactOptional(nameSchema) })),
  description: v.exactOptional(longLineSchema),
})

/** One transition. Without target and actions it forbids what an outer state would do. */
export type Transition = v.InferOutput<typeof transitionSchema>

const transitionListSchema = v.pipe(v.array(transitionSchema), v.minLength(1), v.maxLength(30))

/** A transition as an author may write it: a target alone, one transition, or several tried in order. */
export type Transitions = string | Transition | Transition[]

const transitionOptions = {
  target: targetSchema,
  transition: transitionSchema,
  transitionList: transitionListSchema,
}

const transitionsSchema: v.GenericSchema<Transitions> = either(transitionOptions, (input) =>
  typeof input === 'string' ? 'target' : Array.isArray(input) ? 'transitionList' : 'transition',
)

/** One node of a region's statechart; `type: "final"` only at the top of the story. */
export interface StateNode {
  type?: 'final'
  initial?: string
  states?: Record<string, StateNode>
  on?: Record<string, Transitions>
  after?: Record<string, Transitions>
  always?: Transitions
  entry?: Action[]
  exit?: Action[]
  meta?: StateMeta
  description?: string
}

/** Checks one state node and all below it. */
export const stateSchema: v.GenericSchema<StateNode> = v.strictObject({
  type: v.exactOptional(v.literal('final')),
  initial: v.exactOptional(nameSchema),
  states: v.exactOptional(
    v.record(
      nameSchema,
      v.lazy(() => stateSchema),
    ),
  ),
  on: v.exactOptional(v.record(v.string(), transitionsSchema)),
  after: v.exactOptional(v.record(v.string(), transitionsSchema)),
  always: v.exactOptional(transitionsSchema),
  entry: v.exactOptional(actionsSchema),
  exit: v.exactOptional(actionsSchema),
  meta: v.exactOptional(stateMetaSchema),
  description: v.exactOptional(longLineSchema),
})

/** The parts of a state by name, for JSON Schema. */
export const stateDefinitions = {
  action: actionSchema,
  guard: guardSchema,
  meta: stateMetaSchema,
  ...transitionOptions,
  state: stateSchema,
}

/** The transitions in the order in which they are tried, whichever way the author wrote them. */
export function listTransitions(written: Transitions | undefined): readonly Transition[] {
  if (written === undefined) return []
  if (typeof written === 'string') return [{ target: written }]
  return Array.isArray(written) ? written : [written]
}
