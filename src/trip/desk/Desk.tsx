import { ScreenBody } from '#pages/bodies'
import type { ClassSession, Link } from '#session/class'
import { addressOf, useT } from '#pages'
import { useState } from 'react'
import { Rest } from '../together/Rest.tsx'
import { useLinkState } from '../together/use-class.ts'
import { useCompany } from '../together/use-company.ts'
import { DeskBar } from './DeskBar.tsx'
import { HandedIn } from './HandedIn.tsx'
import { Learners } from './Learners.tsx'
import { NowAt } from './NowAt.tsx'
import { StopList } from './StopList.tsx'
import { Wondered } from './Wondered.tsx'

/** The desk of a class: the plan, what is here, and who is where. */
export function Desk({ link, code, session }: { link: Link; code: string; session: ClassSession }) {
  const company = useCompany(link, session)
  const [isInside, setInside] = useState(false)
  const t = useT()
  const hasEnded = useLinkState(link, ({ device }) => device.at?.state.isEnded === true)
  const seq = useLinkState(link, ({ device }) => device.at?.state.seq)
  const outside = () => {
    session.setInside(false)
    setInside(false)
  }
  const hasRoom = typeof WebGL2RenderingContext !== 'undefined'
  return (
    <div className="desk" data-page="lead" data-code={code} data-seq={seq} data-inside={isInside}>
      <DeskBar
        link={link}
        session={session}
        code={code}
        isInside={isInside}
        onInside={
          hasRoom
            ? () => {
                session.setInside(!isInside)
                setInside(!isInside)
              }
            : undefined
        }
      />
      {hasEnded && (
        <section className="card stack desk-after" aria-labelledby="over">
          <h2 id="over">{t('trip.over')}</h2>
          <p>{t('trip.desk.over.text')}</p>
          <div className="row">
            <a
              className="button main"
              href={addressOf({ page: 'lead', code, view: 'after' })}
              data-control="totals"
            >
              {t('trip.desk.after')}
            </a>
          </div>
        </section>
      )}
      <div className="desk-columns">
        <StopList link={link} session={session} />
        {isInside ? (
          <div className="desk-room">
            <ScreenBody
              session={session}
              company={company}
              ending={<p />}
              onText={outside}
              onLeave={outside}
            />
          </div>
        ) : (
          <NowAt link={link} session={session} />
        )}
        <div className="desk-side">
          <Learners link={link} session={session} />
          <Wondered link={link} session={session} />
          <HandedIn link={link} code={code} />
        </div>
      </div>
      <Rest session={session} />
    </div>
  )
}
