import type { Box, EvidenceOf, SignReading } from '../evidence.ts'
import type { LngLat } from '../place.ts'
import type { Metres } from '../plane.ts'

/** A label's claim on a place, and until when it stands without being renewed. */
export interface Held {
  placeId: string
  /** What made it firm last; `sign` also where it never was. */
  by: 'qr' | 'sign' | 'tap' | 'list'
  sinceMs: number
  /** When it was last noticed, or followed in a picture. */
  seenMs: number
  /** When it was last made firm; absent where it never was. */
  firmMs?: number
  firmUntilMs: number
  maybeUntilMs: number
  box?: Box
}

/** The moment at which a place was recognised, and what follows for where the person stands. */
export interface Fix {
  placeId: string
  atMs: number
  /** Where the person stood, to so many metres. */
  at: LngLat
  sigma: number
  level: number
  /** The pose of the XR session at that moment, and degrees from its own zero to north. */
  pose?: { x: number; z: number; zeroDegrees: number }
  /** Places around, in metres from `at`, nearest first. */
  around: readonly Around[]
}

/** A place near a fix. */
export interface Around extends Metres {
  placeId: string
  facing?: number
}

/** What a fix taught about the satellites: metres to add to what they say. */
export interface Shift extends Metres {
  sigma: number
  atMs: number
}

/** What fixes taught about the compass: degrees to add to what it says. */
export interface Offset {
  degrees: number
  sigma: number
  atMs: number
}

/** A place beside one that was recognised, where the map says it must be seen. */
export interface Neighbour {
  placeId: string
  sinceMs: number
  /** Degrees to the right of where the camera looks. */
  asideDegrees: number
}

/** The signs read in one picture. */
export interface SignFrame {
  atMs: number
  readings: readonly SignReading[]
}

/** All that is known at one moment: plain data, in memory only. */
export interface RecognitionState {
  nowMs: number
  frames: readonly SignFrame[]
  held: readonly Held[]
  denied: readonly { placeId: string; atMs: number }[]
  neighbours: readonly Neighbour[]
  neighboursMs: number
  /** Of the last seconds, newest last. */
  headings: readonly EvidenceOf<'heading'>[]
  position?: EvidenceOf<'position'>
  xr?: EvidenceOf<'xr'>
  fix?: Fix
  shift?: Shift
  offset?: Offset
}

/** A walk that has just begun. */
export const nothingRecognised: RecognitionState = {
  nowMs: 0,
  frames: [],
  held: [],
  denied: [],
  neighbours: [],
  neighboursMs: 0,
  headings: [],
}
