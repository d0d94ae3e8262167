import { Dialog, Icon, useT } from '#pages'
import { useState } from 'react'
import { deleteClass } from '../together/kept-class.ts'

/** Deletes a class before its day, when that was asked twice. */
export function DeleteClass({
  code,
  guideKey,
  salt,
  onDeleted,
}: {
  code: string
  guideKey: string
  salt: string
  onDeleted: () => void
}) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const remove = async () => {
    const done = await deleteClass(code, guideKey, salt)
    if (done === 'deleted') onDeleted()
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
        {t('trip.after.delete')}
      </button>
      {isAsking && (
        <Dialog
          name="delete-class"
          title={t('trip.after.delete.title', { code })}
          onClose={() => setAsking(false)}
        >
          <p>{t('trip.after.delete.text')}</p>
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
