import { Dialog, useSessionState, useT } from '#pages'
import { ScreenBody, TextBody } from '#pages/bodies'
import { useState } from 'react'
import { Curtain } from '../together/Curtain.tsx'
import type { InsideProps } from '../together/inside.ts'
import { useLinkState } from '../together/use-class.ts'
import { useCompany } from '../together/use-company.ts'
import './crew.css'
import { CrewBar } from './CrewBar.tsx'
import { CrewEnding } from './CrewEnding.tsx'
import { CrewLobby } from './CrewLobby.tsx'

/** A shift that several play together: its lobby, then the shift in one of its bodies, then what it showed. */
export function InCrew({ link, session, code, body }: InsideProps) {
  const company = useCompany(link, session)
  const phase = useSessionState(session, (state) => state.phase)
  const held = useSessionState(session, (state) => state.held)
  const isCrewsBreak = useLinkState(link, ({ device }) => device.at?.state.isPaused === true)
  const seq = useLinkState(link, ({ device }) => device.at?.state.seq)
  const line = useLinkState(link, ({ device }) => device.at?.state.line)
  // Another line of play is another attempt.
  const [last, setLast] = useState<{ line: typeof line; id: string }>()
  const keeping = {
    kept: last?.line === line ? last?.id : undefined,
    setKept: (id: string) => setLast({ line, id }),
  }
  const ending = <CrewEnding link={link} session={session} code={code} keeping={keeping} />
  return (
    <div
      className="running trip"
      data-page="crew"
      data-phase={phase}
      data-body={body}
      data-code={code}
      data-seq={seq}
    >
      <CrewBar link={link} session={session} code={code} body={body} />
      {phase === 'briefing' ? (
        <CrewLobby link={link} session={session} code={code} />
      ) : body === 'text' ? (
        <TextBody session={session} ending={ending} />
      ) : (
        <ScreenBody
          session={session}
          company={company}
          ending={ending}
          onText={() => (location.hash = `#/class/${code}/text`)}
          onLeave={() => (location.hash = '#/')}
        />
      )}
      {phase === 'paused' && !held && isCrewsBreak ? (
        <Break link={link} session={session} />
      ) : (
        <Curtain session={session} />
      )}
    </div>
  )
}

/** A break that the whole crew has, and that whoever plays can end. */
function Break({ link, session }: Pick<InsideProps, 'link' | 'session'>) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  const goOn = () => session.resume()
  return (
    <Dialog name="pause" title={t('trip.crew.break')} onClose={goOn}>
      <p>{t('trip.crew.break.text')}</p>
      <p role="status">{status === 'lost' ? t('trip.lost', { count: waiting }) : ''}</p>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-control="resume" onClick={goOn}>
          {t('pages.pause.resume')}
        </button>
      </div>
    </Dialog>
  )
}
