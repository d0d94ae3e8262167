import { useRef, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useT } from '../use-words.ts'
import { AskDelete } from './AskDelete.tsx'
import type { MyRecord } from './use-my-record.ts'

/** Take a copy, read one in, print, delete all. */
export function Yours({ mine }: { mine: MyRecord }) {
  const t = useT()
  const picker = useRef<HTMLInputElement>(null)
  const [isAsking, setAsking] = useState(false)
  const isEmpty = !mine.kept || mine.kept.length === 0
  return (
    <section aria-labelledby="yours" className="card stack no-print">
      <h2 id="yours">{t('pages.record.yours')}</h2>
      {mine.isMemory && (
        <Notice calm>
          <p>{t('pages.record.memory')}</p>
        </Notice>
      )}
      {mine.isUnsaved && (
        <Notice calm>
          <p>{t('pages.record.unsaved')}</p>
        </Notice>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          data-control="export"
          disabled={isEmpty}
          onClick={() => void mine.save()}
        >
          <Icon name="download" />
          {t('pages.record.export')}
        </button>
        <button
          type="button"
          className="button"
          data-control="import"
          onClick={() => picker.current?.click()}
        >
          {t('pages.record.import')}
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={() => print()}>
          {t('pages.record.print')}
        </button>
        <button
          type="button"
          className="button danger"
          data-control="delete-all"
          disabled={isEmpty}
          onClick={() => setAsking(true)}
        >
          <Icon name="trash" />
          {t('pages.record.deleteAll')}
        </button>
      </div>
      <p className="soft">{t('pages.record.importHow')}</p>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void mine.readIn(file)
        }}
      />
      {isAsking && (
        <AskDelete
          title={t('pages.record.askAll')}
          text={t('pages.record.askAll.text')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void mine.removeAll()
          }}
        />
      )}
    </section>
  )
}
