import * as v from 'valibot'
import { limits } from '../limits.ts'
import { lineSchema, nameSchema } from './text.ts'

/** What a person can do once with their body. */
export const gestures = [
  'wave',
  'point',
  'nod',
  'shakeHead',
  'shrug',
  'thumbsUp',
  'handOver',
  'stop',
  'thanks',
  'laugh',
  'startle',
] as const

/** What can be heard once. */
export const sounds = [
  'door',
  'bell',
  'ding',
  'ovenDoor',
  'timer',
  'water',
  'till',
  'paper',
  'pour',
  'crash',
  'wipe',
  'steam',
  'footsteps',
  'knock',
  'click',
  'beep',
  'buzz',
  'ratchet',
  'crack',
  'snap',
  'inflate',
  'drawer',
  'spray',
  'pump',
  'lower',
  'roll',
] as const

const markSchema = v.strictObject({
  skill: nameSchema,
  points: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(-limits.points),
    v.maxValue(limits.points),
    v.notValue(0, 'zero-points'),
  ),
  because: lineSchema,
  critical: v.exactOptional(v.boolean()),
})

const cueSchema = v.pipe(
  v.strictObject({
    say: v.exactOptional(lineSchema),
    by: v.exactOptional(nameSchema),
    to: v.exactOptional(nameSchema),
    sound: v.exactOptional(v.picklist(sounds)),
    gesture: v.exactOptional(v.picklist(gestures)),
    note: v.exactOptional(lineSchema),
  }),
  v.check(
    (cue) => cue.by !== undefined || (cue.say === undefined && cue.gesture === undefined),
    'cue-without-by',
  ),
  v.check(
    (cue) => [cue.say, cue.sound, cue.gesture, cue.note].some((part) => part !== undefined),
    'cue-without-content',
  ),
)

const reflectSchema = v.strictObject({ prompt: lineSchema })

/** Checks one action. */
export const actionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('mark'), params: markSchema }),
  v.strictObject({ type: v.literal('cue'), params: cueSchema }),
  v.strictObject({
    type: v.literal('flag'),
    params: v.strictObject({ name: nameSchema, to: v.exactOptional(v.boolean()) }),
  }),
  v.strictObject({
    type: v.literal('count'),
    params: v.strictObject({
      name: nameSchema,
      by: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(-limits.countMax),
        v.maxValue(limits.countMax),
        v.notValue(0, 'zero-points'),
      ),
    }),
  }),
  v.strictObject({ type: v.literal('reflect'), params: reflectSchema }),
])

/** Checks a list of actions. */
export const actionsSchema = v.pipe(v.array(actionSchema), v.maxLength(limits.actionsPerTransition))

/** One action of a transition, an entry or an exit. */
export type Action = v.InferOutput<typeof actionSchema>
/** Evidence a decision leaves: skill, points (-5..5, never 0), why, and whether it would hurt someone. */
export type Mark = v.InferOutput<typeof markSchema>
/** Something that happens once: a line spoken, a sound, a gesture, a narrator's note. Lines are untranslated. */
export type Cue = v.InferOutput<typeof cueSchema>
/** A question put to the learner in the middle of the shift. */
export type Reflection = v.InferOutput<typeof reflectSchema>
