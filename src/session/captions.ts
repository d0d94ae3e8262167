import type { Cue, Words } from '#scenario'
import type { Caption } from './types.ts'
import { makeT, type WordKey } from './words.ts'

/** A caption before translation, so that a change of language reaches what was already said. */
export interface CaptionSource {
  id: number
  kind: Caption['kind']
  by?: string
  source: string
  t: number
}

/** How many captions are kept for reading back. */
export const CAPTIONS_KEPT = 30

/** The captions that cues bring: what is said, told and heard, in that order within one cue. */
export function captionSources(cues: readonly Cue[], t: number, nextId: () => number): CaptionSource[] {
  return cues.flatMap((cue) => {
    const found: CaptionSource[] = []
    if (cue.note !== undefined) found.push({ id: nextId(), kind: 'note', source: cue.note, t })
    if (cue.say !== undefined) {
      found.push({
        id: nextId(),
        kind: 'say',
        source: cue.say,
        t,
        ...(cue.by === undefined ? {} : { by: cue.by }),
      })
    }
    if (cue.sound !== undefined) found.push({ id: nextId(), kind: 'sound', source: cue.sound, t })
    return found
  })
}

/** The newest captions in the learner's language. */
export function translateCaptions(sources: readonly CaptionSource[], words: Words): Caption[] {
  const t = makeT(words.language)
  return sources.slice(-CAPTIONS_KEPT).map(({ id, kind, by, source, t: at }) => {
    const text = kind === 'sound' ? t(`session.sound.${source}` as WordKey) : words.line(source)
    return by === undefined ? { id, kind, text, t: at } : { id, kind, by, text, t: at }
  })
}
