import {
  addressOf,
  goTo,
  MOST_CREWS,
  PageTitle,
  useAddress,
  useLanguage,
  useSettings,
  useT,
  type Route,
} from '#pages'
import { loadScenario, loadWords } from '#pages/bodies'
import { crewOf, dealFor, type Scenario, type Words } from '#scenario'
import { use, useId, useState } from 'react'
import '../trip.css'
import '../desk/desk.css'
import './crews.css'
import { keepKey } from '../together/class-server.ts'
import { MakeClass } from '../together/MakeClass.tsx'
import { CrewsDesk } from './CrewsDesk.tsx'

/** Crews are for one lesson: two days, so that no midnight comes in between. */
const DAYS = 2
const FEWEST = 2
const USUAL = 4

/** Several crews of one shift for a teacher: making them, or looking after those there are. */
export function CrewsPage({ route: { shift, codes } }: { route: Extract<Route, { page: 'crews' }> }) {
  const t = useT()
  const loaded = use(loadScenario(shift))
  const language = useLanguage()
  const address = useAddress()
  if (!loaded.ok || !crewOf(loaded.scenario)) {
    return (
      <main id="main" className="stack trip-way" data-page="crews">
        <PageTitle tab={t('trip.crews.title')}>{t('trip.crew.none')}</PageTitle>
        <a className="button main" href={addressOf({ page: 'lead' })}>
          {t('trip.lead.title')}
        </a>
      </main>
    )
  }
  const { scenario } = loaded
  const words = use(loadWords(scenario, language, address))
  return codes ? (
    <CrewsDesk scenario={scenario} words={words} codes={codes} />
  ) : (
    <MakeCrews scenario={scenario} words={words} />
  )
}

function MakeCrews({ scenario, words }: { scenario: Scenario; words: Words }) {
  const t = useT()
  const id = useId()
  const { level } = useSettings()
  // As it is typed: on the way to 12 stands a 1, which would be too few.
  const [typed, setTyped] = useState(String(USUAL))
  const count = Math.max(FEWEST, Math.min(MOST_CREWS, Math.round(Number(typed)) || 0))
  const [seed] = useState(() => Math.floor(Math.random() * 1000))
  // One and the same for all of them: afterwards they can compare.
  const deal = scenario.header.deals ? dealFor(scenario, seed, level) : undefined
  const roles = crewOf(scenario)?.roles.length ?? 0
  return (
    <main id="main" className="stack trip-way" data-page="crews" data-shift={scenario.id}>
      <PageTitle tab={t('trip.crews.title')}>
        {t('trip.crews.title')}: {words.line(scenario.header.title)}
      </PageTitle>
      <p className="section-lead">{t('trip.crews.lead')}</p>
      <div className="card stack">
        <label htmlFor={id}>{t('trip.crews.count')}</label>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          className="crews-count"
          min={FEWEST}
          max={MOST_CREWS}
          value={typed}
          aria-describedby={`${id}-how`}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => setTyped(String(count))}
        />
        <p id={`${id}-how`} className="soft">
          {t('trip.crews.count.text', { count: roles, most: MOST_CREWS })}
        </p>
      </div>
      <MakeClass
        key={level}
        asked={{ scenario: scenario.id, deal, days: DAYS }}
        count={count}
        text={t(deal ? 'trip.crews.make.same' : 'trip.crews.make.text')}
        label={t('trip.crews.make', { count })}
        onMade={(made) => {
          for (const { code, key } of made) keepKey(code, key)
          goTo({ page: 'crews', shift: scenario.id, codes: made.map(({ code }) => code) })
        }}
      />
      <p className="soft">{t('trip.crew.private')}</p>
    </main>
  )
}
