import { hasLevels, type Scenario, type Words } from '#scenario'
import { settings, type Pace } from '#session'
import { use, useEffect, useState } from 'react'
import { fetchAhead, fetchShow } from '../fetch-ahead.ts'
import { clock } from '../format.ts'
import { lastUnfinished } from '../kept-attempts.ts'
import { Icon } from '../parts/Icon.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { Portrait } from '../parts/Portrait.tsx'
import { addressOf, ROUTE_BODIES, type RouteBody } from '../routes.ts'
import { goTo, readDealing } from '../use-route.ts'
import { useSettings, useT } from '../use-words.ts'
import { BodyChoice, EVERYWHERE } from './BodyChoice.tsx'
import { Background } from './Background.tsx'
import { HeadsetNote } from './HeadsetNote.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { PaceChoice } from './PaceChoice.tsx'

/** Whoever stays this long on the page reads it; nothing is fetched for those who only pass. */
const READING_MS = 1000

/** Before the shift: what it is about, who is there, how much time pressure, and how to play it. */
export function Briefing({ scenario, words }: { scenario: Scenario; words: Words }) {
  const t = useT()
  const { body: preferred, level, pace } = useSettings()
  const unfinished = use(lastUnfinished(scenario))
  const [body, setBody] = useState<RouteBody>(preferred)
  const { header, id } = scenario
  useEffect(() => {
    if (body !== 'screen') return undefined
    // While this page is read, what comes next is fetched; what is wrong with it is told when it is needed.
    const timer = setTimeout(() => void fetchShow(id).catch(() => undefined), READING_MS)
    return () => clearTimeout(timer)
  }, [body, id])
  const dealing = readDealing()
  const begin = (fresh: boolean) => {
    if (body !== 'camera') settings.setState({ body })
    fetchAhead({ page: 'shift', id, body })
    goTo(
      { page: 'shift', id, body, ...dealing },
      fresh || !unfinished ? { fresh: true } : { attempt: unfinished.id },
    )
  }
  const isShift = header.kind === 'shift' || header.kind === 'practice'
  return (
    <main id="main" className="briefing" data-page="briefing" data-phase="briefing">
      <PageTitle tab={words.line(header.title)}>{words.line(header.title)}</PageTitle>
      <section aria-labelledby="before" className="briefing-lines">
        <h2 id="before">{t('session.phase.briefing')}</h2>
        <ol>
          {header.briefing.map((line) => (
            <li key={line}>{words.line(line)}</li>
          ))}
        </ol>
        <p className="soft">
          {t('pages.briefing.role', {
            role: Object.values(header.roles)
              .map((role) => words.line(role))
              .join(', '),
          })}
        </p>
      </section>
      <section aria-labelledby="meet">
        <h2 id="meet">{t('pages.briefing.meet')}</h2>
        <ul className="people-cards">
          {Object.entries(header.people).map(([key, person], tone) => (
            <li key={key} className="person-card">
              <Portrait name={person.name} tone={tone} />
              <div>
                <h3>{words.line(person.name)}</h3>
                <p className="soft">{words.line(person.role)}</p>
                <p>{words.line(person.description)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <form
        className="briefing-start card"
        onSubmit={(event) => {
          event.preventDefault()
          begin(false)
        }}
      >
        <BodyChoice
          bodies={header.kind === 'walk' ? ROUTE_BODIES : EVERYWHERE}
          value={body}
          onChange={setBody}
        />
        <HeadsetNote id={id} isPractice={header.kind === 'practice'} />
        {hasLevels(scenario) && dealing.level === undefined && (
          <LevelChoice
            scenario={scenario}
            value={level}
            onChange={(next) => settings.setState({ level: next })}
          />
        )}
        {header.kind !== 'trip' && (
          <PaceChoice value={pace} onChange={(next: Pace) => settings.setState({ pace: next })} />
        )}
        <div className="row">
          <button type="submit" className="button main big" data-control="start">
            <Icon name="arrow" />
            {unfinished
              ? t('pages.home.continue', { time: clock(unfinished.elapsed) })
              : t(isShift ? 'pages.briefing.start' : 'pages.briefing.setOut')}
          </button>
          {unfinished && (
            <button type="button" className="button" onClick={() => begin(true)} data-control="start-over">
              {t('pages.briefing.startOver')}
            </button>
          )}
          {header.kind === 'shift' && (
            <a
              className="button"
              href={addressOf({ page: 'crew', shift: id, ...dealing })}
              data-control="crew"
            >
              <Icon name="people" />
              {t('pages.briefing.crew')}
            </a>
          )}
        </div>
      </form>
      <Background header={header} words={words} />
    </main>
  )
}
