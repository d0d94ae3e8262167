import {
  isSameHands,
  MOST_HANDS_BYTES,
  packHands,
  readHands,
  sizeOfHands,
  unpackHands,
  writeHands,
  type Hands,
  type PackedHands,
} from './hands.ts'
import { MOST_MEMBERS, type Slot } from './member.ts'
import { CENTIMETRES, clamp, packPitch, packYaw, unpackPitch, unpackYaw } from './rounding.ts'

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
  /** Of those who show them, see `showsHands`; absent where neither is there. */
  hands?: Hands | undefined
}

/** A look in whole numbers, as it is sent: centimetres, and the 256th of a turn and of a half turn. */
export type PackedLook = readonly [
  x: number,
  y: number,
  z: number,
  yaw: number,
  pitch: number,
  hands?: PackedHands,
]

/** Looks of one class of one moment: who looks how. */
export type Looks = ReadonlyMap<Slot, PackedLook>

/** Nobody moves farther from their spot than this, in centimetres. */
const FAR = 3000

/** Rounds a look to what is sent. Whatever is no number becomes 0. */
export function packLook({ x, y, z, yaw, pitch, hands }: Look): PackedLook {
  return withHands(
    [
      clamp(x * CENTIMETRES, FAR),
      clamp(y * CENTIMETRES, FAR),
      clamp(z * CENTIMETRES, FAR),
      packYaw(yaw),
      packPitch(pitch),
    ],
    hands && packHands(hands),
  )
}

/** A look as it is drawn. */
export function unpackLook([x, y, z, yaw, pitch, hands]: PackedLook): Look {
  return {
    x: x / CENTIMETRES,
    y: y / CENTIMETRES,
    z: z / CENTIMETRES,
    yaw: unpackYaw(yaw),
    pitch: unpackPitch(pitch),
    ...(hands && { hands: unpackHands(hands) }),
  }
}

/** The same look with these hands, or with none. */
export function withHands([x, y, z, yaw, pitch]: PackedLook, hands?: PackedHands): PackedLook {
  return hands ? [x, y, z, yaw, pitch, hands] : [x, y, z, yaw, pitch]
}

/*
 * One frame: a byte, 0 for a whole picture or 1 for what has changed; then for each member a byte, the number with the
 * two upper bits saying what follows: nothing of the position (0), steps of it in a byte each (1), all of it in two bytes
 * each (2), or that they are gone (3). Yaw and pitch follow in a byte each.
 *
 * Where hands are told too, the first byte is 2 more, and the next one says of how many members looks follow. After these
 * come hands: a byte, the number with the two upper bits saying whether a left and a right one follow; then for each x, y
 * and z from the head, yaw and pitch in a byte each. A frame that tells of no hands has no byte for them.
 */
const KIND = { stay: 0, near: 1, far: 2, gone: 3 } as const
const AXES = [0, 1, 2] as const
const NUMBER = 0x3f
const SIZE = [3, 6, 9, 1] as const

if (MOST_MEMBERS > NUMBER + 1) throw new Error('A member has no room in a byte.')

/** The first byte of a frame: of one that needs none before it, of one that does, and a bit where hands are told. */
const WHOLE = 0
const DELTA = 1
const WITH_HANDS = 2

/** The longest frame of one look. */
export const MOST_LOOK_BYTES = 2 + SIZE[KIND.far] + MOST_HANDS_BYTES

/**
 * Writes what has changed since `before` as one frame; undefined where nothing has.
 * @param before what the readers have; left out: nothing, so the frame is whole
 */
export function writeLooks(now: Looks, before?: Looks): Uint8Array | undefined {
  const parts: { slot: Slot; look: PackedLook | undefined; from: PackedLook | undefined }[] = []
  const held: { slot: Slot; hands: PackedHands | undefined }[] = []
  for (const [slot, look] of now) {
    const from = before?.get(slot)
    if (!from || !isSameLook(look, from)) parts.push({ slot, look, from })
    if (!isSameHands(look[5], from?.[5])) held.push({ slot, hands: look[5] })
  }
  for (const slot of before?.keys() ?? [])
    if (!now.has(slot)) parts.push({ slot, look: undefined, from: undefined })
  if (before && parts.length === 0 && held.length === 0) return undefined
  const kinds = parts.map(({ look, from }) => kindOf(look, from))
  let at = held.length > 0 ? 2 : 1
  const looksSize = kinds.reduce<number>((sum, kind) => sum + SIZE[kind], 0)
  const handsSize = held.reduce((sum, { hands }) => sum + sizeOfHands(hands), 0)
  const frame = new Uint8Array(at + looksSize + handsSize)
  const view = new DataView(frame.buffer)
  frame[0] = (before ? DELTA : WHOLE) | (held.length > 0 ? WITH_HANDS : 0)
  if (held.length > 0) frame[1] = parts.length
  for (const [index, { slot, look, from }] of parts.entries()) {
    const kind = kinds[index] ?? KIND.gone
    view.setUint8(at, slot | (kind << 6))
    if (look) writeLook(view, at + 1, kind, look, from)
    at += SIZE[kind]
  }
  for (const { slot, hands } of held) {
    writeHands(view, at, slot, hands)
    at += sizeOfHands(hands)
  }
  return frame
}

function isSameLook(one: PackedLook, other: PackedLook): boolean {
  for (let i = 0; i < 5; i++) if (one[i] !== other[i]) return false
  return true
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
  for (const axis of kind === KIND.stay ? [] : AXES) {
    const value = look[axis]
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
  const [first, second = 0] = frame
  if (first === undefined || first > (DELTA | WITH_HANDS)) return undefined
  const isDelta = (first & DELTA) !== 0
  const tellsHands = (first & WITH_HANDS) !== 0
  if (isDelta && !before) return undefined
  const looks = new Map(isDelta ? before : [])
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  let at = tellsHands ? 2 : 1
  for (let left = tellsHands ? second : Infinity; left > 0 && at < frame.length; left--) {
    const head = view.getUint8(at)
    const slot = head & NUMBER
    const kind = (head >> 6) as 0 | 1 | 2 | 3
    if (at + SIZE[kind] > frame.length) return undefined
    if (kind === KIND.gone) looks.delete(slot)
    else {
      const from = looks.get(slot)
      const look = readLook(view, at + 1, kind, from)
      if (!look) return undefined
      looks.set(slot, from?.[5] ? withHands(look, from[5]) : look)
    }
    at += SIZE[kind]
  }
  while (at < frame.length) {
    const slot = view.getUint8(at) & NUMBER
    const look = looks.get(slot)
    const read = readHands(view, at)
    if (!look || !read) return undefined
    looks.set(slot, withHands(look, read.hands))
    at += read.size
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
  const position = AXES.map((axis) => {
    if (kind === KIND.stay) return from?.[axis] ?? 0
    const value = kind === KIND.near ? (from?.[axis] ?? 0) + view.getInt8(at) : view.getInt16(at)
    at += kind === KIND.near ? 1 : 2
    return value
  })
  const [x = 0, y = 0, z = 0] = position
  return [x, y, z, view.getUint8(at), view.getInt8(at + 1)]
}
