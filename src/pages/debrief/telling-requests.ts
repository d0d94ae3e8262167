import type { Attempt, Comparison, Debrief, WhatIf } from '#attempt'
import type { Address } from '#scenario'

/**
 * What pages ask the worker: how an attempt went, and then single questions about the same attempt; or what the best
 * play would do where an attempt stands.
 */
export type Request =
  | { kind: 'debrief'; language: string; address: Address; attempt: Attempt }
  | { kind: 'whatIf'; index: number; event: string }
  | { kind: 'compare'; earlier: Attempt }
  | { kind: 'advise'; attempt: Attempt }

/** What each request is answered with. */
export interface Answers {
  debrief: Debrief
  whatIf: WhatIf | undefined
  compare: Comparison
  /** An event; nothing where the shift is over. */
  advise: string | undefined
}

/** From page to worker. */
export type Asked = { id: number; request: Request }

/** From worker to page: progress of the exploration, an answer, or that a request failed. */
export type Told =
  | { kind: 'progress'; states: number }
  | { kind: 'answer'; id: number; answer: Answers[keyof Answers] }
  | { kind: 'failed'; id: number; why: string }
