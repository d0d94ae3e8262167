import type { Sign } from '#class'
import { addressOf, Icon, LanguageButton, useSessionState, useT } from '#pages'
import { isDeskHere, type ClassSession, type Link } from '#session/class'
import { useState } from 'react'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { HandInDialog } from './HandInDialog.tsx'
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
  const [dialog, setDialog] = useState<'wonder' | 'write'>()
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  // What is on its way for a moment only is told where it was written.
  const papers = useLinkState(link, (state) =>
    state.status === 'open' && isDeskHere(state)
      ? 0
      : state.papers.mine.filter(({ given }) => given?.isThere === false).length,
  )
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
          <button
            type="button"
            className="sign-button"
            data-control="wonder"
            onClick={() => setDialog('wonder')}
          >
            {t('trip.wonder')}
          </button>
          <button
            type="button"
            className="sign-button"
            data-control="write"
            onClick={() => setDialog('write')}
          >
            {t('trip.hand.open')}
          </button>
        </div>
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
      {dialog === 'wonder' && <WonderDialog link={link} onClose={() => setDialog(undefined)} />}
      {dialog === 'write' && (
        <HandInDialog link={link} session={session} onClose={() => setDialog(undefined)} />
      )}
      <p role="status" className={status === 'lost' ? 'trip-lost' : 'unseen'}>
        {status === 'lost' ? t('trip.lost', { count: waiting }) : ''}
      </p>
      <p role="status" className={papers > 0 ? 'trip-waiting' : 'unseen'}>
        {papers > 0 ? t('trip.hand.waiting', { count: papers }) : ''}
      </p>
    </>
  )
}
