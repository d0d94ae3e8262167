import { use, useState } from 'react'
import { clock, day } from '../format.ts'
import { loadGlance } from '../glance.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { goTo } from '../use-route.ts'
import { useLanguage, useT } from '../use-words.ts'
import { AskDelete } from './AskDelete.tsx'
import type { Kept } from './use-my-record.ts'

/** The attempts, newest first, each with its ending and what was written in it. Suspends while scenarios load. */
export function KeptAttempts({
  kept,
  onDelete,
}: {
  kept: readonly Kept[]
  onDelete: (attemptId: string) => Promise<void>
}) {
  const t = useT()
  const language = useLanguage()
  const [asked, setAsked] = useState<Kept>()
  return (
    <>
      <ul className="kept-list">
        {kept.map((one) => (
          <KeptAttempt key={one.summary.id} one={one} onAsk={() => setAsked(one)} />
        ))}
      </ul>
      {asked && (
        <AskDelete
          title={t('pages.record.askOne')}
          text={t('pages.record.askOne.text', { day: day(asked.summary.started, language) })}
          onNo={() => setAsked(undefined)}
          onYes={() => {
            setAsked(undefined)
            void onDelete(asked.summary.id)
          }}
        />
      )}
    </>
  )
}

function KeptAttempt({ one, onAsk }: { one: Kept; onAsk: () => void }) {
  const t = useT()
  const language = useLanguage()
  const { summary, reflections } = one
  const glance = use(loadGlance(summary.scenario, language))
  const ending =
    summary.ending === undefined ? undefined : (glance?.endings[summary.ending] ?? summary.ending)
  const time = clock(summary.elapsed)
  const when = day(summary.started, language)
  return (
    <li className="card kept" data-attempt={summary.id}>
      <div>
        <h3>{glance?.title ?? summary.scenario}</h3>
        <p>
          {ending === undefined
            ? t('pages.record.unfinished', { time })
            : `${ending} · ${t('pages.record.played', { time })}`}
          {summary.earned !== undefined && ` · ${t('pages.points', { count: summary.earned })}`}
        </p>
        <p className="soft">{when}</p>
      </div>
      <div className="row">
        {summary.ending === undefined ? (
          <button
            type="button"
            className="button small calm"
            onClick={() =>
              goTo({ page: 'shift', id: summary.scenario, body: 'text' }, { attempt: summary.id })
            }
          >
            {t('pages.record.continue')}
            <span className="unseen">, {when}</span>
          </button>
        ) : (
          <a className="button small calm" href={addressOf({ page: 'debrief', attempt: summary.id })}>
            {t('pages.record.open')}
            <span className="unseen">, {when}</span>
          </a>
        )}
        <button type="button" className="button small danger" data-control="delete" onClick={onAsk}>
          <Icon name="trash" />
          {t('pages.record.delete')}
          <span className="unseen">, {when}</span>
        </button>
      </div>
      {reflections.length > 0 && (
        <div className="kept-wrote">
          <h4>{t('pages.record.wrote')}</h4>
          <dl>
            {reflections.map(({ prompt, text }) => (
              <div key={prompt}>
                <dt>{glance?.line(prompt) ?? prompt}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </li>
  )
}
