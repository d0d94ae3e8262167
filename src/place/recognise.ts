import { candidates } from './candidates.ts'
import { FIRM, MAYBE, type Evidence, type EvidenceOf, type SignReading } from './evidence.ts'
import type { Place } from './place.ts'
import { sightOf, takeFix } from './recognise/fix.ts'
import { addFrame } from './recognise/frames.ts'
import { addHeading } from './recognise/headings.ts'
import { allow, deny, follow, holdFirm, holdMaybe, isDenied, isOutweighed, letGo } from './recognise/held.ts'
import { neighboursNow } from './recognise/neighbours.ts'
import type { RecognitionState } from './recognise/state.ts'

export { nothingRecognised, type RecognitionState } from './recognise/state.ts'
export { cameraHeading, whereabouts } from './recognise/whereabouts.ts'

/** A reading that arrives later than this after its picture is of no use. */
const STALE_MS = 4000

/**
 * Weighs one thing that a sense noticed: pure, so that the same evidence gives the same labels on every device and
 * in every test. A place is named firmly only by a poster's code, a person's word, or a sign read well in one
 * picture; weaker readings are a question and stay one. Positions and headings narrow what is looked for and name
 * nothing. Evidence of a place that the pack does not hold is passed over, and so is what is no number.
 *
 * @example
 * let state = nothingRecognised
 * for (const evidence of walk) state = recognise(state, evidence, pack.places)
 * sightings(state, performance.now())
 */
export function recognise(
  state: RecognitionState,
  evidence: Evidence,
  places: readonly Place[],
): RecognitionState {
  if (!Number.isFinite(evidence.atMs)) return state
  const now = letGo({ ...state, nowMs: Math.max(state.nowMs, evidence.atMs) })
  const next = weigh(now, evidence, places)
  return { ...next, neighbours: neighboursNow(next), neighboursMs: next.nowMs }
}

function weigh(state: RecognitionState, evidence: Evidence, places: readonly Place[]): RecognitionState {
  switch (evidence.sense) {
    case 'sign':
      return weighSigns(state, evidence, places)
    case 'qr':
      return weighCode(state, evidence, places)
    case 'tap':
    case 'list':
      return takeWord(state, evidence, places)
    case 'tracked':
      return follow(state, evidence)
    case 'denied':
      return deny(state, evidence.placeId, evidence.atMs)
    case 'position':
      if (!isSoundPosition(evidence) || isLate(evidence, state.position)) return state
      return { ...state, position: evidence }
    case 'heading':
      if (!isSound([evidence.degrees, evidence.accuracyDegrees])) return state
      return { ...state, headings: addHeading(state.headings, evidence) }
    case 'xr':
      if (!isSound([evidence.x, evidence.z, evidence.turnedDegrees]) || isLate(evidence, state.xr))
        return state
      return { ...state, xr: evidence }
    default:
      return state
  }
}

function weighCode(
  state: RecognitionState,
  { placeId, atMs, box, pictureDegrees }: EvidenceOf<'qr'>,
  places: readonly Place[],
): RecognitionState {
  const place = places.find(({ id }) => id === placeId)
  if (!place) return state
  const held = holdFirm(allow(state, placeId), { placeId, by: 'qr', atMs, ...(box && { box }) })
  return takeFix(held, place, sightOf('qr', atMs, box, pictureDegrees), places)
}

function takeWord(
  state: RecognitionState,
  { placeId, atMs, sense }: EvidenceOf<'tap' | 'list'>,
  places: readonly Place[],
): RecognitionState {
  if (!places.some(({ id }) => id === placeId)) return state
  return holdFirm(allow(state, placeId), { placeId, by: sense, atMs })
}

/** Only what may be here is taken in: the same names that the reader of signs was given. */
function weighSigns(
  state: RecognitionState,
  { atMs, readings, pictureDegrees }: EvidenceOf<'sign'>,
  places: readonly Place[],
): RecognitionState {
  if (state.nowMs - atMs > STALE_MS) return state
  const nearby = new Map(candidates(state, places).map((place) => [place.id, place]))
  const sound = readings
    .filter((one) => nearby.has(one.placeId) && isSoundReading(one) && !isDenied(state, one.placeId, atMs))
    .toSorted((a, b) => b.score - a.score)
  let next: RecognitionState = {
    ...state,
    frames: addFrame(state.frames, { atMs, readings: sound }, state.nowMs),
  }
  for (const { placeId, score, margin, box } of sound) {
    const place = nearby.get(placeId)
    const isFirm = score >= FIRM.score && margin >= FIRM.margin
    if (place && isFirm && !isOutweighed(next, placeId, box, atMs)) {
      next = holdFirm(next, { placeId, by: 'sign', atMs, box })
      const sight = {
        by: 'sign',
        atMs,
        box,
        ...(pictureDegrees !== undefined && { pictureDegrees }),
      } as const
      next = takeFix(next, place, sight, places)
    } else if (score >= MAYBE.score && margin >= MAYBE.margin) {
      next = holdMaybe(next, { placeId, atMs, box })
    }
  }
  return next
}

function isSoundReading({ score, margin, box }: SignReading): boolean {
  return isSound([score, margin, box.x, box.y, box.width, box.height])
}

function isSoundPosition({ lng, lat, accuracyMetres }: EvidenceOf<'position'>): boolean {
  return isSound([lng, lat, accuracyMetres]) && Math.abs(lat) <= 90 && accuracyMetres >= 0
}

function isSound(numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite)
}

function isLate(evidence: { atMs: number }, before: { atMs: number } | undefined): boolean {
  return before !== undefined && evidence.atMs < before.atMs
}
