import { promptsOf } from '#class'
import { addressOf, useSessionState, useT } from '#pages'
import { theRecord } from '#pages/bodies'
import { forgetDevice, forgetPapers, keepClass, keepWritten, paperName } from '#session/class'
import { useState } from 'react'
import type { InsideProps } from '../together/inside.ts'
import { KeepIt, type Keeping } from '../together/KeepIt.tsx'
import { useLinkState } from '../together/use-class.ts'
import { HandInDialog } from './HandInDialog.tsx'

/** The end of a trip for a learner: how it ended, and the way to take it home. */
export function TripEnding({
  link,
  session,
  code,
  keeping,
}: Pick<InsideProps, 'link' | 'session' | 'code'> & { keeping: Keeping }) {
  const t = useT()
  const ending = useSessionState(session, ({ stage }) => stage.ending)
  const words = useSessionState(session, (state) => state.words)
  const at = useLinkState(link, ({ device }) => device.at)
  const member = useLinkState(link, ({ device }) => device.member)
  const mine = useLinkState(link, ({ papers }) => papers.mine)
  const isDeleted = useLinkState(link, ({ turned }) => turned === 'deleted')
  const [isWriting, setWriting] = useState(false)
  const keep = async () => {
    if (!at || !member) return undefined
    const record = await theRecord()
    const attempt = await keepClass(record, at, member.slot)
    const prompts = promptsOf(at.scenario)
    await keepWritten(record, attempt, mine, (about) => prompts[about] ?? t('trip.hand.any'))
    // What no desk has yet still goes out when this tab comes back to the class.
    if (mine.some(({ given }) => given?.isThere === false)) return attempt
    forgetDevice({ code, role: 'explorer' }, sessionStorage)
    forgetPapers(paperName('explorer', member), sessionStorage)
    return attempt
  }
  return (
    <div className="ending stack" data-ending={ending?.id}>
      <h3 className="ending-title">{ending ? words.line(ending.title) : t('trip.over')}</h3>
      <p>{ending ? words.line(ending.text) : t('trip.over.text')}</p>
      {isDeleted ? (
        <p role="alert">{t('trip.over.deleted')}</p>
      ) : (
        <p>
          <button type="button" className="button" data-control="write-now" onClick={() => setWriting(true)}>
            {t('trip.hand.title')}
          </button>
        </p>
      )}
      {isWriting && <HandInDialog link={link} session={session} onClose={() => setWriting(false)} />}
      <KeepIt keeping={keeping} text={t('trip.keep.text')} keep={keep}>
        <a className="button" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </KeepIt>
    </div>
  )
}
