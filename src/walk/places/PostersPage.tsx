import { addressOf, Icon, Lost, PageTitle, useLanguage, useT } from '#pages'
import { posterQr, posterText } from '#place'
import { usePack } from '../packs/use-pack.ts'

/** One poster for each place of a pack, with a code that a phone reads; to be printed. */
export function PostersPage({ id }: { id: string }) {
  const t = useT()
  const language = useLanguage()
  const pack = usePack(id)
  if (!pack) return <Lost />
  const base = location.href.split('#')[0] ?? ''
  return (
    <main id="main" data-page="walk-posters">
      <div className="no-print stack">
        <p>
          <a href={addressOf({ page: 'walk', pack: id })}>{pack.title[language] || t('walk.nearMe')}</a>
        </p>
        <PageTitle tab={t('walk.posters')}>{t('walk.posters')}</PageTitle>
        <p>{t('walk.posters.text', { address: base })}</p>
        <p>
          <button type="button" className="button main" onClick={() => print()} data-control="print">
            <Icon name="download" />
            {t('walk.posters.print')}
          </button>
        </p>
      </div>
      <ul className="poster-sheets">
        {pack.places.map((place) => {
          const code = posterQr(posterText(base, { packId: id, placeId: place.id }))
          if (!code) return undefined
          return (
            <li key={place.id} className="poster" data-poster={place.id}>
              <h2>{place.name}</h2>
              <svg
                viewBox={`0 0 ${code.size} ${code.size}`}
                role="img"
                aria-label={t('walk.poster.code', { name: place.name })}
              >
                <rect width={code.size} height={code.size} fill="#fff" />
                <path d={code.path} fill="#000" />
              </svg>
              <p>{t('walk.poster.text')}</p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
