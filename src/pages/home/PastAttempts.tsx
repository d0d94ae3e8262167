import type { AttemptSummary } from '#record'
import { use } from 'react'
import { loadScenario, loadWords } from '../catalogue.ts'
import { clock, day } from '../format.ts'
import { allAttempts } from '../kept-attempts.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import { endingTitle } from '../ending-title.ts'

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
  const loaded = use(loadScenario(summary.scenario))
  const words = loaded.ok ? use(loadWords(loaded.scenario, language)) : undefined
  const title = loaded.ok && words ? words.line(loaded.scenario.header.title) : summary.scenario
  const ending = loaded.ok ? endingTitle(loaded.scenario, summary.ending) : undefined
  return (
    <li className="past-item card">
      <div>
        <h3>{ending && words ? words.line(ending) : title}</h3>
        <p className="soft">
          {title} · {day(summary.started, language)} · {clock(summary.elapsed)}
        </p>
      </div>
      <a className="button small calm" href={addressOf({ page: 'debrief', attempt: summary.id })}>
        {t('pages.home.debrief')}
        <span className="unseen">, {day(summary.started, language)}</span>
      </a>
    </li>
  )
}
