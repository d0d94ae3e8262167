import type { Camera } from 'three'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { nameOfTarget } from '../overlay/names.ts'
import { ARROWS, directionOf } from '../overlay/direction.ts'

/** Which way the wearer would turn to see who speaks, for each caption that stands. */
export interface CaptionArrows {
  /** An arrow for each caption, or nothing where who speaks is in view, or nobody does. */
  now: string[]
  /** Which way to turn to what somebody points at; nothing for what is in view, or where nobody points. */
  pointed: string
  /** That with the name of what is pointed at; empty where nothing is to be shown. */
  pointedLine(session: Pick<Session, 'store'>): string
  /** Looks anew; answers whether an arrow has changed. Allocates nothing unless one has. */
  update(): boolean
}

/** Arrows beside the captions of a stage, as the wearer of `camera` sees it. */
export function createCaptionArrows({ captions, world, company }: OpenStage, camera: Camera): CaptionArrows {
  const arrows: CaptionArrows = { now: [], pointed: '', pointedLine, update }
  return arrows

  function pointedLine({ store }: Pick<Session, 'store'>): string {
    const target = company?.pointed()
    if (!target || arrows.pointed === '') return ''
    const { scenario, words } = store.getState()
    return `${arrows.pointed} ${nameOfTarget(target.at, scenario, words)}`
  }

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
    const target = company?.pointed()
    const pointed = target ? ARROWS[directionOf(target.body.anchor, camera)] : ''
    hasChanged ||= pointed !== arrows.pointed
    arrows.pointed = pointed
    return hasChanged
  }
}
