import type { Session } from '#session'
import { useEffect, useState } from 'react'
import { useT } from '../use-words.ts'
import { newsOf, type News } from './news.ts'

/**
 * The live regions of the text page: news is read out when the reader has time, alarms at once. The text is kept
 * until the next news, so that a reader who comes late still finds it.
 */
export function Announcer({ session }: { session: Session }) {
  const t = useT()
  const [news, setNews] = useState<News>({ text: '', urgent: false })
  useEffect(
    () =>
      session.store.subscribe((after, before) => {
        const fresh = newsOf(before, after, t)
        if (fresh.text !== '') setNews(fresh)
      }),
    [session, t],
  )
  return (
    <>
      <p className="unseen" role="status" aria-live="polite" data-live="polite">
        {news.urgent ? '' : news.text}
      </p>
      <p className="unseen" role="alert" aria-live="assertive" data-live="assertive">
        {news.urgent ? news.text : ''}
      </p>
    </>
  )
}
