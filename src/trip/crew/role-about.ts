import type { CrewRole, Words } from '#scenario'
import type { T } from '#session'

/** What a role of a crew looks after: as its author wrote it, or, in a pair, by the words of the app. */
export function roleAbout({ id, about }: CrewRole, words: Words, t: T): string {
  if (about !== undefined) return words.line(about)
  return t(id === 'hands' ? 'session.crew.hands.about' : 'session.crew.voice.about')
}
