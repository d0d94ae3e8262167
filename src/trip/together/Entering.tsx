import type { Role } from '#class'
import { addressOf, Loading, PageTitle, useT, wordFor } from '#pages'
import type { Link } from '#session/class'
import type { ReactNode } from 'react'
import { useLink, useLinkState } from './use-class.ts'

/**
 * The way into a class: shows that it is on its way, or why the class was not entered or was left and what to do then;
 * once the device was let in, what the class looks like for its role.
 */
export function Entering({
  code,
  as,
  guideKey,
  children,
}: {
  code: string
  as: Role
  guideKey?: string | undefined
  children: (link: Link) => ReactNode
}) {
  const link = useLink(code, as, guideKey)
  return link ? <Entered link={link}>{children(link)}</Entered> : <Loading />
}

function Entered({ link, children }: { link: Link; children: ReactNode }) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const turned = useLinkState(link, (state) => state.turned)
  const isIn = useLinkState(link, ({ device }) => device.at !== undefined)
  const hasEnded = useLinkState(link, ({ device }) => device.at?.state.isEnded === true)
  if (status === 'over' && !hasEnded) {
    return (
      <main id="main" className="stack trip-way" data-page="class" data-turned={turned}>
        <PageTitle tab={t('trip.join.title')}>{t('trip.turned.title')}</PageTitle>
        <p role="alert">{wordFor(t, `trip.turned.${turned}`) ?? t('trip.turned.noSuchClass')}</p>
        <div className="row">
          <button
            type="button"
            className="button main"
            data-control="reload"
            onClick={() => location.reload()}
          >
            {t('trip.turned.again')}
          </button>
          <a className="button" href={addressOf({ page: 'class' })}>
            {t('trip.turned.code')}
          </a>
        </div>
      </main>
    )
  }
  if (isIn) return children
  return (
    <main id="main" className="stack trip-way" data-page="class">
      <PageTitle tab={t('trip.join.title')}>{t('trip.entering')}</PageTitle>
      <p role="status">{status === 'lost' ? t('trip.lost.entering') : t('trip.entering.text')}</p>
    </main>
  )
}
