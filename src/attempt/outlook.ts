import type { Snapshot } from '#scenario'

/** Points in all and by skill; each skill by its own best (or worst) play. */
export interface Points {
  total: number
  skills: Readonly<Record<string, number>>
}

/** What a debrief asks of the proof of a scenario; an `Exploration` is one. */
export interface Outlook {
  /** Best and worst whole play; undefined where the exploration met a limit first. */
  readonly best: Points | undefined
  readonly worst: Points | undefined
  /** Points still to be had from here to an ending. */
  bestFrom(snapshot: Snapshot): Points | undefined
  /** Endings still to be reached from here. */
  endingsFrom(snapshot: Snapshot): readonly string[]
  /** Events of a shortest best play from here. */
  bestPlay(snapshot?: Snapshot): string[]
}
