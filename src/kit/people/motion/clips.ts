import type { OwnLoop, SharedLoop } from '../names.ts'
import type { Figure } from '../spec.ts'
import type { Body, Clip } from './clip.ts'
import { dine } from './dining.ts'
import { browse, carry, phone, sip, talk } from './everyday.ts'
import { recline, sit } from './resting.ts'
import { idle, wait } from './standing.ts'
import { walk } from './walking.ts'
import { knead, pour, type, wipe, work } from './working.ts'

/** How far a belly under a shirt stands out from the middle of the body, model space. */
const FRONT = 0.125

/** Whoever has no clips of their own to rest by. */
const AVERAGE: Body = { manner: 'calm', scale: 1, front: FRONT, stoop: 0, wheelchair: false, wide: 1 }

/** Degrees that age 1 bends a back by, counted from age 0.5. */
const STOOP = 16

/** Loops that everybody shares. */
export const SHARED_CLIPS: readonly Clip<SharedLoop>[] = [
  talk,
  browse,
  sip,
  carry,
  phone,
  walk,
  sit(AVERAGE),
  recline(AVERAGE),
  dine(AVERAGE),
]

/** Loops made for one person. */
export function ownClips(figure: Figure, scale: number): Clip<OwnLoop | SharedLoop>[] {
  const body: Body = {
    manner: figure.spec.manner,
    scale,
    front: FRONT + figure.build.belly * 0.05 + (figure.spec.apron === true ? 0.02 : 0),
    stoop: Math.max(0, (figure.spec.age ?? 0) - 0.5) * STOOP,
    wheelchair: figure.spec.wheelchair === true,
    wide: figure.build.hips,
  }
  const working = [idle(body), wait(body), work(body), knead(body), wipe(body), pour(body), type(body)]
  const resting = figure.spec.rests === true ? [sit(body), recline(body)] : []
  const dining = figure.spec.dines === true ? [dine(body)] : []
  return [...working, ...resting, ...dining]
}
