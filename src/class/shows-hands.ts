import type { Slot } from './member.ts'
import type { ClassState } from './state.ts'

/**
 * Whether the others see a member's hands: in a class those of who leads and of whose view is shown, in a crew those of
 * everybody who plays. Devices send no others and the server passes no others on, so that hands are few and a picture of
 * sixty looks stays as small as it is.
 */
export function showsHands(
  { lead, shown, crew }: Pick<ClassState, 'lead' | 'shown' | 'crew'>,
  slot: Slot,
): boolean {
  return crew ? Object.values(crew.parts).includes(slot) : slot === lead || slot === shown
}
