/** A part of the camera's picture: 0 to 1 of its width and height, from the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What reading the signs of one picture says about one place. */
export interface SignReading {
  placeId: string
  /** How alike the text read and the name are, 0 to 1. */
  score: number
  /** By how much the next best place is less alike. */
  margin: number
  box: Box
}

/** A code read from a poster, or the signs read in one picture. */
interface Seen {
  /** Degrees that the camera's picture is wide; a usual phone's where it is not known. */
  pictureDegrees?: number
}

/**
 * One thing that a sense noticed: plain data, so that a walk can be kept as lines of JSON by a test and lived
 * through again. `atMs` is any clock that only grows. The walk itself keeps it in memory only.
 *
 * - `qr`: a poster's code; `tap`: a person said "yes, this is it"; `list`: a person picked it from the list.
 * - `sign`: what was read in one picture.
 * - `tracked`: a label was followed into a newer picture; without a box it was lost.
 * - `position`: from satellites or the network; `accuracyMetres` as browsers give it, the radius of 95 %. `level`
 *   where a person chose the floor.
 * - `heading`: degrees clockwise from north to which the camera looks.
 * - `xr`: the pose in an XR session: metres to the right and back of where it began, degrees turned clockwise.
 * - `denied`: a person answered "no" to "Is this X?".
 */
export type Evidence =
  | ({ sense: 'qr'; atMs: number; placeId: string; box?: Box } & Seen)
  | ({ sense: 'sign'; atMs: number; readings: readonly SignReading[] } & Seen)
  | { sense: 'tap'; atMs: number; placeId: string }
  | { sense: 'list'; atMs: number; placeId: string }
  | { sense: 'denied'; atMs: number; placeId: string }
  | { sense: 'tracked'; atMs: number; placeId: string; box?: Box }
  | { sense: 'position'; atMs: number; lng: number; lat: number; accuracyMetres: number; level?: number }
  | { sense: 'heading'; atMs: number; degrees: number; accuracyDegrees: number }
  | { sense: 'xr'; atMs: number; x: number; z: number; turnedDegrees: number }

/** The evidence of one sense. */
export type EvidenceOf<Sense extends Evidence['sense']> = Extract<Evidence, { sense: Sense }>

/** A sign read so well in one picture names its place; held-out storefronts gave no label of a shop not in view. */
export const FIRM = { score: 0.8, margin: 0.15 }
/** A sign read so well is worth a question; however often it is read so, it stays one. */
export const MAYBE = { score: 0.62, margin: 0.08 }

/** Whether two parts of a picture mean the same sign: the middle of one lies in the other. */
export function isSameSpot(a: Box, b: Box): boolean {
  return holds(a, b) || holds(b, a)
}

function holds(outer: Box, { x, y, width, height }: Box): boolean {
  const [middle, centre] = [x + width / 2, y + height / 2]
  return (
    middle >= outer.x &&
    middle <= outer.x + outer.width &&
    centre >= outer.y &&
    centre <= outer.y + outer.height
  )
}
