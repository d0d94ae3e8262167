import type { Reflection } from '#record'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** The questions that the shift put and what the learner wrote; nothing where none was put. */
export function Wrote({ reflections }: { reflections: readonly Reflection[] }) {
  const t = useT()
  const { debrief } = useDebriefParts()
  if (debrief.reflections.length === 0) return null
  return (
    <section aria-labelledby="wrote">
      <h2 id="wrote" className="section-title">
        {t('pages.record.wrote')}
      </h2>
      <dl className="card wrote">
        {debrief.reflections.map(({ prompt, text }) => (
          <div key={prompt}>
            <dt>{text}</dt>
            <dd>
              {reflections.find((one) => one.prompt === prompt)?.text ?? (
                <span className="soft">{t('pages.debrief.notWritten')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
