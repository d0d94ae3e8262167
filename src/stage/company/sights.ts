import { Vector3 } from 'three'
import { MOST_MEMBERS } from '#class'
import type { Tick } from '../tick.ts'
import { createFollower } from '../view/follower.ts'
import type { World } from '../world.ts'
import type { Company } from './company.ts'
import { createGazeDots, type GazeDots } from './gaze-dots.ts'
import { colourAmong, colourOf } from './member-colour.ts'
import type { Poses } from './poses.ts'
import { createSightEnds, LOOKS_PER_FRAME } from './sight-ends.ts'

const seen = new Vector3()

/** What others look at: dots for who leads, and on screen a view that goes along with whom the class follows. */
export interface Sights {
  mesh: GazeDots['mesh']
  /**
   * Moves on; call when the poses have been. Answers whether it is now known better where somebody's look ends.
   * Allocates nothing in the steady state.
   * @param middle of the spot that looks are counted from
   * @param isWorn a headset shows the room: nobody's view is turned
   */
  update(tick: Tick, middle: readonly [number, number, number], isWorn: boolean): boolean
  dispose(): void
}

/** Shows what the members of a company look at. */
export function createSights({ store, looks }: Company, world: World, poses: Poses): Sights {
  const dots = createGazeDots()
  const ends = createSightEnds(world, poses)
  const follower = createFollower(world.rig)
  follower.begin()
  /** Who comes first in this frame: everybody in turn, since only a few looks are followed to their end in each. */
  let first = 0
  const off = store.subscribe((state, before) => {
    if (state.followed !== before.followed) follower.begin()
  })
  return {
    mesh: dots.mesh,
    update(tick, middle, isWorn) {
      const { companions, showsGaze, followed, slot: own } = store.getState()
      let count = 0
      ends.begin()
      if (followed !== undefined && followed !== own && looks.has(followed)) {
        ends.of(followed, middle, seen)
        dots.set(count++, colourAmong(companions, followed), seen)
        if (!isWorn) follower.update(tick, seen)
      }
      const most = showsGaze ? companions.length : 0
      first = most === 0 ? 0 : (first + LOOKS_PER_FRAME) % most
      for (let i = 0; i < most; i++) {
        const { slot, outfit } = companions[(first + i) % most]!
        if (slot === own || slot === followed || !poses.isThere(slot) || count === MOST_MEMBERS) continue
        ends.of(slot, middle, seen)
        dots.set(count++, colourOf(outfit), seen)
      }
      dots.show(count)
      return ends.hasLearnt()
    },
    dispose() {
      off()
      dots.dispose()
      dots.mesh.removeFromParent()
    },
  }
}
