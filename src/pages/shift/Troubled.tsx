import type { Trouble } from '../catalogue.ts'
import { Icon } from '../parts/Icon.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'

const SHOWN = 8

/**
 * A shift that cannot be opened: what is wrong in plain words, what to do, and for its author where in the file.
 * `card` stands in a list, `page` is a page of its own.
 */
export function Troubled({ id, trouble, level }: { id: string; trouble: Trouble; level: 'card' | 'page' }) {
  const t = useT()
  const title = t(`pages.trouble.${trouble.kind}.title`)
  const content = (
    <>
      {level === 'page' ? <PageTitle tab={title}>{title}</PageTitle> : <h3>{title}</h3>}
      <p>{t(`pages.trouble.${trouble.kind}.text`, { id })}</p>
      {trouble.kind === 'refused' && (
        <details>
          <summary>{t('pages.trouble.details', { count: trouble.problems.length })}</summary>
          <ul className="problems" lang="en">
            {trouble.problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                <code>{problem.path}</code>
                <p>{problem.message}</p>
                <p className="soft">{problem.advice}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="row">
        {trouble.kind === 'unreachable' && (
          <button type="button" className="button main" onClick={() => location.reload()}>
            {t('pages.trouble.retry')}
          </button>
        )}
        {level === 'page' && (
          <a className="button" href={addressOf({ page: 'home' })}>
            <Icon name="back" />
            {t('pages.home.back')}
          </a>
        )}
      </div>
    </>
  )
  return level === 'page' ? (
    <main id="main" className="stack" data-page="trouble">
      {content}
    </main>
  ) : (
    <article className="card stack" data-shift={id} data-trouble={trouble.kind}>
      {content}
    </article>
  )
}
