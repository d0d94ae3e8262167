import { promptsOf, type KeptClass, type Standing } from '#class'
import { addressOf, Icon, PageTitle, useLanguage, useT } from '#pages'
import type { Words } from '#scenario'
import { askOf, labelOf, type TakenPaper } from '#session/class'
import type { ReactNode } from 'react'
import { nameOf } from '../together/members.ts'
import { offerFile } from './offer-file.ts'
import { QuestionTable } from './QuestionTable.tsx'
import { stopName, type ReportWords } from './report-words.ts'
import { sheetOf } from './sheet.ts'
import { totalsOf, type ClassEvent } from './totals.ts'
import { dayIn, lastDayOf } from './days.ts'
import { writeTable } from './write-table.ts'

/** A class on paper: what it was asked, how it chose, what it decided, how it ended, and what was handed in. */
export function Report({
  at,
  kept,
  code,
  words,
  handed,
  deletion,
}: {
  at: Standing
  kept: KeptClass
  code: string
  words: Words
  handed: readonly TakenPaper[]
  deletion: ReactNode
}) {
  const t = useT()
  const language = useLanguage()
  const { scenario, state } = at
  const totals = totalsOf(at)
  const prompts = promptsOf(scenario)
  const say: ReportWords = {
    t,
    words,
    scenario,
    nameOf: (slot) => nameOf(state, kept.salt, slot, t),
    promptOf: (about) => words.line(prompts[about] ?? '') || t('trip.hand.any'),
  }
  const title = words.line(scenario.header.title)
  const until = dayIn(lastDayOf(kept.deleteOn), language)
  const save = () =>
    offerFile(
      writeTable(sheetOf({ totals, handed, say, title, code, madeOn: kept.madeOn })),
      `class-${code}-${kept.madeOn}.csv`,
      'text/csv;charset=utf-8',
    )
  return (
    <main id="main" className="after" data-page="after" data-code={code} data-seq={state.seq}>
      <PageTitle tab={t('trip.after.title')}>{t('trip.after.title')}</PageTitle>
      <p>
        <strong>{title}</strong> · {t('trip.after.class', { code, day: dayIn(kept.madeOn, language) })}
      </p>
      <p className="section-lead no-print">{t('trip.after.lead')}</p>
      <p>
        {t('trip.after.took', { count: totals.took })} {!state.isEnded && t('trip.after.going')}
      </p>
      <p className="soft no-print" data-until={kept.deleteOn}>
        {t('trip.after.until', { day: until })}
      </p>
      <div className="row no-print">
        <button type="button" className="button main" data-control="print" onClick={() => print()}>
          {t('trip.after.print')}
        </button>
        <button type="button" className="button" data-control="table" onClick={save}>
          <Icon name="download" />
          {t('trip.after.table')}
        </button>
        <a className="button" href={addressOf({ page: 'lead', code })} data-control="desk">
          {t('trip.after.desk')}
        </a>
      </div>
      <section aria-labelledby="story">
        <h2 id="story">{t('trip.after.story')}</h2>
        {totals.stops.length === 0 && <p>{t('trip.after.nothing')}</p>}
        {totals.stops.map(({ stop, events }, index) => (
          <section key={index} className="after-stop" data-stop={stop}>
            <h3>{stopName(stop, say)}</h3>
            {events.map((event, place) => (
              <Event key={place} event={event} teams={totals.teams} say={say} />
            ))}
          </section>
        ))}
      </section>
      <section aria-labelledby="ending" data-ending={totals.ending?.id}>
        <h2 id="ending">{t('trip.after.ending')}</h2>
        {totals.ending ? (
          <>
            <h3>{words.line(totals.ending.title)}</h3>
            <p>{words.line(totals.ending.text)}</p>
          </>
        ) : (
          <p>{t('trip.after.ending.none')}</p>
        )}
      </section>
      {totals.learners.length > 0 && (
        <section aria-labelledby="took">
          <h2 id="took">{t('trip.after.learners')}</h2>
          <div className="table-box">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('trip.after.learner')}</th>
                  {totals.teams.length > 0 && <th scope="col">{t('trip.desk.team.label')}</th>}
                  <th scope="col" className="number">
                    {t('trip.after.answered')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {totals.learners.map(({ slot, team, answered, isRemoved }) => (
                  <tr key={slot} data-slot={slot}>
                    <th scope="row">
                      {say.nameOf(slot)}
                      {isRemoved && <small> · {t('trip.after.removed')}</small>}
                    </th>
                    {totals.teams.length > 0 && <td>{team ?? ''}</td>}
                    <td className="number">{t('trip.after.of', { answered, count: totals.asked })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <Handed handed={handed} say={say} count={Math.max(1, prompts.length)} />
      <p className="no-print">{deletion}</p>
    </main>
  )
}

function Event({ event, teams, say }: { event: ClassEvent; teams: readonly number[]; say: ReportWords }) {
  const { t, words, scenario } = say
  if (event.kind === 'decision')
    return (
      <p className="after-decided">{t('trip.after.decided', { decision: words.decision(event.decision) })}</p>
    )
  const { totals } = event
  return (
    <article className="card after-question" data-question={totals.question.question}>
      <QuestionTable
        totals={totals}
        teams={teams}
        ask={askOf(scenario, totals.question, words)}
        labelOf={(option) => labelOf(totals.question, option, scenario, words)}
      />
      {totals.decided !== undefined && (
        <p className="after-decided">
          {t('trip.after.decided', { decision: words.decision(totals.decided) })}
        </p>
      )}
    </article>
  )
}

function Handed({ handed, say, count }: { handed: readonly TakenPaper[]; say: ReportWords; count: number }) {
  const { t } = say
  return (
    <section aria-labelledby="handed" data-handed={handed.length}>
      <h2 id="handed">{t('trip.handed.title')}</h2>
      {handed.length === 0 ? (
        <p>{t('trip.handed.none')}</p>
      ) : (
        <p className="soft no-print">{t('trip.handed.where')}</p>
      )}
      {Array.from({ length: count }, (_, about) => handed.filter((one) => one.about === about)).map(
        (papers, about) =>
          papers.length > 0 && (
            <section key={about} className="after-papers">
              <h3>{say.promptOf(about)}</h3>
              <dl>
                {papers
                  .toSorted((a, b) => a.slot - b.slot)
                  .map(({ slot, text }) => (
                    <div key={slot} className="card" data-paper={slot}>
                      <dt>{say.nameOf(slot)}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          ),
      )}
    </section>
  )
}
