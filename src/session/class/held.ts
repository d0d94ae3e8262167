import type { Held } from '../types.ts'
import type { T } from '../words.ts'

/** Why it stands still for somebody, in their language. */
export function heldFor(why: Held['why'], t: T): Held {
  if (why === 'break') return { why, title: t('trip.crew.break'), text: t('trip.crew.break.watch') }
  return { why, title: t(`trip.curtain.${why}`), text: t(`trip.curtain.${why}.text`) }
}
