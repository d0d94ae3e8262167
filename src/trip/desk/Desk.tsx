import { ScreenBody } from '#pages/bodies'
import type { ClassSession, Link } from '#session/class'
import { useEffect, useState } from 'react'
import { keepKey } from '../together/class-server.ts'
import { useLinkState } from '../together/use-class.ts'
import { useCompany } from '../together/use-company.ts'
import { DeskBar } from './DeskBar.tsx'
import { Learners } from './Learners.tsx'
import { NowAt } from './NowAt.tsx'
import { StopList } from './StopList.tsx'
import { Wondered } from './Wondered.tsx'

/** The desk of a class: the plan, what is here, and who is where. */
export function Desk({ link, code, session }: { link: Link; code: string; session: ClassSession }) {
  const company = useCompany(link, session)
  const [isInside, setInside] = useState(false)
  useEffect(
    () => () => {
      // Nobody comes in any more, so nobody needs it.
      if (link.store.getState().device.at?.state.isEnded) keepKey(code, undefined)
    },
    [link, code],
  )
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
        </div>
      </div>
    </div>
  )
}
