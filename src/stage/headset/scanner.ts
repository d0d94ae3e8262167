import type { Tick } from '../tick.ts'

/** Seconds that each choice is offered to a one-button switch. */
export const SCAN_SECONDS = 1.8

/** Offers one choice after another; a single press takes the one that is offered. */
export interface Scanner {
  isOn: boolean
  /** The choice offered now. */
  offered(): string | undefined
  /** Moves on; answers whether another choice is offered. Allocates nothing. */
  update(tick: Tick, choices: readonly string[]): boolean
}

/** A scanner that is off. A choice that vanishes hands over to the first. */
export function createScanner(): Scanner {
  let choices: readonly string[] = []
  let index = 0
  let shownFor = 0
  let last: string | undefined
  const scanner: Scanner = {
    isOn: false,
    offered: () => (scanner.isOn ? choices[index] : undefined),
    update({ seconds }, next) {
      if (!scanner.isOn) {
        const wasOffering = last !== undefined
        last = undefined
        return wasOffering
      }
      if (next !== choices) {
        index = Math.max(0, next.indexOf(last ?? ''))
        choices = next
        shownFor = 0
      }
      shownFor += seconds
      if (shownFor >= SCAN_SECONDS && choices.length > 0) {
        shownFor = 0
        index = (index + 1) % choices.length
      }
      const changed = last !== choices[index]
      last = choices[index]
      return changed
    },
  }
  return scanner
}
