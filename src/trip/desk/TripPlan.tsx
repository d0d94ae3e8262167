import { addressOf, goTo, PageTitle, useAddress, useLanguage, useT } from '#pages'
import { loadScenario, loadWords } from '#pages/bodies'
import { questionLevels, type Scenario, type Words } from '#scenario'
import { use } from 'react'
import { keepKey } from '../together/class-server.ts'
import { MakeClass } from '../together/MakeClass.tsx'

/** A trip's lesson, to read and print, and the way to make a class of it. */
export function TripPlan({ id }: { id: string }) {
  const t = useT()
  const loaded = use(loadScenario(id))
  const language = useLanguage()
  const address = useAddress()
  if (!loaded.ok || !loaded.scenario.header.plan) {
    return (
      <main id="main" className="stack trip-way" data-page="lead">
        <PageTitle tab={t('trip.lead.title')}>{t('trip.plan.missing')}</PageTitle>
        <a className="button main" href={addressOf({ page: 'lead' })}>
          {t('trip.lead.title')}
        </a>
      </main>
    )
  }
  return <Lesson scenario={loaded.scenario} words={use(loadWords(loaded.scenario, language, address))} />
}

function Lesson({ scenario, words }: { scenario: Scenario; words: Words }) {
  const t = useT()
  const { plan, stops = {}, spots, minutes, gradeBand, academicLinks, title, summary } = scenario.header
  return (
    <main id="main" className="lesson" data-page="lead" data-trip={scenario.id}>
      <PageTitle tab={words.line(title)}>{words.line(title)}</PageTitle>
      <p className="section-lead">{words.line(summary)}</p>
      <p className="soft">
        {t('trip.lead.minutes', { count: minutes })} · {t('trip.plan.grades', { band: gradeBand })}
      </p>
      <MakeClass
        asked={{ scenario: scenario.id }}
        text={t('trip.make.text')}
        label={t('trip.make')}
        onMade={([made]) => {
          if (!made) return
          keepKey(made.code, made.key)
          goTo({ page: 'lead', code: made.code })
        }}
      >
        <button type="button" className="button" onClick={() => print()}>
          {t('trip.plan.print')}
        </button>
      </MakeClass>
      <div className="lesson-parts">
        {(['goals', 'before', 'during', 'after', 'write'] as const).map(
          (part) =>
            plan?.[part] && (
              <section key={part} aria-labelledby={`plan-${part}`}>
                <h2 id={`plan-${part}`}>{t(`trip.plan.${part}`)}</h2>
                <ul>
                  {plan[part].map((line) => (
                    <li key={line}>{words.line(line)}</li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
      <section aria-labelledby="plan-stops">
        <h2 id="plan-stops">{t('trip.plan.stops')}</h2>
        <ol className="lesson-stops">
          {Object.entries(stops).map(([stop, { minutes: planned, notes, questions }]) => (
            <li key={stop} className="card">
              <h3>
                {words.line(spots[stop]?.name ?? stop)}{' '}
                <small>{t('trip.lead.minutes', { count: planned })}</small>
              </h3>
              {notes.map((line) => (
                <p key={line}>{words.line(line)}</p>
              ))}
              {questionLevels.flatMap((level) =>
                Object.entries(questions)
                  .filter(([, question]) => question.level === level)
                  .map(([name, question]) => (
                    <p key={name}>
                      <strong>{t(`trip.level.${level}`)}:</strong> {words.line(question.ask)}
                    </p>
                  )),
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="plan-links">
        <h2 id="plan-links">{t('trip.plan.links')}</h2>
        <ul>
          {academicLinks.map(({ subject, text }) => (
            <li key={text}>
              <strong>{words.line(subject)}:</strong> {words.line(text)}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
