import { addressOf, Icon, PageTitle, SitePicture, useLanguage, useT } from '#pages'
import { use } from 'react'
import { loadPack, SHIPPED } from '../packs/load-pack.ts'
import { MyPacks } from './MyPacks.tsx'
import { PackLinks } from './PackLinks.tsx'

/** Where a walk begins: the places that come with the app, one's own, and how to make some. */
export function WalkHome() {
  const t = useT()
  return (
    <main id="main" className="walk-home" data-page="walk">
      <PageTitle tab={t('walk.title')}>{t('walk.title')}</PageTitle>
      <p className="section-lead">{t('walk.lead')}</p>
      <MyPacks />
      <section aria-labelledby="shipped">
        <h2 id="shipped" className="section-title">
          {t('walk.shipped')}
        </h2>
        <ul className="pack-cards">
          {SHIPPED.map((one) => (
            <ShippedPack key={one.id} {...one} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="others" className="card stack">
        <h2 id="others">{t('walk.other')}</h2>
        <p>{t('walk.other.text')}</p>
        <div className="row">
          <a className="button" href={addressOf({ page: 'walk-make' })} data-control="make">
            <Icon name="download" />
            {t('walk.make.link')}
          </a>
          <a className="button" href={addressOf({ page: 'jobs' })} data-control="no-place">
            <Icon name="list" />
            {t('walk.noPlace')}
          </a>
        </div>
      </section>
    </main>
  )
}

function ShippedPack({ id, walk, site }: (typeof SHIPPED)[number]) {
  const t = useT()
  const language = useLanguage()
  const pack = use(loadPack(id))
  if (!pack) return undefined
  const title = pack.title[language]
  return (
    <li className="card pack-card" data-pack={id}>
      <SitePicture site={site} />
      <h3>{title}</h3>
      <p>{t('walk.invented', { count: pack.places.length })}</p>
      <div className="row">
        <a className="button main" href={addressOf({ page: 'shift', id: walk })} data-control="guided">
          <Icon name="walk" />
          {t('walk.guided')}
          <span className="unseen">: {title}</span>
        </a>
        <PackLinks id={id} title={title} />
      </div>
    </li>
  )
}
