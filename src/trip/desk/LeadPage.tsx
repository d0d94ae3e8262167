import {
  addressOf,
  goTo,
  loadListing,
  Loading,
  PageTitle,
  SitePicture,
  useLanguage,
  useT,
  type Route,
} from '#pages'
import type { ClassSession, Link } from '#session/class'
import { use, useEffect } from 'react'
import '../trip.css'
import './desk.css'
import { AfterPage } from '../after/AfterPage.tsx'
import { keepKey, recallKey } from '../together/class-server.ts'
import { Entering } from '../together/Entering.tsx'
import { useLinkState } from '../together/use-class.ts'
import { Desk } from './Desk.tsx'
import { NoKey } from './NoKey.tsx'
import { TripPlan } from './TripPlan.tsx'
import { YourClasses } from './YourClasses.tsx'

/** Leading: the trips there are, one trip's lesson, or the desk of a class. */
export function LeadPage({ route }: { route: Extract<Route, { page: 'lead' }> }) {
  const { code, trip, view, key: brought } = route
  useEffect(() => {
    // It came in the address, as a picture on another screen: it stays in this browser, and goes out of sight.
    if (code === undefined || brought === undefined) return
    keepKey(code, brought)
    goTo({ page: 'lead', code, ...(view && { view }) }, { replace: true })
  }, [code, brought, view])
  if (brought !== undefined) return <Loading />
  if (code !== undefined) {
    const key = recallKey(code)
    if (key === undefined) return <NoKey code={code} />
    if (view === 'after') return <AfterPage code={code} guideKey={key} />
    return (
      <Entering key={code} code={code} as="guide" guideKey={key}>
        {(link, session) => <DeskOrCrew link={link} session={session} code={code} />}
      </Entering>
    )
  }
  return trip === undefined ? <Trips /> : <TripPlan id={trip} />
}

/** A crew has another desk than a class on a trip. */
function DeskOrCrew(props: { link: Link; session: ClassSession; code: string }) {
  const { link, code } = props
  const crewOf = useLinkState(link, ({ device: { at } }) => at?.state.crew && at.scenario.id)
  useEffect(() => {
    if (crewOf !== undefined) goTo({ page: 'crews', shift: crewOf, codes: [code] }, { replace: true })
  }, [crewOf, code])
  return crewOf === undefined ? <Desk {...props} /> : <Loading />
}

function Trips() {
  const t = useT()
  const listing = use(loadListing(useLanguage()))
  const trips = listing.filter(({ kind }) => kind === 'trip')
  return (
    <main id="main" className="lead-home" data-page="lead">
      <PageTitle tab={t('trip.lead.title')}>{t('trip.lead.title')}</PageTitle>
      <p className="section-lead">{t('trip.lead.lead')}</p>
      <YourClasses />
      <ul className="lead-trips">
        {trips.map(({ id, title, summary, site, minutes, jobs }) => (
          <li key={id} className="card lead-trip" data-trip={id}>
            <SitePicture site={site} />
            <div className="stack">
              <h2>{title}</h2>
              <p>{summary}</p>
              <p className="soft">
                {t('trip.lead.minutes', { count: minutes })} · {jobs.join(' · ')}
              </p>
              <div className="row">
                <a className="button main" href={addressOf({ page: 'lead', trip: id })} data-control="plan">
                  {t('trip.lead.open')}
                  <span className="unseen">: {title}</span>
                </a>
                <a className="button" href={addressOf({ page: 'shift', id })} data-control="alone">
                  {t('trip.lead.alone')}
                  <span className="unseen">: {title}</span>
                </a>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf({ page: 'questions' })} data-control="open-answers">
          {t('trip.letter.open')}
        </a>
      </p>
      <section aria-labelledby="crews" className="stack lead-crews">
        <h2 id="crews">{t('trip.crews.title')}</h2>
        <p>{t('trip.crews.lead.text')}</p>
        <ul className="crew-shifts">
          {listing
            .filter(({ kind }) => kind === 'shift')
            .map(({ id, title }) => (
              <li key={id}>
                <a className="button" href={addressOf({ page: 'crews', shift: id })} data-crews={id}>
                  {title}
                </a>
              </li>
            ))}
        </ul>
      </section>
      <p className="soft">{t('trip.lead.private')}</p>
    </main>
  )
}
