import type { PersonOnStage } from '#scenario'
import { shortestTurn } from './walker.ts'

/** Whose hands have nothing to stay with: the others turn their heads only. */
const FREE: ReadonlySet<PersonOnStage['doing']> = new Set([
  'idle',
  'wait',
  'talk',
  'browse',
  'sip',
  'carry',
  'phone',
])

/** Radians to the side that head and eyes reach without strain. */
const REACH = Math.PI / 3
/** From home this much is reached with ease; the gap to `REACH` keeps feet still when somebody walks about. */
const EASE = Math.PI / 4
/** Radians that a body stops short of facing somebody squarely; the head does the rest. */
const SHORT = 0.22

/** Whether somebody who does this may turn their feet away from where their spot faces. */
export function mayTurn(doing: PersonOnStage['doing']): boolean {
  return FREE.has(doing)
}

/**
 * The yaw a body takes to see something at the yaw `towards`: home while the head reaches it from there, else
 * as it stands while the head reaches it so, else turned towards it. `now`: the yaw it has taken so far.
 */
export function stanceFor(home: number, now: number, towards: number): number {
  if (Math.abs(shortestTurn(home, towards)) <= EASE) return home
  const turn = shortestTurn(now, towards)
  return Math.abs(turn) <= REACH ? now : towards - Math.sign(turn) * SHORT
}
