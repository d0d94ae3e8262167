import { addressOf, Icon, LanguageButton, useT } from '#pages'
import type { ReactNode } from 'react'
import type { InsideProps } from './inside.ts'
import { useLinkState } from './use-class.ts'

/** Over what is shared: the way out, what it is, who I am in it, the other body; and whether the connection is lost. */
export function ClassBar({
  link,
  code,
  body,
  title,
  name,
  canSwitch = true,
  children,
}: Pick<InsideProps, 'link' | 'code' | 'body'> & {
  title: string
  /** What this member is called. */
  name: string
  canSwitch?: boolean
  /** What only this bar has. */
  children?: ReactNode
}) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  const other = body === 'text' ? 'screen' : 'text'
  return (
    <>
      <header className="shift-bar trip-bar">
        <a className="bar-button" href={addressOf({ page: 'home' })} data-control="leave">
          <Icon name="leave" />
          <span>{t('pages.bar.leave')}</span>
        </a>
        <p className="shift-bar-title">
          {title}
          <span className="saving" data-status={status} data-name={name}>
            {t('trip.youAre', { name })}
          </span>
        </p>
        {children}
        <LanguageButton className="bar-button" isShort />
        {canSwitch && (
          <a
            className="bar-button"
            href={addressOf({ page: 'class', code, body: other })}
            data-control="switch-body"
          >
            <Icon name={other} />
            <span>{t(`pages.bar.to.${other}`)}</span>
          </a>
        )}
      </header>
      <p role="status" className={status === 'lost' ? 'trip-lost' : 'unseen'}>
        {status === 'lost' ? t('trip.lost', { count: waiting }) : ''}
      </p>
    </>
  )
}
