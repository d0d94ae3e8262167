/** Shapes of the mouth that a person's face has. */
export const MOUTHS = ['aa', 'ee', 'oh', 'ou', 'mm', 'ff'] as const

/** A shape of the mouth. */
export type Mouth = (typeof MOUTHS)[number]

/** Shapes of the mouth over time: at `starts[i]` seconds the mouth begins to take `shapes[i]`; `undefined` is at rest. */
export interface MouthTrack {
  starts: readonly number[]
  shapes: readonly (Mouth | undefined)[]
  /** Seconds that the whole takes to say. */
  length: number
}

const SHAPES: Readonly<Record<string, Mouth>> = {
  a: 'aa', á: 'aa', e: 'ee', é: 'ee', i: 'ee', í: 'ee', y: 'ee', o: 'oh', ó: 'oh', u: 'ou', ú: 'ou', ü: 'ou', w: 'ou',
  m: 'mm', b: 'mm', p: 'mm', f: 'ff', v: 'ff',
} // prettier-ignore

const SECONDS_PER_LETTER = 0.068
const PAUSES: Readonly<Record<string, number>> = {
  ' ': 0.03,
  ',': 0.22,
  ';': 0.25,
  ':': 0.25,
  '.': 0.35,
  '?': 0.35,
  '!': 0.35,
  '…': 0.4,
}

/** How the mouth moves while a text is said, guessed from its letters: near enough at the distance of a conversation. */
export function mouthsOf(text: string): MouthTrack {
  const starts: number[] = []
  const shapes: (Mouth | undefined)[] = []
  let time = 0
  for (const letter of text.toLowerCase()) {
    const pause = PAUSES[letter]
    const shape = pause === undefined ? SHAPES[letter] : undefined
    if ((pause !== undefined || shape !== undefined) && shapes.at(-1) !== shape) {
      starts.push(time)
      shapes.push(shape)
    }
    time += pause ?? SECONDS_PER_LETTER
  }
  starts.push(time)
  shapes.push(undefined)
  return { starts, shapes, length: time }
}

/** The shape at a moment of a track. Allocates nothing. */
export function mouthAt(track: MouthTrack, seconds: number): Mouth | undefined {
  let low = 0
  let high = track.starts.length - 1
  if (seconds < (track.starts[0] ?? Infinity) || seconds >= track.length) return undefined
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (track.starts[middle]! <= seconds) low = middle
    else high = middle - 1
  }
  return track.shapes[low]
}
