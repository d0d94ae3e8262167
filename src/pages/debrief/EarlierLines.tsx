import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** What was played before each rewind of this attempt; nothing where there was none. */
export function EarlierLines() {
  const t = useT()
  const { debrief } = useDebriefParts()
  if (debrief.earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="section-title">
        {t('pages.debrief.earlier')}
      </h2>
      <ul className="stack">
        {debrief.earlier.map((line, at) => (
          <li key={`${line.kept} ${at}`} className="card">
            <details>
              <summary>
                {line.ending?.title ?? t('pages.debrief.earlier.open')} ·{' '}
                {t('pages.points', { count: line.earned })}
              </summary>
              <ol className="onward">
                {line.decisions
                  .filter(({ event }) => !event.startsWith('xstate.'))
                  .map(({ label }, step) => (
                    <li key={`${step} ${label}`}>{label}</li>
                  ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
