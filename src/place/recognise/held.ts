import { isSameSpot, type Box } from '../evidence.ts'
import { weighPlaces } from './frames.ts'
import type { Held, RecognitionState } from './state.ts'

/** How long a label stands that nothing renews: a person's word longer than a glimpse. */
const FIRM_MS = { qr: 8000, sign: 6000, tap: 60_000, list: 60_000 }
const MAYBE_MS = 3000
/** A label that is followed in the picture stands longer, but a tracker may slip to the next sign. */
const FOLLOWED_MS = 2000
const LONGEST_FOLLOWED_MS = 20_000
/** Two labels at one spot of pictures this close together mean the same sign; later, the phone has turned. */
const SAME_VIEW_MS = 1500
/** How long a "no" stands. */
const DENIED_MS = 120_000

/** Notices a place for certain, or in one well-read picture. */
export function holdFirm(
  state: RecognitionState,
  seen: { placeId: string; by: Held['by']; atMs: number; box?: Box },
): RecognitionState {
  const { placeId, by, atMs, box } = seen
  const before = state.held.find((one) => one.placeId === placeId)
  const next: Held = {
    placeId,
    by,
    sinceMs: before?.sinceMs ?? atMs,
    seenMs: Math.max(before?.seenMs ?? -Infinity, atMs),
    firmMs: atMs,
    firmUntilMs: Math.max(before?.firmUntilMs ?? -Infinity, atMs + FIRM_MS[by]),
    maybeUntilMs: before?.maybeUntilMs ?? -Infinity,
    ...boxAfter(before, atMs, box),
  }
  const others = state.held.filter((one) => !isSameSign(one, next))
  return { ...state, held: [...clearSpot(others, next), next] }
}

/** Notices a place that is worth a question. A firm label stays as firm as it was, and as long. */
export function holdMaybe(
  state: RecognitionState,
  { placeId, atMs, box }: { placeId: string; atMs: number; box: Box },
): RecognitionState {
  const before = state.held.find((one) => one.placeId === placeId)
  const next: Held = {
    ...(before ?? { placeId, by: 'sign', sinceMs: atMs, firmUntilMs: -Infinity }),
    seenMs: Math.max(before?.seenMs ?? -Infinity, atMs),
    maybeUntilMs: atMs + MAYBE_MS,
    ...boxAfter(before, atMs, box),
  }
  return { ...state, held: [...clearSpot(state.held, next), next] }
}

/** Whether a sign read now contradicts a label that is surer: a person's or a poster's word, or better readings. */
export function isOutweighed(state: RecognitionState, placeId: string, box: Box, atMs: number): boolean {
  const sums = weighPlaces(state.frames)
  const sumOf = (id: string) => sums.get(id) ?? 0
  return state.held.some(
    (one) =>
      one.placeId !== placeId &&
      one.firmUntilMs >= atMs &&
      isSameSign(one, { seenMs: atMs, box }) &&
      (one.by !== 'sign' || sumOf(one.placeId) > sumOf(placeId)),
  )
}

/** Moves a label with what the tracker says; without a box the label has lost its place in the picture. */
export function follow(
  state: RecognitionState,
  { placeId, atMs, box }: { placeId: string; atMs: number; box?: Box },
): RecognitionState {
  return {
    ...state,
    held: state.held.map((one) => {
      if (one.placeId !== placeId || atMs < one.seenMs) return one
      const { box: _gone, ...rest } = one
      if (!box) return rest
      const longest = (one.firmMs ?? 0) + LONGEST_FOLLOWED_MS
      const until = Math.min(atMs + FOLLOWED_MS, longest)
      const isFirm = one.firmUntilMs >= atMs
      return { ...rest, box, seenMs: atMs, ...(isFirm && { firmUntilMs: Math.max(one.firmUntilMs, until) }) }
    }),
  }
}

/** Takes a person's "no": the place's label goes, and so does what its recognition had taught. */
export function deny(state: RecognitionState, placeId: string, atMs: number): RecognitionState {
  const { fix, shift, offset, ...rest } = state
  const isFixWrong = fix?.placeId === placeId
  return {
    ...rest,
    ...(!isFixWrong && fix && { fix }),
    ...(!isFixWrong && shift && { shift }),
    ...(!isFixWrong && offset && { offset }),
    held: state.held.filter((one) => one.placeId !== placeId),
    denied: [...state.denied.filter((one) => one.placeId !== placeId), { placeId, atMs }],
  }
}

/** Takes a "no" back: a poster's code or a person's own choice says otherwise. */
export function allow(state: RecognitionState, placeId: string): RecognitionState {
  return { ...state, denied: state.denied.filter((one) => one.placeId !== placeId) }
}

/** Whether a person said that this is not the place, not long ago. */
export function isDenied({ denied }: RecognitionState, placeId: string, nowMs: number): boolean {
  return denied.some((one) => one.placeId === placeId && nowMs - one.atMs <= DENIED_MS)
}

/** Lets go of what nothing has renewed in time. */
export function letGo(state: RecognitionState): RecognitionState {
  const { nowMs } = state
  const held = state.held.filter((one) => Math.max(one.firmUntilMs, one.maybeUntilMs) >= nowMs)
  const denied = state.denied.filter(({ atMs }) => nowMs - atMs <= DENIED_MS)
  return { ...state, held, denied }
}

/** The other labels: where one has not been noticed for a while and another place is read now, the phone has turned. */
function clearSpot(held: readonly Held[], next: Held): Held[] {
  return held
    .filter((one) => one.placeId !== next.placeId)
    .map((one) => {
      const isStale = next.seenMs - one.seenMs > SAME_VIEW_MS
      if (!isStale || !one.box || !next.box || !isSameSpot(one.box, next.box)) return one
      const { box: _gone, ...rest } = one
      return rest
    })
}

/** A sign read in an older picture does not pull a label back from where it has been followed to. */
function boxAfter(before: Held | undefined, atMs: number, box: Box | undefined): { box?: Box } {
  const isOld = before?.box && atMs < before.seenMs
  const next = isOld ? before.box : (box ?? before?.box)
  return next ? { box: next } : {}
}

function isSameSign(one: Held, { seenMs, box }: { seenMs: number; box?: Box }): boolean {
  return Boolean(box && one.box && Math.abs(seenMs - one.seenMs) <= SAME_VIEW_MS && isSameSpot(one.box, box))
}
