import type { Setting } from './library-thing.ts'

/** The ways in which a thing leaves the learner's hand for its home: it is put down, or another thing is taken. */
export function setDown({ thing, otherHoldables }: Setting, target: string): Record<string, string> {
  return {
    [`put.${thing}`]: target,
    ...Object.fromEntries(otherHoldables.map((other) => [`take.${other}`, target])),
  }
}
