import type { Figure, Job, Occupation } from '#career'
import { payFigure } from '#session'
import { useT, wordFor } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** From which table of which release each figure on the card is, with the attribution that its publisher asks for. */
export function Sources({
  careers: { catalogue },
  occupation,
  job,
}: {
  careers: Careers
  occupation: Occupation
  job: Job | undefined
}) {
  const t = useT()
  const shown = figuresOf(occupation, job)
  return (
    <details className="sources">
      <summary>{t('pages.jobs.sources')}</summary>
      <ul className="dots">
        {shown.map((figure) => {
          const { publisher, release, table } = catalogue.releases[figure]
          return (
            <li key={figure} data-source={figure}>
              {wordFor(t, `pages.jobs.figure.${figure}`)}: {publisher}, {release},{' '}
              {t('pages.jobs.table', { table })}
            </li>
          )
        })}
      </ul>
      <p>{t('pages.jobs.ownWords')}</p>
      <p lang="en">{t('pages.jobs.onet')}</p>
    </details>
  )
}

/** Every figure that a card shows of an occupation in a place. */
function figuresOf({ pay, interests, selfEmployed }: Occupation, job: Job | undefined): Figure[] {
  return [
    payFigure(pay),
    ...(job?.payHere === undefined ? [] : ['payHere' as const]),
    'education',
    'experience',
    'training',
    'growth',
    'openings',
    ...(job?.share === undefined ? [] : ['share' as const, 'quotient' as const]),
    ...(selfEmployed === undefined ? [] : ['selfEmployed' as const]),
    'skills',
    ...(interests ? ['interests' as const] : []),
    'zone',
    'related',
  ]
}
