import type { Job, PlaceKind } from '#career'
import { useId } from 'react'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { growthWord, sayPayBriefly } from './say-figures.ts'

/** So many of the most frequent jobs come first; the others were chosen because they are rare elsewhere. */
const MOST_PEOPLE = 8

/** The jobs in a kind of place as short rows that lead to their cards. */
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
  if (kind.fit === 'curated') return <Rows {...rows} title={t('pages.jobs.here')} jobs={kind.jobs} />
  return (
    <>
      <Rows {...rows} title={t('pages.jobs.big')} jobs={kind.jobs.slice(0, MOST_PEOPLE)} />
      <Rows {...rows} title={t('pages.jobs.hidden')} jobs={kind.jobs.slice(MOST_PEOPLE)} />
    </>
  )
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
                <li className="tag">{sayPayBriefly(occupation, t, language)}</li>
                <li className="tag">{t(`pages.jobs.education.${occupation.education}`)}</li>
                <li className="tag">
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
