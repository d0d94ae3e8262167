import { addressOf, useT } from '#pages'
import type { Link } from '#session/class'
import { useLinkState } from '../together/use-class.ts'

/** How much learners have handed in to this desk, and the way to where it can be read. */
export function HandedIn({ link, code }: { link: Link; code: string }) {
  const t = useT()
  const count = useLinkState(link, ({ papers }) => papers.taken.length)
  if (count === 0) return null
  return (
    <section aria-labelledby="handed-in" data-handed={count}>
      <h2 id="handed-in">{t('trip.handed.title')}</h2>
      <p>{t('trip.handed.count', { count })}</p>
      <a className="button" href={addressOf({ page: 'lead', code, view: 'after' })} data-control="read">
        {t('trip.handed.read')}
      </a>
    </section>
  )
}
