import type { Sign } from '#class'
import { addressOf, Icon, LanguageButton, useSessionState, useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useState } from 'react'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { WonderDialog } from './WonderDialog.tsx'

const SIGNS = ['hand', 'yes', 'no', 'slower', 'done'] as const satisfies readonly Sign[]

/** Over a learner's view: where the class is, who I am in it, signs to the guide, and the other body. */
export function ExplorerBar({
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
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  const mine = useLinkState(link, ({ device, signs }) => signs[device.member?.slot ?? -1])
  const name = useLinkState(link, ({ device }) =>
    device.at && device.member ? nameOf(device.at.state, device.member.salt, device.member.slot, t) : '',
  )
  const { words, scenario, stage } = useSessionState(session, (state) => state)
  const stop = stage.stop === undefined ? undefined : scenario.header.spots[stage.stop]?.name
  const other = body === 'text' ? 'screen' : 'text'
  return (
    <>
      <header className="shift-bar trip-bar">
        <a className="bar-button" href={addressOf({ page: 'home' })} data-control="leave">
          <Icon name="leave" />
          <span>{t('pages.bar.leave')}</span>
        </a>
        <p className="shift-bar-title">
          {stop === undefined ? words.line(scenario.header.title) : words.line(stop)}
          <span className="saving" data-status={status}>
            {t('trip.youAre', { name })}
          </span>
        </p>
        <div className="trip-signs" role="group" aria-label={t('trip.signs')}>
          {SIGNS.map((sign) => (
            <button
              key={sign}
              type="button"
              className="sign-button"
              data-sign={sign}
              aria-pressed={mine === sign}
              onClick={() => link.sign(mine === sign ? 'down' : sign)}
            >
              {t(`trip.sign.${sign}`)}
            </button>
          ))}
        </div>
        <button type="button" className="sign-button" data-control="wonder" onClick={() => setAsking(true)}>
          {t('trip.wonder')}
        </button>
        <LanguageButton className="bar-button" isShort />
        <a
          className="bar-button"
          href={addressOf({ page: 'class', code, body: other })}
          data-control="switch-body"
        >
          <Icon name={other} />
          <span>{t(`pages.bar.to.${other}`)}</span>
        </a>
      </header>
      {isAsking && <WonderDialog link={link} onClose={() => setAsking(false)} />}
      <p role="status" className={status === 'lost' ? 'trip-lost' : 'unseen'}>
        {status === 'lost' ? t('trip.lost', { count: waiting }) : ''}
      </p>
    </>
  )
}
