import { useSessionState, useT, type Route } from '#pages'
import { ScreenBody } from '#pages/bodies'
import type { ClassSession, Link } from '#session/class'
import { useState } from 'react'
import '../trip.css'
import { recallKey } from '../together/class-server.ts'
import { Entering } from '../together/Entering.tsx'
import { JoinCard } from '../together/JoinCard.tsx'
import { learnersOf } from '../together/members.ts'
import { QuestionPanel } from '../together/QuestionPanel.tsx'
import { useCompany } from '../together/use-company.ts'
import { useLinkState } from '../together/use-class.ts'
import { NoKey } from '../desk/NoKey.tsx'
import { LookBack } from './LookBack.tsx'

/** What the whole room sees: how to come in, where the class is, how it chooses, and, afterwards, how it went. */
export function ProjectorPage({ route: { code } }: { route: Extract<Route, { page: 'projector' }> }) {
  const key = recallKey(code)
  if (key === undefined) return <NoKey code={code} />
  return (
    <Entering key={code} code={code} as="projector" guideKey={key}>
      {(link, session) => <Wall link={link} session={session} code={code} />}
    </Entering>
  )
}

function Wall({ link, code, session }: { link: Link; code: string; session: ClassSession }) {
  const t = useT()
  const company = useCompany(link, session)
  const [isJoining, setJoining] = useState(true)
  const [isLookingBack, setLookingBack] = useState(false)
  const state = useLinkState(link, ({ device }) => device.at?.state)
  const here = useLinkState(link, (all) => all.here)
  const { words, scenario, stage } = useSessionState(session, (all) => all)
  if (!state) return null
  const stop = stage.stop === undefined ? undefined : scenario.header.spots[stage.stop]?.name
  const present = learnersOf(state).filter((slot) => here.includes(slot)).length
  return (
    <div className="running trip projector" data-page="projector" data-body="screen" data-code={code}>
      <header className="shift-bar">
        <p className="shift-bar-title">
          {words.line(stop ?? scenario.header.title)}
          <span className="saving">{t('trip.wall.here', { count: present })}</span>
        </p>
        <p className="wall-code">{code}</p>
        <button
          type="button"
          className="bar-button"
          aria-pressed={isJoining}
          onClick={() => setJoining(!isJoining)}
        >
          {t('trip.wall.join')}
        </button>
        <button
          type="button"
          className="bar-button"
          data-control="look-back"
          aria-pressed={isLookingBack}
          onClick={() => {
            if (isLookingBack) session.lookBack(undefined)
            setLookingBack(!isLookingBack)
          }}
        >
          {t('trip.wall.back')}
        </button>
      </header>
      <div className="trip-stage">
        <ScreenBody
          session={session}
          company={company}
          ending={<p>{stage.ending && words.line(stage.ending.text)}</p>}
          onText={() => undefined}
          onLeave={() => undefined}
        />
        <div className="trip-over">
          {isJoining && !isLookingBack && (
            <div className="wall-join">
              <JoinCard code={code} />
            </div>
          )}
          {isLookingBack ? (
            <LookBack link={link} session={session} />
          ) : (
            <QuestionPanel link={link} session={session} />
          )}
        </div>
      </div>
    </div>
  )
}
