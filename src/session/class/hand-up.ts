import { isDeskHere } from './hand-ins.ts'
import type { LinkState } from './link.ts'

/** Whether a learner has their hand up; undefined where no guide would see it. */
export function isHandUp(state: Pick<LinkState, 'device' | 'here' | 'signs'>): boolean | undefined {
  const { device, signs } = state
  if (device.role !== 'explorer' || !isDeskHere(state)) return undefined
  return signs[device.member?.slot ?? -1] === 'hand'
}
