import type { Attempt, Comparison, Debrief, WhatIf } from '#attempt'

/** What the debrief page asks its worker. The first request names the shift; the others speak of the same. */
export type Request =
  | { kind: 'debrief'; scenario: string; language: string; attempt: Attempt }
  | { kind: 'whatIf'; index: number; event: string }
  | { kind: 'compare'; earlier: Attempt }

/** What each request is answered with. */
export interface Answers {
  debrief: Debrief
  whatIf: WhatIf | undefined
  compare: Comparison
}

/** From page to worker. */
export type Asked = { id: number; request: Request }

/** From worker to page: progress of the exploration, an answer, or that a request failed. */
export type Told =
  | { kind: 'progress'; states: number }
  | { kind: 'answer'; id: number; answer: Answers[keyof Answers] }
  | { kind: 'failed'; id: number; why: string }
