import type { Standing } from '#class'
import { addressOf, useSessionState, useT } from '#pages'
import { theRecord } from '#pages/bodies'
import { forgetDevice, keepClass, rolesNamed, type ClassSession, type Link } from '#session/class'
import { useState } from 'react'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { CrewScore } from './CrewScore.tsx'

/** The attempt that was kept of a shift, by its id, and who says so. */
export interface Keeping {
  kept: string | undefined
  setKept: (id: string) => void
}

/** The end of a crew's shift: how it ended, what it shows of each, and the ways on: keep it, or play it again. */
export function CrewEnding({
  link,
  session,
  code,
  keeping,
}: {
  link: Link
  session: ClassSession
  code: string
  /** What was kept of it, held above the bodies: once, however often the body changes. */
  keeping: Keeping
}) {
  const t = useT()
  const ending = useSessionState(session, ({ stage }) => stage.ending)
  const words = useSessionState(session, (state) => state.words)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const salt = useLinkState(link, ({ device }) => device.member?.salt ?? '')
  if (!at) return null
  const { state, scenario } = at
  const isPlaying = Object.values(state.crew?.parts ?? {}).includes(slot)
  const hasPlayed = isPlaying || state.crew?.doneBy.includes(slot) === true
  const plays = (one: number) => Object.values(state.crew?.parts ?? {}).includes(one)
  return (
    <div className="ending stack" data-ending={ending?.id}>
      <h3 className="ending-title">{ending ? words.line(ending.title) : t('trip.over')}</h3>
      <p>{ending ? words.line(ending.text) : t('trip.over.text')}</p>
      <CrewScore
        at={at}
        slot={slot}
        nameOf={(one) =>
          plays(one) ? rolesNamed({ scenario, state, words, t }, one) : nameOf(state, salt, one, t)
        }
      />
      {hasPlayed && <Keep at={at} slot={slot} code={code} keeping={keeping} />}
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

function Keep({
  at,
  slot,
  code,
  keeping: { kept, setKept },
}: {
  at: Standing
  slot: number
  code: string
  keeping: Keeping
}) {
  const t = useT()
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
