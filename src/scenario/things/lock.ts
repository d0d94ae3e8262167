import * as v from 'valibot'
import { statePathSchema } from '../schema/guard.ts'
import { nameSchema } from '../schema/text.ts'
import type { StateNode, Transition } from '../schema/state.ts'
import { guardOf } from './condition.ts'
import { libraryThing } from './library-thing.ts'
import { setDown } from './set-down.ts'

/**
 * The learner's own padlock: `open` at home → `held` by `take` → `locked` by `put.X.on.<on>`, first `bare`, and
 * `tagged` by `use.<tag>.on.X`; `open.X` takes both off. Somebody else's lock is a region of the author's
 * without `open`: only its owner has the key. What stays off while this is `locked` asks for that with `in`.
 * Looks open, locked; those of the tag, blank and signed, are set from here, so it needs no region of its own.
 */
export const lock = libraryThing({
  verbs: ['take', 'put', 'open'],
  isHoldable: true,
  params: v.strictObject({
    /** The place where it lies. */
    home: nameSchema,
    /** The thing it locks. */
    on: nameSchema,
    /** The place where it then hangs. */
    at: nameSchema,
    /** When it can be locked, such as `isolator.off`; left out, always. */
    when: v.optional(statePathSchema),
    /** A tag for it, and the place where that hangs. */
    tag: v.optional(v.strictObject({ thing: nameSchema, at: nameSchema })),
  }),
  expand({ home, on, at, when, tag }, setting): StateNode {
    const { thing } = setting
    const is = (place: string, look: string) => ({ meta: { things: { [thing]: { at: place, look } } } })
    const tagLooks = (look: string, place?: string) =>
      tag && { meta: { things: { [tag.thing]: { look, ...(place !== undefined && { at: place }) } } } }
    const doing = (target: string, sound: 'snap' | 'click' | 'paper'): Transition => ({
      target,
      actions: [{ type: 'cue', params: { sound } }],
    })
    return {
      initial: 'open',
      ...tagLooks('blank'),
      states: {
        open: { ...is(home, 'open'), on: { [`take.${thing}`]: 'held' } },
        held: {
          ...is('hand', 'open'),
          on: {
            ...setDown(setting, 'open'),
            [`put.${thing}.on.${on}`]: {
              ...doing('locked', 'snap'),
              ...(when !== undefined && { guard: guardOf(when) }),
            },
          },
        },
        locked: {
          ...is(at, 'locked'),
          initial: 'bare',
          on: { [`open.${thing}`]: doing('held', 'click') },
          states: {
            bare: tag ? { on: { [`use.${tag.thing}.on.${thing}`]: doing('tagged', 'paper') } } : {},
            ...(tag && { tagged: { ...tagLooks('signed', tag.at) } }),
          },
        },
      },
    }
  },
})
