import type { Camera } from 'three'
import type { OpenStage } from '../open-stage.ts'
import { ARROWS, directionOf } from '../overlay/direction.ts'

/** Which way the wearer would turn to see who speaks, for each caption that stands. */
export interface CaptionArrows {
  /** An arrow for each caption, or nothing where who speaks is in view, or nobody does. */
  now: string[]
  /** Looks anew; answers whether an arrow has changed. Allocates nothing unless one has. */
  update(): boolean
}

/** Arrows beside the captions of a stage, as the wearer of `camera` sees it. */
export function createCaptionArrows({ captions, world }: OpenStage, camera: Camera): CaptionArrows {
  const arrows: CaptionArrows = { now: [], update }
  return arrows

  function update(): boolean {
    const shown = captions.shown.getState()
    let hasChanged = shown.length !== arrows.now.length
    arrows.now.length = shown.length
    for (let i = 0; i < shown.length; i++) {
      const actor = world.cast.actors.get(shown[i]!.by ?? '')
      const arrow = actor?.root.visible ? ARROWS[directionOf(actor.eyes, camera)] : ''
      if (arrow === arrows.now[i]) continue
      arrows.now[i] = arrow
      hasChanged = true
    }
    return hasChanged
  }
}
