import { answersLimits, readAnswers, type Answers, type AnswersFault } from '#class'
import { PageTitle, useT } from '#pages'
import { useEffect, useId, useState } from 'react'
import { ReadAnswers } from './ReadAnswers.tsx'

type Opened =
  | { state: 'none' | 'reading' }
  | { state: 'refused'; fault: AnswersFault | 'unreadable' }
  | { state: 'open'; answers: Answers }

/** The way in for answers that came as a file: chosen or dropped here, read on this device, kept nowhere. */
export function OpenAnswers({ titleOf }: { titleOf: (trip: string) => string | undefined }) {
  const t = useT()
  const id = useId()
  const [opened, setOpened] = useState<Opened>({ state: 'none' })
  const open = async (file: File | undefined) => {
    if (!file) return
    setOpened({ state: 'reading' })
    setOpened(await openFile(file))
  }
  // What the class sees already is not taken away by a file that drops on it.
  useDropped(opened.state === 'open' ? undefined : open)
  if (opened.state === 'open')
    return (
      <ReadAnswers
        answers={opened.answers}
        trip={titleOf(opened.answers.trip)}
        onOther={() => setOpened({ state: 'none' })}
      />
    )
  return (
    <main id="main" className="stack trip-way" data-page="questions">
      <PageTitle tab={t('trip.letter.open')}>{t('trip.letter.open')}</PageTitle>
      <p>{t('trip.letter.open.text')}</p>
      <div className="card stack answers-drop">
        <label htmlFor={id}>{t('trip.letter.open.choose')}</label>
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-drop`}
          onChange={(event) => {
            void open(event.target.files?.[0])
            // The same file, sent anew, is another choice.
            event.target.value = ''
          }}
        />
        <p id={`${id}-drop`} className="soft">
          {t('trip.letter.open.drop')}
        </p>
      </div>
      <p role="status">{opened.state === 'reading' && t('trip.letter.open.reading')}</p>
      {opened.state === 'refused' && (
        <p role="alert" className="refused" data-fault={opened.fault}>
          {t(`trip.letter.fault.${opened.fault}`, { count: answersLimits.bytes / 1e6 })}
        </p>
      )}
      <p className="soft">{t('trip.letter.open.link')}</p>
    </main>
  )
}

async function openFile(file: File): Promise<Opened> {
  if (file.size > answersLimits.bytes) return { state: 'refused', fault: 'too-big' }
  try {
    const read = readAnswers(new Uint8Array(await file.arrayBuffer()))
    return read.ok ? { state: 'open', answers: read.answers } : { state: 'refused', fault: read.fault }
  } catch {
    // It was moved or taken away meanwhile.
    return { state: 'refused', fault: 'unreadable' }
  }
}

/** Takes a file that is dropped anywhere on the page, which browsers would else leave the page for. */
function useDropped(onFile: ((file: File | undefined) => Promise<void>) | undefined): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      void onFile?.(event.dataTransfer?.files[0])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })
}
