import { asPlainText, MOST_HAND_IN, promptsOf } from '#class'
import { Dialog, findPrivateDetails, Notice, useSessionState, useT, type PrivateDetail } from '#pages'
import { isDeskHere, type ClassSession, type Link, type Paper } from '#session/class'
import { useId, useState } from 'react'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'

/** Where a learner writes about the trip, and hands in what they choose to; it says who will see it. */
export function HandInDialog({
  link,
  session,
  onClose,
}: {
  link: Link
  session: ClassSession
  onClose: () => void
}) {
  const t = useT()
  const { scenario, words } = useSessionState(session, (state) => state)
  const mine = useLinkState(link, ({ papers }) => papers.mine)
  const name = useLinkState(link, ({ device }) =>
    device.at && device.member ? nameOf(device.at.state, device.member.salt, device.member.slot, t) : '',
  )
  const prompts = promptsOf(scenario)
  const asked = prompts.length === 0 ? [t('trip.hand.any')] : prompts.map((line) => words.line(line))
  return (
    <Dialog name="hand-in" title={t('trip.hand.title')} onClose={onClose}>
      <div className="stack hand-in">
        <p>{t('trip.hand.who', { name })}</p>
        <p className="soft">{t('trip.hand.note', { count: MOST_HAND_IN })}</p>
        {asked.map((prompt, about) => (
          <Writing
            key={about}
            link={link}
            about={about}
            prompt={prompt}
            paper={mine.find((one) => one.about === about)}
          />
        ))}
        <div className="dialog-buttons">
          <button type="button" className="button" data-control="close" onClick={onClose}>
            {t('trip.close')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

function Writing({
  link,
  about,
  prompt,
  paper,
}: {
  link: Link
  about: number
  prompt: string
  paper: Paper | undefined
}) {
  const t = useT()
  const id = useId()
  const [warned, setWarned] = useState<PrivateDetail[]>([])
  const way = useLinkState(link, (state) =>
    state.status !== 'open' ? 'lost' : isDeskHere(state) ? 'going' : 'noDesk',
  )
  const draft = paper?.draft ?? ''
  const text = asPlainText(draft)
  const given = paper?.given
  const give = () => {
    const found = findPrivateDetails(text)
    if (found.length > 0 && warned.length === 0) return setWarned(found)
    setWarned([])
    link.handIn(about, text)
  }
  return (
    <form
      className="stack"
      data-about={about}
      data-there={given?.isThere}
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <label htmlFor={id}>{prompt}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_HAND_IN}
        value={draft}
        onChange={(event) => {
          link.write(about, event.target.value)
          setWarned([])
        }}
      />
      {warned.length > 0 && (
        <Notice role="alert">
          {warned.map((detail) => (
            <p key={detail}>{t(`pages.reflect.warn.${detail}`)}</p>
          ))}
        </Notice>
      )}
      <p role="status">{given ? t(given.isThere ? 'trip.hand.there' : `trip.hand.${way}`) : ''}</p>
      <div>
        <button
          type="submit"
          className="button main"
          data-control="give"
          disabled={text === '' || text === given?.text}
        >
          {t(warned.length > 0 ? 'trip.hand.anyway' : given ? 'trip.hand.again' : 'trip.hand.give')}
          <span className="unseen">: {prompt}</span>
        </button>
      </div>
    </form>
  )
}
