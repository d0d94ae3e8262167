/** What a poster's code says: which place of which pack. */
export interface PosterCode {
  packId: string
  placeId: string
}

/** Longer texts are not read: a code that a phone can read across a room holds a fifth of it. */
const LONGEST = 500
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
/** The address before the fragment is anybody's: a school may serve the app itself, and only the ids count. */
const POSTER = new RegExp(`^https?://[^\\s#@<>"'\`\\\\]+#/walk/(${ID})\\?at=(${ID})$`)

/**
 * The text of a poster's code.
 *
 * @param base address of the app up to its fragment: `https://example.org/first-shift/`
 * @example posterText('https://example.org/', { packId: 'harbour-mall', placeId: 'tea-leaf' })
 */
export function posterText(base: string, { packId, placeId }: PosterCode): string {
  return `${base}#/walk/${packId}?at=${placeId}`
}

/**
 * Reads the text of a code that a camera saw: the place that a poster of ours names, or undefined. Nothing else
 * of the text is ever used: any other code is a stranger's and is neither opened nor shown.
 */
export function readPosterText(text: string): PosterCode | undefined {
  if (text.length > LONGEST) return undefined
  const [, packId, placeId] = POSTER.exec(text) ?? []
  return packId && placeId ? { packId, placeId } : undefined
}
