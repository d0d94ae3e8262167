import type { Session } from '#session'
import { Notice } from '../parts/Notice.tsx'
import { useT } from '../use-words.ts'
import { useSessionState } from './use-session.ts'

/** What the learner should know about saving but can play on with; goes when they have read it. */
export function SaveNotice({ session }: { session: Session }) {
  const t = useT()
  const problem = useSessionState(session, (state) => state.problem)
  const isQuiet = useSessionState(session, ({ saving }) => saving !== 'failed' && saving !== 'elsewhere')
  if (!problem || !isQuiet || problem === 'otherVersion' || problem === 'reflectionNotKept') return null
  return (
    <div className="save-notice" role="status">
      <Notice calm>
        <p>{t(`session.problem.${problem}`)}</p>
        <p>
          <button type="button" className="button small" onClick={() => session.dismiss()}>
            {t('session.problem.dismiss')}
          </button>
        </p>
      </Notice>
    </div>
  )
}
