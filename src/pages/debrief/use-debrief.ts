import { mismatch, type Attempt, type Debrief } from '#attempt'
import type { AttemptSummary, Reflection } from '#record'
import type { Address, Scenario } from '#scenario'
import { useEffect, useState } from 'react'
import { loadScenario, type Trouble } from '../catalogue.ts'
import { theRecord } from '../the-record.ts'
import { openTeller, type Teller } from './open-teller.ts'

/** What the page needs beside the debrief itself. */
export interface Subject {
  scenario: Scenario
  attempt: Attempt
  reflections: readonly Reflection[]
  /** Other finished attempts at the same version, newest first. */
  others: readonly AttemptSummary[]
}

/** How far the debrief is. */
export type Telling =
  | { state: 'opening' }
  | { state: 'missing' | 'otherVersion' | 'failed' }
  | { state: 'trouble'; id: string; trouble: Trouble }
  | { state: 'exploring'; states: number }
  | { state: 'told'; subject: Subject; debrief: Debrief; teller: Teller }

/** Reads an attempt, works out everything that could have happened, and tells it in a language to the learner. */
export function useDebrief(attemptId: string, language: string, address: Address): Telling {
  const [telling, setTelling] = useState<Telling>({ state: 'opening' })
  const [found, setFound] = useState<{ subject: Subject; teller: Teller }>()

  useEffect(() => {
    let isLeft = false
    const teller = openTeller((states) => isLeft || setTelling({ state: 'exploring', states }))
    openSubject(attemptId).then(
      (subject) => isLeft || ('state' in subject ? setTelling(subject) : setFound({ subject, teller })),
      () => isLeft || setTelling({ state: 'failed' }),
    )
    return () => {
      isLeft = true
      teller.close()
    }
  }, [attemptId])

  useEffect(() => {
    if (!found) return
    let isOld = false
    const { subject, teller } = found
    const { attempt } = subject
    teller.ask({ kind: 'debrief', language, address, attempt }).then(
      (debrief) => isOld || setTelling({ state: 'told', subject, debrief, teller }),
      () => isOld || setTelling({ state: 'failed' }),
    )
    return () => {
      isOld = true
    }
  }, [found, language, address])

  return telling
}

async function openSubject(attemptId: string): Promise<Subject | Telling> {
  const record = await theRecord()
  const stored = await record.read(attemptId)
  if (!stored) return { state: 'missing' }
  const { attempt } = stored
  const loaded = await loadScenario(attempt.scenario)
  if (!loaded.ok) return { state: 'trouble', id: attempt.scenario, trouble: loaded.trouble }
  const { scenario } = loaded
  if (mismatch(scenario, attempt)) return { state: 'otherVersion' }
  const [reflections, all] = await Promise.all([record.reflections(attemptId), record.list()])
  const others = all.filter(
    (one) =>
      one.id !== attemptId &&
      one.ending !== undefined &&
      one.scenario === attempt.scenario &&
      one.version === attempt.version,
  )
  return { scenario, attempt, reflections, others }
}
