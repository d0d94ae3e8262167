import type { Cue } from '#scenario'

/** The name of something that can be heard once. */
export type SoundName = NonNullable<Cue['sound']>

/** One sounding layer of a recipe; times in seconds from its beginning, pitches in hertz. */
export interface Layer {
  /** A pitched wave, or noise through a band at `from`. */
  wave: 'sine' | 'triangle' | 'square' | 'noise'
  at: number
  length: number
  from: number
  /** Where the pitch glides to; absent: it stays. */
  to?: number
  loudness: number
  /** Seconds until full loudness; a strike has almost none. */
  attack?: number
  /** How narrow the band of noise is. */
  q?: number
}

const strike = (at: number, from: number, loudness: number, length: number): Layer[] => [
  { wave: 'sine', at, length, from, loudness },
  { wave: 'sine', at, length: length * 0.6, from: from * 2.76, loudness: loudness * 0.4 },
  { wave: 'sine', at, length: length * 0.35, from: from * 5.4, loudness: loudness * 0.2 },
]
const hiss = (at: number, length: number, from: number, loudness: number, q = 0.8, attack = 0.05): Layer => ({
  wave: 'noise', at, length, from, loudness, q, attack,
}) // prettier-ignore
const thump = (at: number, from: number, loudness: number): Layer => ({
  wave: 'sine', at, length: 0.16, from, to: from * 0.5, loudness,
}) // prettier-ignore
const times = (count: number, every: number, layers: (at: number) => Layer[]): Layer[] =>
  Array.from({ length: count }, (_, index) => layers(index * every)).flat()

/** How each sound of the scenario language is made. */
export const RECIPES: Readonly<Record<SoundName, readonly Layer[]>> = {
  door: [hiss(0, 0.5, 500, 0.12, 1.5, 0.2), thump(0.45, 110, 0.5), hiss(0.45, 0.08, 1800, 0.2, 1, 0.002)],
  bell: [...strike(0, 1850, 0.3, 1.3), ...strike(0.16, 2230, 0.22, 1.2)],
  ding: strike(0, 2093, 0.4, 1.6),
  ovenDoor: [hiss(0, 0.25, 700, 0.25, 2, 0.03), thump(0.24, 85, 0.7), ...strike(0.24, 320, 0.12, 0.4)],
  timer: times(4, 0.42, (at) =>
    times(2, 0.12, (beat) => [{ wave: 'square', at: at + beat, length: 0.09, from: 2050, loudness: 0.11 }]),
  ),
  water: [hiss(0, 2.2, 1400, 0.25, 0.6, 0.25), hiss(0.1, 2, 4200, 0.1, 0.7, 0.3)],
  till: [...strike(0, 1560, 0.25, 0.7), hiss(0.1, 0.25, 900, 0.3, 1.2, 0.01), thump(0.33, 140, 0.5)],
  paper: times(4, 0.11, (at) => [hiss(at, 0.14, 5200, 0.14, 0.9, 0.03)]),
  pour: [hiss(0, 1.6, 900, 0.22, 2.2, 0.15), { wave: 'sine', at: 0, length: 1.6, from: 380, to: 900, loudness: 0.05, attack: 0.3 }],
  crash: [
    hiss(0, 0.5, 3200, 0.6, 0.5, 0.002),
    ...times(5, 0.09, (at) => strike(at, 2400 + at * 3100, 0.16, 0.5)),
    thump(0, 120, 0.8),
  ],
  wipe: times(3, 0.34, (at) => [hiss(at, 0.3, 1700, 0.16, 1, 0.12)]),
  steam: [hiss(0, 1.8, 5200, 0.32, 0.7, 0.06)],
  footsteps: times(4, 0.48, (at) => [thump(at, 95, 0.4), hiss(at, 0.06, 1100, 0.1, 1, 0.004)]),
  knock: times(3, 0.2, (at) => [thump(at, 190, 0.6), hiss(at, 0.04, 900, 0.18, 2, 0.002)]),
  click: [hiss(0, 0.03, 2600, 0.4, 2, 0.001), hiss(0.07, 0.03, 1900, 0.25, 2, 0.001)],
  beep: [{ wave: 'square', at: 0, length: 0.14, from: 1760, loudness: 0.09, attack: 0.005 }],
  buzz: times(2, 0.22, (at) => [{ wave: 'square', at, length: 0.16, from: 175, loudness: 0.12, attack: 0.005 }]),
  ratchet: times(6, 0.07, (at) => [hiss(at, 0.022, 3100, 0.24, 3, 0.001)]),
  crack: [hiss(0, 0.05, 2400, 0.6, 0.7, 0.001), ...strike(0.01, 900, 0.14, 0.18), hiss(0.06, 0.18, 1300, 0.2, 1, 0.002)],
  snap: [hiss(0, 0.025, 3800, 0.45, 2, 0.001), ...strike(0.012, 1350, 0.16, 0.22), thump(0.012, 230, 0.35)],
  inflate: [hiss(0, 1.9, 620, 0.2, 1.4, 0.3), { wave: 'triangle', at: 0, length: 1.9, from: 84, to: 118, loudness: 0.14, attack: 0.3 }],
  drawer: [hiss(0, 0.35, 750, 0.24, 1.4, 0.12), thump(0.33, 130, 0.6), hiss(0.33, 0.05, 2200, 0.2, 1.5, 0.002)],
  spray: [hiss(0, 2.6, 3100, 0.5, 0.5, 0.03), hiss(0, 2.6, 780, 0.28, 0.7, 0.05)],
  pump: times(3, 0.55, (at) => [hiss(at, 0.3, 420, 0.3, 2.4, 0.1), thump(at + 0.28, 150, 0.4), hiss(at + 0.3, 0.06, 2500, 0.12, 2, 0.003)]),
  lower: [hiss(0, 0.9, 2100, 0.22, 1, 0.05), thump(0.85, 75, 0.75), hiss(0.85, 0.12, 900, 0.3, 0.9, 0.003)],
  roll: [hiss(0, 1.9, 230, 0.55, 1.1, 0.25), ...times(5, 0.36, (at) => [hiss(at, 0.05, 1300, 0.12, 2, 0.003)])],
} // prettier-ignore

/** Seconds that a recipe sounds. */
export function lengthOf(layers: readonly Layer[]): number {
  return Math.max(0, ...layers.map(({ at, length }) => at + length))
}
