import type { Attempt, Comparison, Debrief } from '#attempt'
import type { AttemptSummary } from '#record'
import { skillName } from '#scenario'
import { useEffect, useId, useState } from 'react'
import { clock, day } from '../format.ts'
import { theRecord } from '../the-record.ts'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'
import { MarkBadge } from './MarkBadge.tsx'
import type { Teller } from './open-teller.ts'

/** This attempt beside another one at the same shift; nothing where there is no other. */
export function Compared({ others }: { others: readonly AttemptSummary[] }) {
  const t = useT()
  const id = useId()
  const { attempt, debrief, teller, words } = useDebriefParts()
  const [chosen, setChosen] = useState(others[0]?.id)
  const [comparison, setComparison] = useState<Comparison>()
  useEffect(() => {
    let isOld = false
    if (chosen === undefined) return
    compareWith(chosen, debrief, teller).then(
      (found) => isOld || setComparison(found),
      () => isOld || setComparison(undefined),
    )
    return () => {
      isOld = true
    }
  }, [chosen, teller, debrief])
  if (others.length === 0) return null
  return (
    <section aria-labelledby="compared">
      <h2 id="compared" className="section-title">
        {t('pages.compare.title')}
      </h2>
      <div className="card stack">
        <div className="row no-print">
          <label htmlFor={id}>{t('pages.compare.with')}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {day(one.started, words.language)}
              </option>
            ))}
          </select>
        </div>
        {isOtherDeal(
          attempt,
          others.find((one) => one.id === chosen),
        ) && <p className="soft">{t('pages.compare.otherDeal')}</p>}
        {comparison && <Table comparison={comparison} />}
      </div>
    </section>
  )
}

function isOtherDeal(attempt: Attempt, other: AttemptSummary | undefined): boolean {
  const names = Object.keys({ ...attempt.deal, ...other?.deal })
  return other !== undefined && names.some((name) => attempt.deal?.[name] !== other.deal?.[name])
}

/** Sets another kept attempt beside the one that the worker told last; `undefined` where they are the same. */
async function compareWith(other: string, told: Debrief, teller: Teller): Promise<Comparison | undefined> {
  if (other === told.attemptId) return undefined
  const stored = await (await theRecord()).read(other)
  return stored && teller.ask({ kind: 'compare', earlier: stored.attempt })
}

function Table({ comparison }: { comparison: Comparison }) {
  const t = useT()
  const { words } = useDebriefParts()
  const { earned, elapsed, endings, skills, parting, gained, gone } = comparison
  const rows: [string, string | number, string | number][] = [
    [t('pages.compare.ending'), endings.before?.title ?? '–', endings.after?.title ?? '–'],
    [t('pages.debrief.points'), earned.before, earned.after],
    [t('pages.debrief.time'), clock(elapsed.before), clock(elapsed.after)],
    ...skills.map(({ skill, before, after }): [string, number, number] => [
      skillName(skill, words.language),
      before,
      after,
    ]),
  ]
  return (
    <>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">{t('pages.compare.what')}</th>
            <th scope="col">{t('pages.compare.then')}</th>
            <th scope="col">{t('pages.compare.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name} data-changed={before !== after}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parting && (
        <p>
          {t('pages.compare.parting', {
            before: parting.before?.label ?? t('pages.compare.nothing'),
            after: parting.after?.label ?? t('pages.compare.nothing'),
          })}
        </p>
      )}
      {gained.length > 0 && <Marks title={t('pages.compare.gained')} marks={gained} />}
      {gone.length > 0 && <Marks title={t('pages.compare.gone')} marks={gone} />}
    </>
  )
}

function Marks({ title, marks }: { title: string; marks: Comparison['gained'] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="evidence">
        {marks.map((mark, at) => (
          <li key={`${mark.index} ${at}`}>
            <MarkBadge mark={mark} />
            <span>{mark.because}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
