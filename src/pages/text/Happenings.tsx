import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'
import { Said } from './Said.tsx'

const SHOWN = 5

/** What was said, heard and told: the last few lines open, the ones before folded away. */
export function Happenings({ session }: { session: Session }) {
  const t = useT()
  const captions = useSessionState(session, (state) => state.captions)
  const people = useSessionState(session, (state) => state.scenario.header.people)
  const words = useSessionState(session, (state) => state.words)
  const older = captions.slice(0, -SHOWN)
  const list = (lines: typeof captions) => (
    <ol className="said-list">
      {lines.map((caption) => (
        <Said key={caption.id} caption={caption} people={people} words={words} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t('pages.text.happened')}</h2>
      {older.length > 0 && (
        <details>
          <summary>{t('pages.text.earlier', { count: older.length })}</summary>
          {list(older)}
        </details>
      )}
      {captions.length === 0 ? (
        <p className="soft">{t('pages.text.nothing')}</p>
      ) : (
        list(captions.slice(-SHOWN))
      )}
    </section>
  )
}
