import { addressOf, goTo, Icon, Notice, PageTitle, SitePicture, useLanguage, useT } from '#pages'
import { use } from 'react'
import { loadMine, loadPack, NEAR_ME, SHIPPED } from '../packs/load-pack.ts'
import { deletePack } from '../packs/my-packs.ts'

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

function PackLinks({ id, title }: { id: string; title: string }) {
  const t = useT()
  const links = [
    { icon: 'list', to: { page: 'walk', pack: id } as const, text: t('walk.list'), control: 'list' },
    {
      icon: 'camera',
      to: { page: 'walk', pack: id, view: 'camera' } as const,
      text: t('walk.camera'),
      control: 'camera',
    },
    {
      icon: 'text',
      to: { page: 'walk', pack: id, view: 'posters' } as const,
      text: t('walk.posters'),
      control: 'posters',
    },
  ] as const
  return links.map(({ icon, to, text, control }) => (
    <a key={control} className="button" href={addressOf(to)} data-control={control}>
      <Icon name={icon} />
      {text}
      <span className="unseen">: {title}</span>
    </a>
  ))
}

function MyPacks() {
  const t = useT()
  const language = useLanguage()
  const packs = use(loadMine())
  if (packs.length === 0) return undefined
  const remove = async (id: string) => {
    await deletePack(id)
    goTo({ page: 'walk' }, { replace: true })
  }
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" className="section-title">
        {t('walk.mine')}
      </h2>
      <ul className="pack-cards">
        {packs.some(({ invented }) => !invented) && (
          <li className="card pack-card" data-pack={NEAR_ME}>
            <h3>{t('walk.nearMe')}</h3>
            <p>{t('walk.nearMe.text')}</p>
            <div className="row">
              <PackLinks id={NEAR_ME} title={t('walk.nearMe')} />
            </div>
          </li>
        )}
        {packs.map(({ id, title, places }) => (
          <li key={id} className="card pack-card" data-pack={id}>
            <h3>{title[language]}</h3>
            <p>{t('walk.count', { count: places.length })}</p>
            <div className="row">
              <PackLinks id={id} title={title[language]} />
              <button type="button" className="button" onClick={() => void remove(id)} data-control="delete">
                <Icon name="trash" />
                {t('walk.delete')}
                <span className="unseen">: {title[language]}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      <Notice calm>
        <p>{t('walk.mine.where')}</p>
      </Notice>
    </section>
  )
}
