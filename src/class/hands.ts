import { CENTIMETRES, clamp, packPitch, packYaw, unpackPitch, unpackYaw } from './rounding.ts'

/**
 * A hand of somebody who wears a headset: how far from the eyes it is, along the axes of the room, and where it points.
 * Metres; radians, as in a look.
 */
export interface Hand {
  x: number
  y: number
  z: number
  yaw: number
  pitch: number
}

/** The hands of one member; one that is put down, or that nothing follows, is left out. */
export interface Hands {
  left?: Hand | undefined
  right?: Hand | undefined
}

/** A hand in whole numbers, as it is sent: centimetres, and the 256th of a turn and of a half turn. */
export type PackedHand = readonly [x: number, y: number, z: number, yaw: number, pitch: number]

/** The hands of one member as they are sent; at least one of them is there. */
export type PackedHands = readonly [left: PackedHand | undefined, right: PackedHand | undefined]

/** No hand is farther from the eyes, in centimetres: an arm is as long, and a byte has no place for more. */
const REACH = 127
/** One hand in a frame. */
const HAND_BYTES = 5
/** In the byte that begins somebody's hands: which of them follow. None: both are put down. */
const LEFT = 0x40
const RIGHT = 0x80

/** The most bytes that somebody's hands take in a frame. */
export const MOST_HANDS_BYTES = 1 + 2 * HAND_BYTES

/** Rounds hands to what is sent; undefined where there is none. */
export function packHands({ left, right }: Hands): PackedHands | undefined {
  return left || right ? [left && packHand(left), right && packHand(right)] : undefined
}

function packHand({ x, y, z, yaw, pitch }: Hand): PackedHand {
  const near = nearer(x * CENTIMETRES, y * CENTIMETRES, z * CENTIMETRES) * CENTIMETRES
  return [
    clamp(x * near, REACH),
    clamp(y * near, REACH),
    clamp(z * near, REACH),
    packYaw(yaw),
    packPitch(pitch),
  ]
}

/** Hands as they are drawn: within reach, whoever has sent them. */
export function unpackHands([left, right]: PackedHands): Hands {
  return { left: left && unpackHand(left), right: right && unpackHand(right) }
}

function unpackHand([x, y, z, yaw, pitch]: PackedHand): Hand {
  const near = nearer(x, y, z) / CENTIMETRES
  return { x: x * near, y: y * near, z: z * near, yaw: unpackYaw(yaw), pitch: unpackPitch(pitch) }
}

/** By how much to shorten the way to a hand, in centimetres, so that it is within reach. */
const nearer = (x: number, y: number, z: number): number => Math.min(1, REACH / Math.hypot(x, y, z))

/** Whether two are the same to whoever reads them. */
export function isSameHands(one: PackedHands | undefined, other: PackedHands | undefined): boolean {
  return isSameHand(one?.[0], other?.[0]) && isSameHand(one?.[1], other?.[1])
}

function isSameHand(one: PackedHand | undefined, other: PackedHand | undefined): boolean {
  if (!one || !other) return one === other
  return one.every((value, at) => value === other[at])
}

/** How many bytes hands take in a frame; none at all is told too. */
export function sizeOfHands(hands: PackedHands | undefined): number {
  return 1 + (hands?.[0] ? HAND_BYTES : 0) + (hands?.[1] ? HAND_BYTES : 0)
}

/** Writes whose hands these are and then each that is there, always whole: they are few. */
export function writeHands(
  view: DataView,
  start: number,
  slot: number,
  hands: PackedHands | undefined,
): void {
  view.setUint8(start, slot | (hands?.[0] ? LEFT : 0) | (hands?.[1] ? RIGHT : 0))
  let at = start + 1
  for (const hand of hands ?? []) {
    if (!hand) continue
    for (let axis = 0; axis < 3; axis++) view.setInt8(at + axis, hand[axis] ?? 0)
    view.setUint8(at + 3, hand[3])
    view.setInt8(at + 4, hand[4])
    at += HAND_BYTES
  }
}

/** Reads what `writeHands` has written, without whose it is; `size` says where it ends. False: there is not so much. */
export function readHands(
  view: DataView,
  start: number,
): { hands: PackedHands | undefined; size: number } | false {
  const head = view.getUint8(start)
  const [hasLeft, hasRight] = [(head & LEFT) !== 0, (head & RIGHT) !== 0]
  const size = 1 + (hasLeft ? HAND_BYTES : 0) + (hasRight ? HAND_BYTES : 0)
  if (start + size > view.byteLength) return false
  const left = hasLeft ? readHand(view, start + 1) : undefined
  const right = hasRight ? readHand(view, start + size - HAND_BYTES) : undefined
  return { hands: left || right ? [left, right] : undefined, size }
}

const readHand = (view: DataView, at: number): PackedHand => [
  view.getInt8(at),
  view.getInt8(at + 1),
  view.getInt8(at + 2),
  view.getUint8(at + 3),
  view.getInt8(at + 4),
]
