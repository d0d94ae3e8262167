import { Dialog } from '../parts/Dialog.tsx'
import { useT } from '../use-words.ts'

/** Asks before something is deleted for good; keeping it is the first button. */
export function AskDelete({
  title,
  text,
  onNo,
  onYes,
}: {
  title: string
  text: string
  onNo: () => void
  onYes: () => void
}) {
  const t = useT()
  return (
    <Dialog name="delete" title={title} onClose={onNo}>
      <p>{text}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onNo}>
          {t('pages.record.noKeep')}
        </button>
        <button type="button" className="button danger" data-control="yes" onClick={onYes}>
          {t('pages.record.yesDelete')}
        </button>
      </div>
    </Dialog>
  )
}
