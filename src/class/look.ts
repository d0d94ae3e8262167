import { MOST_MEMBERS, type Slot } from './member.ts'

/**
 * Where a member's eyes are and look, live only: it is sent on as it comes, and kept nowhere. Metres from the middle of
 * the spot they stand on; radians.
 */
export interface Look {
  x: number
  y: number
  z: number
  /** About the upright axis, any number of turns. */
  yaw: number
  /** Up is positive; at most a quarter turn. */
  pitch: number
}

/** A look in whole numbers, as it is sent: centimetres, and the 256th of a turn and of a half turn. */
export type PackedLook = readonly [x: number, y: number, z: number, yaw: number, pitch: number]

/** Looks of one class of one moment: who looks how. */
export type Looks = ReadonlyMap<Slot, PackedLook>

const CENTIMETRES = 100
const STEPS = 256
/** Nobody moves farther from their spot than this, in centimetres. */
const FAR = 3000

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value) || 0))

/** Rounds a look to what is sent. Whatever is no number becomes 0. */
export function packLook({ x, y, z, yaw, pitch }: Look): PackedLook {
  const turn = Math.round((yaw / (2 * Math.PI)) * STEPS)
  return [
    clamp(x * CENTIMETRES, FAR),
    clamp(y * CENTIMETRES, FAR),
    clamp(z * CENTIMETRES, FAR),
    Number.isFinite(turn) ? ((turn % STEPS) + STEPS) % STEPS : 0,
    clamp((pitch / Math.PI) * STEPS, STEPS / 2 - 1),
  ]
}

/** A look as it is drawn. */
export function unpackLook([x, y, z, yaw, pitch]: PackedLook): Look {
  return {
    x: x / CENTIMETRES,
    y: y / CENTIMETRES,
    z: z / CENTIMETRES,
    yaw: (yaw / STEPS) * 2 * Math.PI,
    pitch: (pitch / STEPS) * Math.PI,
  }
}

/*
 * One frame: a byte, 0 for a whole picture or 1 for what has changed; then for each member a byte, the number with the
 * two upper bits saying what follows: nothing of the position (0), steps of it in a byte each (1), all of it in two bytes
 * each (2), or that they are gone (3). Yaw and pitch follow in a byte each.
 */
const KIND = { stay: 0, near: 1, far: 2, gone: 3 } as const
const NUMBER = 0x3f
const SIZE = [3, 6, 9, 1] as const

if (MOST_MEMBERS > NUMBER + 1) throw new Error('A member has no room in a byte.')

/** The first byte of a frame that needs none before it. */
const WHOLE = 0
const DELTA = 1

/**
 * Writes what has changed since `before` as one frame; undefined where nothing has.
 * @param before what the readers have; left out: nothing, so the frame is whole
 */
export function writeLooks(now: Looks, before?: Looks): Uint8Array | undefined {
  const parts: { slot: Slot; look: PackedLook | undefined; from: PackedLook | undefined }[] = []
  for (const [slot, look] of now) {
    const from = before?.get(slot)
    if (!from || look.some((value, at) => value !== from[at])) parts.push({ slot, look, from })
  }
  for (const slot of before?.keys() ?? [])
    if (!now.has(slot)) parts.push({ slot, look: undefined, from: undefined })
  if (before && parts.length === 0) return undefined
  const kinds = parts.map(({ look, from }) => kindOf(look, from))
  const frame = new Uint8Array(1 + kinds.reduce<number>((sum, kind) => sum + SIZE[kind], 0))
  const view = new DataView(frame.buffer)
  frame[0] = before ? DELTA : WHOLE
  let at = 1
  for (const [index, { slot, look, from }] of parts.entries()) {
    const kind = kinds[index] ?? KIND.gone
    view.setUint8(at, slot | (kind << 6))
    if (look) writeLook(view, at + 1, kind, look, from)
    at += SIZE[kind]
  }
  return frame
}

function kindOf(look: PackedLook | undefined, from: PackedLook | undefined): 0 | 1 | 2 | 3 {
  if (!look) return KIND.gone
  if (!from) return KIND.far
  const steps = [look[0] - from[0], look[1] - from[1], look[2] - from[2]]
  if (steps.every((one) => one === 0)) return KIND.stay
  return steps.every((one) => one >= -128 && one <= 127) ? KIND.near : KIND.far
}

function writeLook(
  view: DataView,
  start: number,
  kind: number,
  look: PackedLook,
  from: PackedLook | undefined,
): void {
  let at = start
  for (let axis = 0; axis < 3 && kind !== KIND.stay; axis++) {
    const value = look[axis] ?? 0
    if (kind === KIND.near) view.setInt8(at, value - (from?.[axis] ?? 0))
    else view.setInt16(at, value)
    at += kind === KIND.near ? 1 : 2
  }
  view.setUint8(at, look[3])
  view.setInt8(at + 1, look[4])
}

/**
 * Reads a frame onto what was there before, and answers what is there now; undefined for bytes that are no frame, and
 * for changes of something that was never told.
 */
export function readLooks(frame: Uint8Array, before?: Looks): Looks | undefined {
  const kindOfFrame = frame[0]
  if (kindOfFrame !== WHOLE && (kindOfFrame !== DELTA || !before)) return undefined
  const looks = new Map(kindOfFrame === DELTA ? before : [])
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  let at = 1
  while (at < frame.length) {
    const head = view.getUint8(at)
    const slot = head & NUMBER
    const kind = (head >> 6) as 0 | 1 | 2 | 3
    if (at + SIZE[kind] > frame.length) return undefined
    if (kind === KIND.gone) looks.delete(slot)
    else {
      const look = readLook(view, at + 1, kind, looks.get(slot))
      if (!look) return undefined
      looks.set(slot, look)
    }
    at += SIZE[kind]
  }
  return looks
}

function readLook(
  view: DataView,
  start: number,
  kind: number,
  from: PackedLook | undefined,
): PackedLook | undefined {
  if (kind !== KIND.far && !from) return undefined
  let at = start
  const position = [0, 1, 2].map((axis) => {
    if (kind === KIND.stay) return from?.[axis] ?? 0
    const value = kind === KIND.near ? (from?.[axis] ?? 0) + view.getInt8(at) : view.getInt16(at)
    at += kind === KIND.near ? 1 : 2
    return value
  })
  const [x = 0, y = 0, z = 0] = position
  return [x, y, z, view.getUint8(at), view.getInt8(at + 1)]
}
