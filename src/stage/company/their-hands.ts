import type { Vector3 } from 'three'
import { MOST_MEMBERS, type Hands, type Slot } from '#class'
import type { Tick } from '../tick.ts'
import type { Companion } from './company.ts'
import { createGloves, type Gloves } from './gloves.ts'
import { createPoses } from './poses.ts'

const SIDES = ['left', 'right'] as const

/** The hands of the others in the room: of each whose hands are told, and whose head is drawn. */
export interface TheirHands {
  mesh: Gloves['mesh']
  /** Begins a frame, in which nobody's hands are drawn yet. */
  begin(tick: Tick): void
  /** Moves somebody's hands towards where they were told to be; answers whether that changed anything. Allocates nothing. */
  approach(slot: Slot, hands: Hands | undefined): boolean
  /** Draws somebody's hands, as far as they are there. Allocates nothing. @param head where in the room their eyes are */
  draw(who: Companion, head: Vector3): void
  /** Ends a frame; answers how many hands are drawn. */
  show(): number
  dispose(): void
}

/** Hands of companions, none of them there yet. */
export function createTheirHands(): TheirHands {
  // From the head, which moves by itself.
  const poses = createPoses(MOST_MEMBERS * SIDES.length)
  const gloves = createGloves(poses)
  let count = 0
  return {
    mesh: gloves.mesh,
    begin(tick) {
      poses.begin(tick)
      count = 0
    },
    approach(slot, hands) {
      const isLeftNew = poses.approach(slot * 2, hands?.left)
      return poses.approach(slot * 2 + 1, hands?.right) || isLeftNew
    },
    draw(who, head) {
      for (let i = 0; i < SIDES.length; i++) {
        const pose = who.slot * 2 + i
        if (poses.isThere(pose)) gloves.set(count++, who, SIDES[i]!, head, pose)
      }
    },
    show() {
      gloves.show(count)
      return count
    },
    dispose: gloves.dispose,
  }
}
