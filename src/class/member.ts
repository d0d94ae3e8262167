import * as v from 'valibot'
import type { Outfit } from './outfit.ts'

/** Most members of a class, guides included: sixty learners, and a few who lead. */
export const MOST_MEMBERS = 64

/** Checks a member's number in the class. It is all that the class knows of anybody. */
export const SlotSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MEMBERS - 1))

/** A member's number in the class, from 0: given at joining, never given twice. */
export type Slot = v.InferOutput<typeof SlotSchema>

/** What a member is there as: who leads, or can lead, the class; a learner in it; the picture on the wall. */
export const ROLES = ['guide', 'explorer', 'projector'] as const

/** What a member is there as. */
export type Role = (typeof ROLES)[number]

/** Teams are numbered from 1; so many at most. */
export const MOST_TEAMS = 8

/** One member. Whether their device is connected now is no part of it: that is live, and never kept. */
export interface Member {
  role: Role
  /** From 1; absent: in no team. */
  team?: number
  /** Absent until one is chosen, see `plainOutfit`. */
  outfit?: Outfit
  /** Sent out by the guide; the number stays taken, and what was answered stands. */
  isRemoved?: true
  /** The number of the last command that was taken from this member, so that one sent twice counts once. */
  last: number
}
