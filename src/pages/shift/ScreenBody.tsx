import type { Session } from '#session'
import type { Company } from '#stage'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Cards } from '../jobs/Cards.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Loading } from '../parts/Loading.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { useT } from '../use-words.ts'
import { endedKey } from './ended-key.ts'
import { Ending } from './Ending.tsx'
import { loadStage, stageIfLoaded } from './load-stage.ts'
import { useCardLines } from '../jobs/use-card-lines.ts'
import { useSessionState } from './use-session.ts'

const LazyStage = lazy(async () => ({ default: (await loadStage()).ScreenStage }))

/** The shift in 3D, fetched when it is first asked for. Where it cannot run, the text body is one press away. */
export function ScreenBody({
  session,
  onText,
  onLeave,
  company,
  ending,
}: {
  session: Session
  onText: () => void
  onLeave: () => void
  /** Those who are in it together. */
  company?: Company | undefined
  /** What stands where it is over, instead of the way to what it showed. */
  ending?: ReactNode
}) {
  const t = useT()
  const [ScreenStage] = useState(() => stageIfLoaded()?.ScreenStage ?? LazyStage)
  const [isBlind, setBlind] = useState(false)
  const title = useSessionState(session, ({ words, scenario }) => words.line(scenario.header.title))
  const kind = useSessionState(session, ({ scenario }) => scenario.header.kind)
  useCardLines(session)
  const isOver = useSessionState(session, ({ phase }) => phase === 'ended')
  const instead = (
    <main id="main" className="stack">
      <PageTitle tab={title}>{t('pages.screen.cannot')}</PageTitle>
      <p role="alert">{t('pages.screen.cannot.text')}</p>
      <button type="button" className="button main" data-control="as-text" onClick={onText}>
        <Icon name="text" />
        {t('pages.screen.asText')}
      </button>
    </main>
  )
  if (isBlind) return instead
  return (
    <ErrorBoundary resetKey={session.store.getState().attempt.id} fallback={() => instead}>
      <main id="main" className="stage-box">
        {/* Around it, because a focused heading would come into view. */}
        <div className="unseen">
          <PageTitle tab={title}>{title}</PageTitle>
        </div>
        <div className="stage-fill">
          <Suspense fallback={<Loading />}>
            <ScreenStage
              session={session}
              onLeave={onLeave}
              onText={onText}
              company={company}
              onUnavailable={() => setBlind(true)}
            />
          </Suspense>
          <div className="stage-cards">
            <Cards session={session} />
          </div>
        </div>
        {isOver && (
          <Dialog name="ending" title={t(endedKey(kind))}>
            {ending ?? <Ending session={session} />}
          </Dialog>
        )}
      </main>
    </ErrorBoundary>
  )
}
