import { Icon } from '../parts/Icon.tsx'
import type { Offered } from '../read-glance.ts'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'

/** A minute with one tool: its name, who works with it, and the way in. */
export function PracticeCard({ listed }: { listed: Offered }) {
  const t = useT()
  return (
    <li className="practice-card card" data-shift={listed.id}>
      <div>
        <h3>{listed.title}</h3>
        <p className="soft">{listed.summary}</p>
        <p className="practice-jobs">{listed.jobs.join(' · ')}</p>
      </div>
      <a className="button small" href={addressOf({ page: 'shift', id: listed.id })} data-control="open">
        <Icon name="arrow" />
        {t('pages.home.practise')}
        <span className="unseen">: {listed.title}</span>
      </a>
    </li>
  )
}
