import { answersLimits } from '#class'
import { Icon, useT } from '#pages'
import { useRef, useState } from 'react'
import { ClipPlayer } from './ClipPlayer.tsx'
import type { OwnClip } from './draft.ts'
import { NowRecording } from './NowRecording.tsx'
import { canRecord } from './record.ts'
import { readClip, type FileTrouble } from './read-clip.ts'
import { useFocusAlong } from './use-focus-along.ts'
import type { Recorder } from './use-recorder.ts'

/** Where a clip is recorded or chosen for one question, played, made anew and taken out. */
export function AddClip({
  at,
  question,
  clip,
  words,
  says,
  recorder,
  onClip,
}: {
  at: number
  question: string
  clip: OwnClip | undefined
  /** What is said in it, and the id of the field where it is written. */
  words: string
  says: string
  recorder: Recorder
  onClip: (clip: OwnClip | undefined) => void
}) {
  const t = useT()
  const picker = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<FileTrouble>()
  const mine = 'at' in recorder.state && recorder.state.at === at ? recorder.state : undefined
  const view = mine?.phase === 'recording' ? 'recording' : clip ? 'clip' : 'choice'
  const box = useFocusAlong(view)
  const choose = async (file: File | undefined) => {
    if (!file) return
    recorder.forget()
    const read = await readClip(file)
    setRefused(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string') onClip({ ...read, isRecorded: false })
  }
  const start = (kind: OwnClip['kind']) => {
    if (recorder.isBusy) return
    setRefused(undefined)
    recorder.start(at, kind)
  }
  const trouble = mine?.phase === 'trouble' ? mine.trouble : refused
  return (
    <div ref={box} role="group" aria-label={t('trip.letter.clip.add')} className="stack">
      {mine?.phase === 'recording' && (
        <NowRecording kind={mine.kind} stream={mine.stream} left={mine.left} onStop={recorder.stop} />
      )}
      {view === 'clip' && clip && (
        <>
          <ClipPlayer clip={clip} label={t('trip.letter.clip.of', { question })} words={words} says={says} />
          <div className="row">
            {clip.isRecorded && (
              <button
                type="button"
                className="button small"
                data-control="record-again"
                aria-disabled={recorder.isBusy}
                onClick={() => start(clip.kind)}
              >
                {t('trip.letter.clip.again')}
              </button>
            )}
            <button
              type="button"
              className="button small"
              data-control="drop-clip"
              onClick={() => onClip(undefined)}
            >
              <Icon name="trash" />
              {t('trip.letter.clip.drop')}
            </button>
          </div>
        </>
      )}
      {view === 'choice' && (
        <div className="row">
          {canRecord() && (
            <>
              <button
                type="button"
                className="button small"
                data-control="record-sound"
                aria-disabled={recorder.isBusy}
                onClick={() => start('sound')}
              >
                <Icon name="talk" />
                {t('trip.letter.clip.sound')}
              </button>
              <button
                type="button"
                className="button small"
                data-control="record-picture"
                aria-disabled={recorder.isBusy}
                onClick={() => start('picture')}
              >
                <Icon name="camera" />
                {t('trip.letter.clip.picture')}
              </button>
            </>
          )}
          <button
            type="button"
            className="button small"
            data-control="choose-clip"
            aria-disabled={recorder.isBusy}
            onClick={() => recorder.isBusy || picker.current?.click()}
          >
            {t('trip.letter.clip.file')}
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept="audio/*,video/*"
            onChange={(event) => {
              void choose(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </div>
      )}
      {view === 'choice' && !canRecord() && <p className="soft">{t('trip.letter.clip.unable')}</p>}
      <p role="status" className="soft">
        {mine?.phase === 'asking' && t('trip.letter.clip.asking')}
        {mine?.phase === 'recording' && told(mine.left, t)}
        {view === 'clip' && !mine && t('trip.letter.clip.here')}
      </p>
      {trouble && (
        <p role="alert" className="refused" data-trouble={trouble}>
          {t(`trip.letter.clip.${trouble}`, { count: answersLimits.clipBytes / 1e6 })}
        </p>
      )}
    </div>
  )
}

/** What is read out while it records: not every second, but in time. */
function told(left: number, t: ReturnType<typeof useT>): string {
  const from = [10, 30].find((seconds) => left <= seconds)
  return from === undefined
    ? t('trip.letter.clip.begun', { count: answersLimits.clipSeconds })
    : t('trip.letter.clip.soon', { count: from })
}
