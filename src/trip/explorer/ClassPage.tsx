import { useAddress, useLanguage, type Route } from '#pages'
import { loadWords, ScreenBody, TextBody } from '#pages/bodies'
import type { Scenario } from '#scenario'
import type { ClassSession, Link } from '#session/class'
import { use, useDeferredValue } from 'react'
import '../trip.css'
import { Entering } from '../together/Entering.tsx'
import { useCompany } from '../together/use-company.ts'
import { useClassSession, useLinkState } from '../together/use-class.ts'
import { Curtain } from './Curtain.tsx'
import { ExplorerBar } from './ExplorerBar.tsx'
import { JoinPage } from './JoinPage.tsx'
import { QuestionPanel } from '../together/QuestionPanel.tsx'
import { TripEnding } from './TripEnding.tsx'

/** A class as a learner sees it; without a code, where one is typed in. */
export function ClassPage({ route }: { route: Extract<Route, { page: 'class' }> }) {
  const { code, body = 'screen' } = route
  if (code === undefined) return <JoinPage />
  return (
    <Entering key={code} code={code} as="explorer">
      {(link) => <Explorer link={link} code={code} body={body} />}
    </Entering>
  )
}

function Explorer({ link, code, body }: { link: Link; code: string; body: 'screen' | 'text' }) {
  const scenario = useLinkState(link, ({ device }) => device.at?.scenario)
  return scenario ? <Trip link={link} code={code} body={body} scenario={scenario} /> : null
}

function Trip(props: { link: Link; code: string; body: 'screen' | 'text'; scenario: Scenario }) {
  const { link, scenario } = props
  const language = useDeferredValue(useLanguage())
  const address = useAddress()
  const words = use(loadWords(scenario, language, address))
  const session = useClassSession(link, words)
  return session ? <InClass {...props} session={session} /> : null
}

function InClass({
  link,
  code,
  body,
  session,
}: {
  link: Link
  code: string
  body: 'screen' | 'text'
  session: ClassSession
}) {
  const company = useCompany(link, session)
  const hasEnded = useLinkState(link, ({ device }) => device.at?.state.isEnded === true)
  const seq = useLinkState(link, ({ device }) => device.at?.state.seq)
  const ending = <TripEnding link={link} session={session} code={code} />
  return (
    <div className="running trip" data-page="class" data-body={body} data-code={code} data-seq={seq}>
      <ExplorerBar link={link} session={session} code={code} body={body} />
      {hasEnded ? (
        <main id="main" className="stack trip-way">
          {ending}
        </main>
      ) : body === 'text' ? (
        <TextBody session={session} above={<QuestionPanel link={link} session={session} />} ending={ending} />
      ) : (
        <div className="trip-stage">
          <ScreenBody
            session={session}
            company={company}
            ending={ending}
            onText={() => (location.hash = `#/class/${code}/text`)}
            onLeave={() => (location.hash = '#/')}
          />
          <div className="trip-over">
            <QuestionPanel link={link} session={session} />
          </div>
        </div>
      )}
      <Curtain link={link} />
    </div>
  )
}
