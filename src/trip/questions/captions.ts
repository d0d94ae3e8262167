/** Words to be shown while a clip plays, from and until so many seconds. */
export interface Cue {
  from: number
  until: number
  text: string
}

/** A stretch in which somebody speaks, in seconds. */
export type Spoken = readonly [from: number, until: number]

/** Two lines of 37 letters, as subtitling guidelines of broadcasters have it. */
const MOST_LETTERS = 74
/** How loudness is measured, and what is a pause between sentences rather than between words: seconds. */
const FRAME = 0.02
const PAUSE = 0.3
/** Of how loud it mostly is where it is loud: what is quieter is no speech. */
const QUIET = 0.15
/** Nobody says more letters a second: where words would come faster, their sound was not told from silence. */
const FASTEST = 25
/** How far the end of a sentence is moved to the pause next to it, in seconds. */
const REACH = 2

/**
 * When somebody speaks in a recording, told by loudness alone.
 * @param samples of one channel, between -1 and 1
 * @param rate samples a second
 */
export function spokenIn(samples: Float32Array, rate: number): Spoken[] {
  const size = Math.max(1, Math.round(rate * FRAME))
  const loud = Float32Array.from({ length: Math.floor(samples.length / size) }, (_, frame) => {
    let sum = 0
    for (let at = frame * size; at < (frame + 1) * size; at++) sum += (samples[at] ?? 0) ** 2
    return Math.sqrt(sum / size)
  })
  const loudest = loud.toSorted()[Math.floor(loud.length * 0.95)] ?? 0
  const spoken: [number, number][] = []
  for (const [frame, level] of loud.entries()) {
    if (level <= loudest * QUIET) continue
    const from = (frame * size) / rate
    const last = spoken.at(-1)
    if (last && from - last[1] < PAUSE) last[1] = from + size / rate
    else spoken.push([from, from + size / rate])
  }
  return spoken
}

/**
 * Captions of what is said in a clip. Nobody has timed the words: they are spread over the time in which somebody
 * speaks, longer ones longer, and sentences end in pauses where there is one near.
 * @param words what is said, as it was written
 * @param heard when somebody speaks, as it was heard
 * @param length of the clip, in seconds
 */
export function captionsOf(words: string, heard: readonly Spoken[], length: number): Cue[] {
  const pieces = piecesOf(words)
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  const spoken: readonly Spoken[] = letters > secondsOf(heard) * FASTEST ? [[0, length]] : heard
  const seconds = secondsOf(spoken)
  let done = 0
  const ends = pieces.map(({ text }) => timeOf((seconds * (done += text.length)) / letters, spoken))
  let from = spoken[0]?.[0] ?? 0
  return pieces.map(({ text, isEnd }, index) => {
    const end = ends[index] ?? from
    const shorter = Math.min(end - from, (ends[index + 1] ?? Infinity) - end)
    const until = isEnd ? nearPause(end, spoken, Math.min(REACH, shorter / 2)) : end
    const cue = { from, until, text }
    from = until
    return cue
  })
}

/** Sentences, and those that are too long in parts; `isEnd`: a sentence ends with it. */
function piecesOf(words: string): { text: string; isEnd: boolean }[] {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(words)
  return [...sentences].flatMap(({ segment }) => {
    const parts = partsOf(segment.trim().replaceAll(/\s+/g, ' '))
    return parts.map((text, index) => ({ text, isEnd: index === parts.length - 1 }))
  })
}

/** Cut at a comma where there is one, between words where there is one of those. */
function partsOf(sentence: string): string[] {
  if (sentence.length <= MOST_LETTERS) return sentence === '' ? [] : [sentence]
  const head = sentence.slice(0, MOST_LETTERS + 1)
  const mark = Math.max(...[', ', '; ', ': '].map((pause) => head.lastIndexOf(pause) + 1))
  const gap = mark > MOST_LETTERS / 2 ? mark : head.lastIndexOf(' ')
  const at = gap > 0 ? gap : MOST_LETTERS
  return [sentence.slice(0, at).trim(), ...partsOf(sentence.slice(at).trim())]
}

function secondsOf(spoken: readonly Spoken[]): number {
  return spoken.reduce((sum, [from, until]) => sum + until - from, 0)
}

/** The moment at which somebody has spoken for so many seconds. */
function timeOf(seconds: number, spoken: readonly Spoken[]): number {
  let left = seconds
  for (const [from, until] of spoken) {
    if (left <= until - from) return from + left
    left -= until - from
  }
  return spoken.at(-1)?.[1] ?? 0
}

/** The end of speech nearest to that moment, or the moment itself where there is none within `reach` seconds. */
function nearPause(time: number, spoken: readonly Spoken[], reach: number): number {
  const farFrom = (end: number) => Math.abs(end - time)
  const [nearest = time] = spoken
    .map(([, until]) => until)
    .toSorted((one, other) => farFrom(one) - farFrom(other))
  return farFrom(nearest) <= reach ? nearest : time
}
