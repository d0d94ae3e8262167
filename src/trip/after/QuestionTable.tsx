import { useT } from '#pages'
import type { QuestionTotals } from './totals.ts'

/** How the class chose between the options of one question, each team apart. */
export function QuestionTable({
  totals: { question, options, answered },
  teams,
  ask,
  labelOf,
}: {
  totals: QuestionTotals
  teams: readonly number[]
  ask: string
  labelOf: (option: string) => string
}) {
  const t = useT()
  const most = Math.max(1, answered)
  return (
    <div className="table-box">
      <table>
        <caption>
          <span className="tag">
            {t(question.about === 'decision' ? 'trip.after.vote' : 'trip.after.question')}
          </span>{' '}
          {ask}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('trip.after.choice')}</th>
            <th scope="col" className="number">
              {t('trip.after.all')}
            </th>
            {teams.map((team) => (
              <th key={team} scope="col" className="number">
                {t('trip.desk.team', { team })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ option, count, byTeam, isBest }) => (
            <tr key={option} data-option={option}>
              <th
                scope="row"
                className="share"
                style={{ '--share': `${(count / most) * 100}%` } as React.CSSProperties}
              >
                {labelOf(option)}
                {isBest && <strong> ✓ {t('trip.question.best')}</strong>}
              </th>
              <td className="number">{count}</td>
              {byTeam.map((one, at) => (
                <td key={teams[at]} className="number">
                  {one}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
