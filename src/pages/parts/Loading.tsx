import { useT } from '../use-words.ts'

/** Shown while a page or a shift is fetched; says so to a screen reader as well. */
export function Loading() {
  const t = useT()
  return (
    <div className="loading" role="status">
      <svg className="loading-cup" viewBox="0 0 48 48" fill="none" aria-hidden="true">
        <path
          d="M10 20h24v10a10 10 0 0 1-10 10h-4a10 10 0 0 1-10-10zM34 23h3a5 5 0 0 1 0 10h-3.500M17 14c0-3 3-3 3-6M25 14c0-3 3-3 3-6"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <p>{t('pages.loading')}</p>
    </div>
  )
}
