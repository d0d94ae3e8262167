import type { Figure, Job, PlaceKind } from '#career'
import { growthWord, payFigure, sayPayBriefly } from '#session'
import { useId } from 'react'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { SourceLine } from './SourceLine.tsx'

/** So many of the most frequent jobs come first; the others were chosen because they are rare elsewhere. */
const MOST_PEOPLE = 8

/** The jobs in a kind of place as short rows that lead to their cards, and where their figures are from. */
export function JobList({
  careers,
  kind,
  address,
  onOpen,
}: {
  careers: Careers
  kind: PlaceKind
  /** Where a job's card is. */
  address: (soc: string) => string
  /** Shows a card without leaving the page. */
  onOpen?: (soc: string) => void
}) {
  const t = useT()
  const rows = { careers, address, onOpen }
  const isCounted = kind.fit !== 'curated'
  return (
    <>
      {isCounted ? (
        <>
          <Rows {...rows} title={t('pages.jobs.big')} jobs={kind.jobs.slice(0, MOST_PEOPLE)} />
          <Rows {...rows} title={t('pages.jobs.hidden')} jobs={kind.jobs.slice(MOST_PEOPLE)} />
        </>
      ) : (
        <Rows {...rows} title={t('pages.jobs.here')} jobs={kind.jobs} />
      )}
      <SourceLine
        careers={careers}
        figures={[...rowFigures(careers, kind.jobs), ...(isCounted ? ['share' as const] : [])]}
      />
    </>
  )
}

/** Every figure that the rows show. */
function rowFigures({ catalogue }: Careers, jobs: readonly Job[]): Figure[] {
  const pays = jobs.flatMap(({ soc }) => payFigure(catalogue.occupations.get(soc)?.pay))
  return [...new Set(pays), 'education', 'growth']
}

function Rows({
  careers: { catalogue, words },
  jobs,
  title,
  address,
  onOpen,
}: {
  careers: Careers
  jobs: readonly Job[]
  title: string
  address: (soc: string) => string
  onOpen: ((soc: string) => void) | undefined
}) {
  const t = useT()
  const language = useLanguage()
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul className="job-rows">
        {jobs.map(({ soc }) => {
          const occupation = catalogue.occupations.get(soc)
          const said = words.occupations[soc]
          if (!occupation || !said) return undefined
          return (
            <li key={soc} className="card job-row">
              <h3>
                <a
                  href={address(soc)}
                  data-job={soc}
                  onClick={(event) => {
                    if (!onOpen) return
                    event.preventDefault()
                    onOpen(soc)
                  }}
                >
                  {said.title}
                </a>
              </h3>
              <p>{said.do}</p>
              <ul className="tags">
                <li className="tag" data-figure={payFigure(occupation.pay)}>
                  {sayPayBriefly(occupation, t, language)}
                </li>
                <li className="tag" data-figure="education">
                  {t(`pages.jobs.education.${occupation.education}`)}
                </li>
                <li className="tag" data-figure="growth">
                  {t(`pages.jobs.growth.${growthWord(occupation.growth, catalogue.averageGrowth)}Brief`)}
                </li>
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
