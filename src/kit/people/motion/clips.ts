import type { OwnLoop, SharedLoop } from '../names.ts'
import type { Figure } from '../spec.ts'
import type { Body, Clip } from './clip.ts'
import { browse, carry, phone, sip, talk } from './everyday.ts'
import { idle, wait } from './standing.ts'
import { walk } from './walking.ts'
import { knead, pour, type, wipe, work } from './working.ts'

/** How far a belly under a shirt stands out from the middle of the body, model space. */
const FRONT = 0.125

/** Loops that everybody shares. */
export const SHARED_CLIPS: readonly Clip<SharedLoop>[] = [talk, browse, sip, carry, phone, walk]

/** Loops made for one person. */
export function ownClips(figure: Figure, scale: number): Clip<OwnLoop>[] {
  const body: Body = {
    manner: figure.spec.manner,
    scale,
    front: FRONT + figure.build.belly * 0.05 + (figure.spec.apron === true ? 0.02 : 0),
    wide: figure.build.hips,
  }
  return [idle(body), wait(body), work(body), knead(body), wipe(body), pour(body), type(body)]
}
