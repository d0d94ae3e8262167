import { Vector3, type Camera } from 'three'
import type { Hand, Hands } from '#class'
import { areAlike, turnTo } from './alike.ts'

/** The hands of somebody who wears a headset. */
export interface WornHands {
  /**
   * Fills in where in the room the hand of a side is, and which way it points. False: it is put down, nothing follows it,
   * or the wearer plays without it. Allocates nothing.
   */
  find(side: 'left' | 'right', at: Vector3, along: Vector3): boolean
}

/** Reads a wearer's hands for who tells others of them. */
export interface HandReader {
  /**
   * Reads them, if there are any; answers whether others would see them otherwise than as they were told last. Allocates
   * nothing.
   */
  read(worn: WornHands | undefined, eyes: Camera): boolean
  /** Takes what was read last as told: the same object each time, and undefined where no hand is there. */
  tell(): Hands | undefined
}

const at = new Vector3()
const along = new Vector3()

/** A reader that has told of no hand yet. */
export function createHandReader(): HandReader {
  const left = createSide('left')
  const right = createSide('right')
  const hands: Hands = { left: undefined, right: undefined }
  return {
    read(worn, eyes) {
      const isNewLeft = left.read(worn, eyes)
      return right.read(worn, eyes) || isNewLeft
    },
    tell() {
      hands.left = left.tell()
      hands.right = right.tell()
      return hands.left || hands.right ? hands : undefined
    },
  }
}

function createSide(side: 'left' | 'right') {
  const now = nowhere()
  const told = nowhere()
  return {
    read(worn: WornHands | undefined, { matrixWorld: { elements } }: Camera): boolean {
      if (worn?.find(side, at, along)) {
        now.x = at.x - elements[12]
        now.y = at.y - elements[13]
        now.z = at.z - elements[14]
        turnTo(now, along)
      } else now.x = NaN
      return isThere(now) ? !areAlike(now, told) : isThere(told)
    },
    tell(): Hand | undefined {
      told.x = now.x
      told.y = now.y
      told.z = now.z
      told.yaw = now.yaw
      told.pitch = now.pitch
      return isThere(told) ? told : undefined
    },
  }
}

const nowhere = (): Hand => ({ x: NaN, y: NaN, z: NaN, yaw: NaN, pitch: NaN })

const isThere = ({ x }: Hand): boolean => !Number.isNaN(x)
