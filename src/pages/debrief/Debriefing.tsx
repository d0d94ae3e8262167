import type { Debrief } from '#attempt'
import { settings } from '#session'
import { use, useDeferredValue } from 'react'
import { loadWords } from '../catalogue.ts'
import { PageTitle } from '../parts/PageTitle.tsx'
import { goTo } from '../use-route.ts'
import { useAddress, useLanguage, useT } from '../use-words.ts'
import { Compared } from './Compared.tsx'
import { CostlyMoments } from './CostlyMoments.tsx'
import { DebriefContext } from './debrief-context.ts'
import { EarlierLines } from './EarlierLines.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Outcome } from './Outcome.tsx'
import type { Teller } from './open-teller.ts'
import { Skills } from './Skills.tsx'
import { Timeline } from './Timeline.tsx'
import type { Subject } from './use-debrief.ts'
import { Wrote } from './Wrote.tsx'

/** The debrief: the ending, the skills, what cost most, what could be next, what was written, and every decision. */
export function Debriefing({
  subject,
  debrief,
  teller,
}: {
  subject: Subject
  debrief: Debrief
  teller: Teller
}) {
  const t = useT()
  const { scenario, attempt } = subject
  const words = use(loadWords(scenario, useDeferredValue(useLanguage()), useDeferredValue(useAddress())))
  const title = words.line(scenario.header.title)
  const rewind = (index: number) =>
    goTo(
      { page: 'shift', id: scenario.id, body: settings.getState().body },
      { attempt: attempt.id, rewind: index },
    )
  return (
    <DebriefContext value={{ scenario, attempt, words, debrief, teller, rewind }}>
      <main id="main" className="debrief" data-page="debrief" data-state="told">
        <PageTitle tab={`${t('pages.debrief.tab')}: ${title}`}>{t('pages.debrief.title')}</PageTitle>
        <p className="soft debrief-shift">{title}</p>
        <Outcome />
        <Skills />
        <CostlyMoments />
        <NextSteps />
        <Wrote reflections={subject.reflections} />
        <Compared others={subject.others} />
        <EarlierLines />
        <Timeline />
      </main>
    </DebriefContext>
  )
}
