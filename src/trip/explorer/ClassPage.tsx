import type { Route } from '#pages'
import { ScreenBody, TextBody } from '#pages/bodies'
import { useState } from 'react'
import '../trip.css'
import { InCrew } from '../crew/InCrew.tsx'
import { Entering } from '../together/Entering.tsx'
import type { InsideProps } from '../together/inside.ts'
import { useCompany } from '../together/use-company.ts'
import { useLinkState } from '../together/use-class.ts'
import { useOutfit } from '../outfit/use-outfit.ts'
import { Curtain } from '../together/Curtain.tsx'
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
      {(link, session) => <InClassOrCrew link={link} session={session} code={code} body={body} />}
    </Entering>
  )
}

/** A code leads into a class on a trip, or into a crew that plays a shift. */
function InClassOrCrew(props: InsideProps) {
  useOutfit(props.link)
  const isCrew = useLinkState(props.link, ({ device }) => device.at?.state.crew !== undefined)
  return isCrew ? <InCrew {...props} /> : <InClass {...props} />
}

function InClass({ link, code, body, session }: InsideProps) {
  const company = useCompany(link, session)
  const hasEnded = useLinkState(
    link,
    ({ device, turned }) => device.at?.state.isEnded === true || turned === 'deleted',
  )
  const seq = useLinkState(link, ({ device }) => device.at?.state.seq)
  const [kept, setKept] = useState<string>()
  const ending = <TripEnding link={link} session={session} code={code} keeping={{ kept, setKept }} />
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
      <Curtain session={session} />
    </div>
  )
}
