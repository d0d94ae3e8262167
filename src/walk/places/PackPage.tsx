import { folded, search } from '#career'
import { addressOf, Icon, Lost, PageTitle, useLanguage, useT } from '#pages'
import { NoCareers, useCareers } from '#pages/jobs'
import type { Place, PlacePack } from '#place'
import { useDeferredValue, useId, useState } from 'react'
import { usePack } from '../packs/use-pack.ts'
import { PlaceJobs } from './PlaceJobs.tsx'

/** The places of a pack as a list to type into or pick from, or the jobs in one of them. */
export function PackPage({ id, at }: { id: string; at: string | undefined }) {
  const pack = usePack(id)
  if (!pack) return <Lost />
  const place = at === undefined ? undefined : pack.places.find((one) => one.id === at)
  if (place) return <PlacePage pack={pack} place={place} />
  return at === undefined ? <PlaceList pack={pack} /> : <Lost />
}

function PlaceList({ pack }: { pack: PlacePack }) {
  const t = useT()
  const language = useLanguage()
  const field = useId()
  const careers = useCareers()
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const title = pack.title[language] || t('walk.nearMe')
  const kindName = ({ kind }: Place) => (kind === undefined ? '' : (careers?.words.kinds[kind]?.name ?? ''))
  const places = pack.places.map((place) => ({
    id: place.id,
    name: place.name,
    also: [...place.otherNames, kindName(place)],
    place,
  }))
  const found = search(places, asked)
  return (
    <main id="main" className="jobs" data-page="walk-pack">
      <p>
        <a href={addressOf({ page: 'walk' })}>{t('walk.title')}</a>
      </p>
      <PageTitle tab={title}>{title}</PageTitle>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={field}>{t('walk.find')}</label>
        <input
          id={field}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p role="status" className="soft">
        {folded(asked.trim()) === '' ? '' : t('pages.jobs.found', { count: found.length })}
      </p>
      <ul className="kind-links">
        {found.map(({ id, name, place }) => (
          <li key={id}>
            <a href={addressOf({ page: 'walk', pack: pack.id, at: id })} data-place={id}>
              <span>
                {name}
                <small className="soft place-kind">{kindName(place)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="row">
        <a className="button" href={addressOf({ page: 'walk', pack: pack.id, view: 'camera' })}>
          <Icon name="camera" />
          {t('walk.camera')}
        </a>
      </p>
      {pack.source !== undefined && (
        <p className="soft">{t('walk.source', { source: pack.source, licence: pack.licence ?? '' })}</p>
      )}
    </main>
  )
}

function PlacePage({ pack, place }: { pack: PlacePack; place: Place }) {
  const t = useT()
  const language = useLanguage()
  const careers = useCareers()
  return (
    <main id="main" className="jobs" data-page="walk-place" data-place={place.id}>
      <p>
        <a href={addressOf({ page: 'walk', pack: pack.id })}>{pack.title[language] || t('walk.nearMe')}</a>
      </p>
      <PageTitle tab={place.name}>{place.name}</PageTitle>
      {careers ? <PlaceJobs careers={careers} place={place} /> : <NoCareers />}
    </main>
  )
}
