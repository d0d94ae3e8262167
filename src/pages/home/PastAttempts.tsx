import type { AttemptSummary } from '#record'
import { use } from 'react'
import { clock, day } from '../format.ts'
import { loadGlance } from '../glance.ts'
import { allAttempts } from '../kept-attempts.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'

const SHOWN = 4

/** The newest finished shifts with their endings; nothing at all before the first one. Suspends while it loads. */
export function PastAttempts() {
  const t = useT()
  const done = use(allAttempts()).filter((one) => one.ending !== undefined)
  if (done.length === 0) return null
  return (
    <section aria-labelledby="past" className="past">
      <h2 id="past" className="section-title">
        {t('pages.home.past')}
      </h2>
      <ul className="past-list">
        {done.slice(0, SHOWN).map((one) => (
          <PastAttempt key={one.id} summary={one} />
        ))}
      </ul>
      <a className="button small" href={addressOf({ page: 'record' })}>
        <Icon name="list" />
        {t('pages.home.allPast', { count: done.length })}
      </a>
    </section>
  )
}

function PastAttempt({ summary }: { summary: AttemptSummary }) {
  const t = useT()
  const language = useLanguage()
  const glance = use(loadGlance(summary.scenario, language))
  const title = glance?.title ?? summary.scenario
  const when = day(summary.started, language)
  return (
    <li className="past-item card">
      <div>
        <h3>{glance?.endings[summary.ending ?? ''] ?? title}</h3>
        <p className="soft">
          {title} · {when} · {clock(summary.elapsed)}
          {summary.earned !== undefined && ` · ${t('pages.points', { count: summary.earned })}`}
        </p>
      </div>
      <a className="button small calm" href={addressOf({ page: 'debrief', attempt: summary.id })}>
        {t('pages.home.debrief')}
        <span className="unseen">, {when}</span>
      </a>
    </li>
  )
}
