import { asPlainText, MOST_WONDER } from '#class'
import { Dialog, useT } from '#pages'
import type { Link } from '#session/class'
import { useId, useState } from 'react'

/** Where a learner asks something of somebody who works there; the guide reads it first. */
export function WonderDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const t = useT()
  const id = useId()
  const [text, setText] = useState('')
  const [state, setState] = useState<'sent' | 'lost'>()
  const asked = asPlainText(text).replaceAll(/\s+/g, ' ')
  return (
    <Dialog name="wonder" title={t('trip.wonder.title')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const isSent = link.wonder(asked)
          setState(isSent ? 'sent' : 'lost')
          if (isSent) setText('')
        }}
      >
        <label htmlFor={id}>{t('trip.wonder.label')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={MOST_WONDER}
          value={text}
          aria-describedby={`${id}-note`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-note`} className="soft">
          {t('trip.wonder.note')}
        </p>
        <p role="status">{state ? t(`trip.wonder.${state}`) : ''}</p>
        <div className="dialog-buttons">
          <button type="submit" className="button main" data-control="send" disabled={asked === ''}>
            {t('trip.wonder.send')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('trip.close')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
