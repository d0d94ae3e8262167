import { nicknameOf, type ClassState, type Slot } from '#class'
import { wordFor } from '#pages'
import type { T } from '#session'

/** What a member is called: who leads is the guide, everybody else an animal of this class. */
export function nameOf(state: ClassState, salt: string, slot: Slot, t: T): string {
  const member = state.members[slot]
  if (member?.role === 'projector') return t('trip.projector')
  if (member?.role === 'guide') return t('trip.guide')
  return wordFor(t, `trip.animal.${nicknameOf(salt, slot)}`) ?? `${slot}`
}

/** The learners of a class by their numbers, without those who were sent out. */
export function learnersOf({ members }: Pick<ClassState, 'members'>): Slot[] {
  return members.flatMap(({ role, isRemoved }, slot) => (role === 'explorer' && !isRemoved ? [slot] : []))
}

/** Whether somebody has lost the connection. Who has only just come back does not know of anybody yet. */
export function isGone(slot: Slot, here: readonly Slot[], mine: Slot): boolean {
  return here.includes(mine) && !here.includes(slot)
}
