import type { Scenario, Words } from '#scenario'
import { settings, type Session, type SessionState } from '#session'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand/react'
import { keepErrand } from '../use-route.ts'
import { useSettings } from '../use-words.ts'
import { openSession } from './open-session.ts'

/** The running session of a shift; `undefined` while it opens. It ends when the page is left. */
export function useSession(scenario: Scenario, words: Words): Session | undefined {
  const [session, setSession] = useState<Session>()
  const { pace } = useSettings()
  useEffect(() => {
    let isLeft = false
    const opening = openSession(scenario, words, settings.getState().pace)
    void opening.then((opened) => isLeft || setSession(opened))
    return () => {
      isLeft = true
      void opening.then((opened) => opened.dispose())
    }
    // The words are given anew below when the language changes; the session must outlive that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scenario])
  useEffect(() => session?.setWords(words), [session, words])
  useEffect(() => session?.setPace(pace), [session, pace])
  useEffect(
    () =>
      session?.store.subscribe((state, before) => {
        if (state.attempt.id !== before.attempt.id) keepErrand({ attempt: state.attempt.id })
      }),
    [session],
  )
  return session
}

/** A part of the session's state, kept up to date. */
export function useSessionState<Part>(session: Session, part: (state: SessionState) => Part): Part {
  return useStore(session.store, part)
}
