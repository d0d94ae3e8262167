import { Dialog, Icon, useT } from '#pages'
import { useState } from 'react'
import { deleteClass } from '../together/kept-class.ts'

/** Deletes classes before their day, when that was asked twice. */
export function DeleteClass({
  classes,
  label,
  title,
  text,
  onDeleted,
}: {
  classes: readonly { code: string; guideKey: string; salt: string }[]
  label: string
  /** What is asked before it is done, and what it means. */
  title: string
  text: string
  onDeleted: () => void
}) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const remove = async () => {
    setFailed(false)
    const done = await Promise.all(
      classes.map(({ code, guideKey, salt }) => deleteClass(code, guideKey, salt)),
    )
    if (done.every((one) => one === 'deleted')) onDeleted()
    else setFailed(true)
  }
  return (
    <>
      <button
        type="button"
        className="button danger no-print"
        data-control="delete"
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
        {label}
      </button>
      {isAsking && (
        <Dialog name="delete-class" title={title} onClose={() => setAsking(false)}>
          <p>{text}</p>
          {hasFailed && <p role="alert">{t('trip.after.delete.failed')}</p>}
          <div className="dialog-buttons">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('trip.after.delete.not')}
            </button>
            <button
              type="button"
              className="button danger"
              data-control="delete-now"
              onClick={() => void remove()}
            >
              {t('trip.after.delete.yes')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
