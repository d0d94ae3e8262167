import { addressOf, goTo, PageTitle, useAddress, useLanguage, useSettings, useT, type Route } from '#pages'
import { loadScenario, loadWords } from '#pages/bodies'
import { crewOf, dealFor, type Crew, type Scenario, type Words } from '#scenario'
import { roleName } from '#session/class'
import { use, useState } from 'react'
import '../trip.css'
import './crew.css'
import { MakeClass } from '../together/MakeClass.tsx'
import { roleAbout } from './role-about.ts'

/** A crew plays, keeps what it played, and is done: two, so that no midnight comes in between. */
const DAYS = 2

/** Before a shift is played by several: how it is divided, and the way to make a crew or come into one. */
export function CrewStart({ route }: { route: Extract<Route, { page: 'crew' }> }) {
  const t = useT()
  const loaded = use(loadScenario(route.shift))
  const language = useLanguage()
  const address = useAddress()
  const crew = loaded.ok ? crewOf(loaded.scenario) : undefined
  if (!loaded.ok || !crew) {
    return (
      <main id="main" className="stack trip-way" data-page="crew">
        <PageTitle tab={t('trip.crew.title')}>{t('trip.crew.none')}</PageTitle>
        <a className="button main" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </main>
    )
  }
  const words = use(loadWords(loaded.scenario, language, address))
  return <Start scenario={loaded.scenario} crew={crew} words={words} route={route} />
}

function Start({
  scenario,
  crew,
  words,
  route,
}: {
  scenario: Scenario
  crew: Crew
  words: Words
  route: Extract<Route, { page: 'crew' }>
}) {
  const t = useT()
  const { level: chosen } = useSettings()
  const { level = chosen } = route
  // A crew that plays again as another crew finds another morning.
  const [seed] = useState(() => route.seed ?? Math.floor(Math.random() * 1000))
  const deal = scenario.header.deals ? dealFor(scenario, seed, level) : undefined
  return (
    <main id="main" className="stack trip-way" data-page="crew" data-shift={scenario.id}>
      <PageTitle tab={t('trip.crew.title')}>
        {t('trip.crew.title')}: {words.line(scenario.header.title)}
      </PageTitle>
      <p className="section-lead">{t('trip.crew.lead')}</p>
      <ul className="crew-roles">
        {crew.roles.map((role) => (
          <li key={role.id} className="card">
            <h2>{roleName(role, words, t)}</h2>
            <p>{roleAbout(role, words, t)}</p>
          </li>
        ))}
      </ul>
      <MakeClass
        asked={{ scenario: scenario.id, deal, days: DAYS }}
        text={t('trip.crew.make.text')}
        label={t('trip.crew.make')}
        onMade={([made]) => made && goTo({ page: 'class', code: made.code })}
      >
        <a className="button" href={addressOf({ page: 'class' })} data-control="join">
          {t('trip.crew.code')}
        </a>
      </MakeClass>
      <p>
        <a href={addressOf({ page: 'crews', shift: scenario.id })} data-control="crews">
          {t('trip.crews.offer')}
        </a>
      </p>
      <p className="soft">{t('trip.crew.private')}</p>
    </main>
  )
}
