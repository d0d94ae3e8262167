import { Dialog, useSessionState, useT } from '#pages'
import { ScreenBody, TextBody } from '#pages/bodies'
import type { ClassSession, Link } from '#session/class'
import { useLinkState } from '../together/use-class.ts'
import { useCompany } from '../together/use-company.ts'
import { CrewBar } from './CrewBar.tsx'
import { CrewEnding } from './CrewEnding.tsx'
import { CrewLobby } from './CrewLobby.tsx'

/** A shift that several play together: its lobby, then the shift in one of its bodies, then what it showed. */
export function InCrew({
  link,
  session,
  code,
  body,
}: {
  link: Link
  session: ClassSession
  code: string
  body: 'screen' | 'text'
}) {
  const company = useCompany(link, session)
  const phase = useSessionState(session, (state) => state.phase)
  const seq = useLinkState(link, ({ device }) => device.at?.state.seq)
  const ending = <CrewEnding link={link} session={session} code={code} />
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
      {phase === 'paused' && <Break session={session} />}
    </div>
  )
}

function Break({ session }: { session: ClassSession }) {
  const t = useT()
  return (
    <Dialog name="pause" title={t('trip.crew.break')} onClose={() => session.resume()}>
      <p>{t('trip.crew.break.text')}</p>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-control="resume" onClick={() => session.resume()}>
          {t('pages.pause.resume')}
        </button>
      </div>
    </Dialog>
  )
}
