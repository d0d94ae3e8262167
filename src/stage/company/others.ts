import { Group, Vector3 } from 'three'
import { MOST_MEMBERS } from '#class'
import type { Tick } from '../tick.ts'
import type { Company } from './company.ts'
import { createHeads, NEAREST } from './heads.ts'
import { createNameTags } from './name-tags.ts'
import { createPoses, POSE, type Poses } from './poses.ts'
import type { Seat } from './seats.ts'
import { createTheirHands } from './their-hands.ts'

const HERE: Seat = [0, 0, 0]
const head = new Vector3()

/** The others of a class in the room: a head and a name for each whose look is known, and hands where they are. */
export interface Others {
  group: Group
  /** Where they look, counted from the middle of the spot. */
  poses: Poses
  /**
   * Moves them on; answers whether anything looks different. Allocates nothing but when others come or go.
   * @param middle of the spot that looks are counted from
   */
  update(tick: Tick, eyes: Vector3, middle: readonly [number, number, number]): boolean
  /** How many hands are drawn. */
  handsShown(): number
  dispose(): void
}

/**
 * Draws the companions of a class.
 * @param seats where each is drawn instead of where they are; left out: where they are
 */
export function createOthers({ store, looks }: Company, seats?: readonly Seat[]): Others {
  const group = new Group()
  const poses = createPoses(MOST_MEMBERS)
  const heads = createHeads()
  const tags = createNameTags(heads.crew)
  const hands = createTheirHands()
  group.add(heads.mesh, hands.mesh, tags.mesh)
  let known = store.getState().companions
  let shown = 0
  let handsShown = 0
  tags.write(known)
  return {
    group,
    poses,
    update(tick, eyes, middle) {
      const { companions, slot: own, followed } = store.getState()
      let isNew = companions !== known
      if (isNew) tags.write(companions)
      known = companions
      poses.begin(tick)
      hands.begin(tick)
      // Also where nobody is drawn, the view goes along with who is followed.
      let isFollowing = followed !== undefined && followed !== own
      let count = 0
      for (let i = 0; i < companions.length; i++) {
        const who = companions[i]!
        if (who.slot === own) continue
        if (who.slot === followed) isFollowing = false
        const look = looks.get(who.slot)
        if (poses.approach(who.slot, look)) isNew = true
        if (hands.approach(who.slot, look?.hands)) isNew = true
        if (!poses.isThere(who.slot) || count === MOST_MEMBERS) continue
        const at = who.slot * POSE
        const seat = seats?.[who.slot] ?? HERE
        head.fromArray(middle)
        head.x += poses.now[at]! + seat[0]
        head.y += poses.now[at + 1]! + seat[1]
        head.z += poses.now[at + 2]! + seat[2]
        if (head.distanceToSquared(eyes) < NEAREST * NEAREST) continue
        heads.set(count++, who, head.x, head.y, head.z, poses.now[at + 3]!, poses.now[at + 4]!)
        hands.draw(who, head)
      }
      if (isFollowing && poses.approach(followed!, looks.get(followed!))) isNew = true
      heads.show(count)
      tags.show(count)
      handsShown = hands.show()
      if (count !== shown) isNew = true
      shown = count
      return isNew
    },
    handsShown: () => handsShown,
    dispose() {
      heads.dispose()
      hands.dispose()
      tags.dispose()
      group.removeFromParent()
    },
  }
}
