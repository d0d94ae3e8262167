import { affordances, start, step, type Snapshot } from '#scenario'
import { lineOfPlay, replayLine, type Entry } from '#attempt'
import * as fc from 'fast-check'
import { kiosk, kioskWords } from './kiosk.ts'

/** What a random learner does next: takes the n-th of what is offered, or rewinds to a share of the line. */
export type Move = { choose: number } | { rewindTo: number }

/** Any sequence of choices and rewinds. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ choose: fc.nat(1000) }) },
    { weight: 1, arbitrary: fc.record({ rewindTo: fc.double({ min: 0, max: 1, noNaN: true }) }) },
  ),
  { maxLength: 40 },
)

/** The event a learner picks at a moment; undefined after an ending. */
export function pick(snapshot: Snapshot, choose: number): string | undefined {
  const offered = affordances(kiosk, snapshot, kioskWords())
  return offered[choose % Math.max(1, offered.length)]?.event
}

/** The log that moves leave, a tenth of a second apart. */
export function logOf(played: readonly Move[]): Entry[] {
  const log: Entry[] = []
  let { snapshot } = start(kiosk)
  let t = 0
  for (const move of played) {
    t = Math.round(t * 10 + 1) / 10
    if ('choose' in move) {
      const decision = pick(snapshot, move.choose)
      if (decision === undefined) continue
      log.push({ t, decision })
      ;({ snapshot } = step(kiosk, snapshot, decision))
    } else {
      log.push({ t, rewind: Math.floor(move.rewindTo * lineOfPlay(log).length) })
      const line = lineOfPlay(log)
      ;({ snapshot } = replayLine(kiosk, line))
      t = line.at(-1)?.t ?? 0
    }
  }
  return log
}
