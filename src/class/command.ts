import * as v from 'valibot'
import { CREW_PACES } from './crew.ts'
import { MOST_MEMBERS, MOST_TEAMS, ROLES, SlotSchema } from './member.ts'
import { OutfitSchema } from './outfit.ts'

/** The most choices of one question. */
export const MOST_OPTIONS = 12

const Name = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][A-Za-z0-9]*$/))
/** An event of the scenario's machine: dotted names, never a sentence. */
const EventName = v.pipe(v.string(), v.maxLength(1000), v.regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/))
/** A place in the log. */
const Seq = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
/** How many decisions of a line of play. */
const Decisions = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000))
const Options = v.pipe(
  v.array(EventName),
  v.minLength(2),
  v.maxLength(MOST_OPTIONS),
  v.check((options) => new Set(options).size === options.length, 'each option once'),
)

/**
 * Checks one thing that a member does for the whole class. There is no place in it for a name, a sentence, a pose or
 * a direction: what it names is in the scenario, or is a member's number.
 */
export const CommandSchema = v.variant('do', [
  /** The server lets somebody in. */
  v.strictObject({ do: v.literal('join'), role: v.picklist(ROLES) }),
  /**
   * A decision of the shared scenario, as `step` takes it; `after` so many decisions, so that one that is late, or meant
   * for a moment that has passed, is known as such.
   */
  v.strictObject({
    do: v.literal('decide'),
    event: EventName,
    after: Decisions,
    /** Somebody lets time pass, instead of time itself. */
    asked: v.exactOptional(v.literal(true)),
  }),
  /** Back to where only the first so many decisions stand. */
  v.strictObject({
    do: v.literal('rewind'),
    keep: Decisions,
    /** So many decisions stood when it was wanted; what is late must not undo what came since. */
    after: v.exactOptional(Decisions),
  }),
  /** An arrow to something on stage, for those who look elsewhere; null takes it away. */
  v.strictObject({ do: v.literal('point'), at: v.nullable(EventName) }),
  /** A question with choices; `decision`: over decisions that are offered now, so that the class can take one. */
  v.strictObject({
    do: v.literal('ask'),
    about: v.picklist(['decision', 'plan']),
    question: Name,
    options: Options,
  }),
  /** A learner's choice, to the question that the entry `to` has asked; another one takes its place until it is closed. */
  v.strictObject({ do: v.literal('answer'), to: Seq, option: EventName }),
  /** Everybody sees how the class has chosen. */
  v.strictObject({ do: v.literal('reveal') }),
  /** No more choices. */
  v.strictObject({ do: v.literal('close') }),
  /** Everybody stops, or goes on. */
  v.strictObject({ do: v.literal('pause'), on: v.boolean() }),
  /** Eyes on me: what is on the learners' devices steps back. */
  v.strictObject({ do: v.literal('eyes'), on: v.boolean() }),
  /** Learners may go where they like, or are called back to the stop. */
  v.strictObject({ do: v.literal('roam'), on: v.boolean() }),
  /** Everybody sees what one member sees; null ends it. */
  v.strictObject({ do: v.literal('show'), slot: v.nullable(SlotSchema) }),
  /** Somebody else leads from here. */
  v.strictObject({ do: v.literal('lead'), slot: SlotSchema }),
  /** Puts members into a team; 0: into none. */
  v.strictObject({
    do: v.literal('team'),
    team: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEAMS)),
    slots: v.pipe(v.array(SlotSchema), v.minLength(1), v.maxLength(MOST_MEMBERS)),
  }),
  /** In a crew: takes a role of the shift, or gives it back. */
  v.strictObject({ do: v.literal('part'), role: Name, on: v.boolean() }),
  /** The crew begins its shift, at a pace. */
  v.strictObject({ do: v.literal('begin'), pace: v.picklist(CREW_PACES) }),
  /** What somebody of the crew would decide now: as advice, or because two must want it. */
  v.strictObject({ do: v.literal('suggest'), event: EventName, after: Decisions }),
  /** Chooses how the member's own head looks to the others. */
  v.strictObject({ do: v.literal('dress'), ...OutfitSchema.entries }),
  /** Nobody new comes in. */
  v.strictObject({ do: v.literal('lock'), on: v.boolean() }),
  /** Sends a member out. */
  v.strictObject({ do: v.literal('remove'), slot: SlotSchema }),
  /** The class is over. */
  v.strictObject({ do: v.literal('end') }),
])

/** One thing that a member does for the whole class. */
export type Command = v.InferOutput<typeof CommandSchema>

/** Tenths of a second since the class was made; a class that is left open for a month still counts. */
const ClassSeconds = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0),
  v.maxValue(10_000_000),
  v.check((t) => Math.round(t * 10) / 10 === t, 'tenths of a second'),
)

/** Checks a line of the log of a class. */
export const ClassEntrySchema = v.strictObject({
  /** Its place in the one order that all devices share, from 1, without gaps. */
  seq: Seq,
  /** Seconds since the class was made, to the tenth, by the server's clock. */
  t: ClassSeconds,
  /** Who did it. */
  by: SlotSchema,
  /** The how manieth command of this member, from 1; a joining has 0. */
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  what: CommandSchema,
})

/** A line of the log of a class: the only thing that is kept of it. Everything else is derived. */
export type ClassEntry = v.InferOutput<typeof ClassEntrySchema>
