import type { Header, Words } from '#scenario'
import { useT } from '../use-words.ts'

/** For the curious and for teachers, folded away: school subjects in this work, and where its practice comes from. */
export function Background({ header, words }: { header: Header; words: Words }) {
  const t = useT()
  return (
    <div className="briefing-more">
      {header.academicLinks.length > 0 && (
        <details>
          <summary>{t('pages.briefing.academic')}</summary>
          <dl className="wrote">
            {header.academicLinks.map(({ subject, text }) => (
              <div key={text}>
                <dt>{words.line(subject)}</dt>
                <dd>{words.line(text)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {header.sources.length > 0 && (
        <details>
          <summary>{t('pages.briefing.sources')}</summary>
          <dl className="wrote">
            {header.sources.map(({ title, publisher, says }) => (
              <div key={title + says}>
                <dt>
                  {words.line(title)}, {words.line(publisher)}
                </dt>
                <dd>{words.line(says)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
