import type { Header } from '#scenario'
import type { WordKey } from '#session'

/** How the end of a scenario is announced: only work is a shift. */
export function endedKey(kind: Header['kind']): WordKey {
  return kind === 'walk' || kind === 'trip' ? `session.phase.ended.${kind}` : 'session.phase.ended'
}
