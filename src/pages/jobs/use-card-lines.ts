import { cardLinesOf, type Session } from '#session'
import { useEffect } from 'react'
import { useSessionState } from '../shift/use-session.ts'
import { useLanguage, useT } from '../use-words.ts'
import { loadCareers } from './careers.ts'

/** Tells the session what the open job cards say, for the headset, where no page can be shown. */
export function useCardLines(session: Session): void {
  const t = useT()
  const language = useLanguage()
  const cards = useSessionState(session, ({ stage }) => stage.cards)
  useEffect(() => {
    if (cards.length === 0) return undefined
    let isGone = false
    const { jobs = {} } = session.store.getState().scenario.header
    const tell = async () => {
      const careers = await loadCareers(language)
      if (isGone || !careers) return
      const cardLines = cards.flatMap((name) =>
        cardLinesOf(jobs[name]?.occupation ?? '', careers, t, language),
      )
      session.store.setState({ cardLines })
    }
    void tell()
    return () => {
      isGone = true
      session.store.setState({ cardLines: undefined })
    }
  }, [session, cards, language, t])
}
