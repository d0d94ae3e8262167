import type { Standing } from '#class'
import { useT } from '#pages'
import { useId } from 'react'
import { useCrewReport } from './use-crew-report.ts'

/** What a crew's shift shows: each for their own decisions, and how they worked together; and what to talk about. */
export function CrewScore({
  at,
  slot,
  nameOf,
}: {
  at: Standing
  /** Who reads it; left out: nobody of the crew. */
  slot?: number
  nameOf: (slot: number) => string
}) {
  const t = useT()
  const id = useId()
  const report = useCrewReport(at)
  if (report === 'working') return <p role="status">{t('pages.debrief.exploring')}</p>
  if (report === 'failed') return <p role="status">{t('trip.crew.score.failed')}</p>
  return (
    <section aria-labelledby={id} className="stack" data-report="crew">
      <h4 id={id}>{t('trip.crew.score')}</h4>
      <table className="crew-score">
        <thead>
          <tr>
            <th scope="col">{t('trip.crew.score.who')}</th>
            <th scope="col">{t('trip.crew.score.decided')}</th>
            <th scope="col">{t('trip.crew.score.points')}</th>
            <th scope="col">{t('trip.crew.score.together')}</th>
          </tr>
        </thead>
        <tbody>
          {report.members.map(({ slot: one, decided, earned, lost, together }) => (
            <tr key={one} data-slot={one}>
              <th scope="row">
                {nameOf(one)}
                {one === slot && ` (${t('trip.crew.score.you')})`}
              </th>
              <td>{decided}</td>
              <td>{t('trip.crew.score.of', { got: earned, all: earned + lost })}</td>
              <td>
                {together.of === 0
                  ? t('trip.crew.score.none')
                  : t('trip.crew.score.of', { got: together.well, all: together.of })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {report.members.map(({ slot: one, advised: { given, good, taken } }) => (
          <li key={one}>
            {given === 0
              ? t('trip.crew.advised.none', { name: nameOf(one) })
              : t('trip.crew.advised', { name: nameOf(one), count: given, good, taken })}
          </li>
        ))}
        {report.lostByWaiting > 0 && <li>{t('trip.crew.waited', { count: report.lostByWaiting })}</li>}
      </ul>
      <p className="soft">{t('trip.crew.score.how')}</p>
      <h4>{t('trip.crew.talk')}</h4>
      <ul>
        {(['knew', 'asked', 'next'] as const).map((one) => (
          <li key={one}>{t(`trip.crew.talk.${one}`)}</li>
        ))}
      </ul>
    </section>
  )
}
