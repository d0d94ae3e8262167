import { addressOf, useT } from '#pages'
import { useState, type ReactNode } from 'react'

/** The attempt that was kept of what is over, by its id. It is held above the bodies: they come and go, and it is kept once. */
export interface Keeping {
  kept: string | undefined
  setKept: (id: string) => void
}

/** The way to take home what was played together, and from there to what it showed. */
export function KeepIt({
  keeping: { kept, setKept },
  text,
  keep,
  children,
}: {
  keeping: Keeping
  /** What is kept, and what can be done with it. */
  text: string
  /** Keeps it, and answers the attempt's id; undefined: there is nothing to keep. */
  keep: () => Promise<string | undefined>
  /** Other ways on, as long as it is not kept. */
  children?: ReactNode
}) {
  const t = useT()
  const [hasFailed, setFailed] = useState(false)
  const take = async () => {
    try {
      const id = await keep()
      if (id !== undefined) setKept(id)
    } catch {
      setFailed(true)
    }
  }
  if (kept !== undefined) {
    return (
      <>
        <p role="status">{t('trip.kept')}</p>
        <div className="dialog-buttons">
          <a
            className="button main"
            href={addressOf({ page: 'debrief', attempt: kept })}
            data-control="debrief"
          >
            {t('pages.ending.debrief')}
          </a>
        </div>
      </>
    )
  }
  return (
    <>
      <p className="soft">{text}</p>
      {hasFailed && <p role="alert">{t('trip.keep.failed')}</p>}
      <div className="dialog-buttons">
        <button type="button" className="button main" data-control="keep" onClick={() => void take()}>
          {t('trip.keep')}
        </button>
        {children}
      </div>
    </>
  )
}
