import { playersOf } from '#class'
import { Dialog, useSessionState, useT } from '#pages'
import { ScreenBody, TextBody } from '#pages/bodies'
import { useState } from 'react'
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
      {phase === 'paused' && <Break link={link} session={session} />}
    </div>
  )
}

function Break({ link, session }: Pick<InsideProps, 'link' | 'session'>) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  const isPlaying = useLinkState(link, ({ device: { at, member } }) => {
    const crew = at?.state.crew
    return crew !== undefined && playersOf(crew).includes(member?.slot ?? -1)
  })
  const goOn = isPlaying ? () => session.resume() : undefined
  return (
    <Dialog key={`${isPlaying}`} name="pause" title={t('trip.crew.break')} onClose={goOn}>
      <p>{t(isPlaying ? 'trip.crew.break.text' : 'trip.crew.break.watch')}</p>
      <p role="status">{status === 'lost' ? t('trip.lost', { count: waiting }) : ''}</p>
      {goOn && (
        <div className="dialog-buttons">
          <button type="button" className="button main" data-control="resume" onClick={goOn}>
            {t('pages.pause.resume')}
          </button>
        </div>
      )}
    </Dialog>
  )
}
