import type { Standing } from '#class'
import { addressOf, useSessionState, useT } from '#pages'
import { theRecord } from '#pages/bodies'
import { forgetDevice, keepClass, rolesNamed, type ClassSession, type Link } from '#session/class'
import { useState } from 'react'
import { useLinkState } from '../together/use-class.ts'
import { CrewScore } from './CrewScore.tsx'

/** The end of a crew's shift: how it ended, what it shows of each, and the ways on: keep it, or play it again. */
export function CrewEnding({ link, session, code }: { link: Link; session: ClassSession; code: string }) {
  const t = useT()
  const ending = useSessionState(session, ({ stage }) => stage.ending)
  const words = useSessionState(session, (state) => state.words)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  if (!at) return null
  const isPlaying = Object.values(at.state.crew?.parts ?? {}).includes(slot)
  return (
    <div className="ending stack" data-ending={ending?.id}>
      <h3 className="ending-title">{ending ? words.line(ending.title) : t('trip.over')}</h3>
      <p>{ending ? words.line(ending.text) : t('trip.over.text')}</p>
      <CrewScore
        at={at}
        slot={slot}
        nameOf={(one) => rolesNamed({ scenario: at.scenario, state: at.state, words, t }, one)}
      />
      {isPlaying && <Keep at={at} slot={slot} code={code} />}
      <div className="dialog-buttons">
        {isPlaying && (
          <button
            type="button"
            className="button"
            data-control="again"
            onClick={() => void session.rewind(0)}
          >
            {t('trip.crew.again')}
          </button>
        )}
        <a className="button" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </div>
    </div>
  )
}

function Keep({ at, slot, code }: { at: Standing; slot: number; code: string }) {
  const t = useT()
  const [kept, setKept] = useState<string>()
  const [hasFailed, setFailed] = useState(false)
  const take = async () => {
    try {
      setKept(await keepClass(await theRecord(), at, slot))
      forgetDevice({ code, role: 'explorer' }, sessionStorage)
    } catch {
      setFailed(true)
    }
  }
  if (kept !== undefined) {
    return (
      <>
        <p role="status">{t('trip.kept')}</p>
        <a
          className="button main"
          href={addressOf({ page: 'debrief', attempt: kept })}
          data-control="debrief"
        >
          {t('pages.ending.debrief')}
        </a>
      </>
    )
  }
  return (
    <>
      <p className="soft">{t('trip.crew.keep.text')}</p>
      {hasFailed && <p role="alert">{t('trip.keep.failed')}</p>}
      <button type="button" className="button main" data-control="keep" onClick={() => void take()}>
        {t('trip.keep')}
      </button>
    </>
  )
}
