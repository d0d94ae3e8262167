import { Notice } from '../parts/Notice.tsx'
import { useT } from '../use-words.ts'

/** The catalogue could not be fetched: says so, and what to do. */
export function NoCareers() {
  const t = useT()
  return (
    <Notice role="alert">
      <p>{t('pages.jobs.unreachable')}</p>
    </Notice>
  )
}
