import type { ClipKind } from '#class'
import { useT } from '#pages'
import { useEffect, useRef } from 'react'

/** A recording that goes on: what the camera sees, the seconds left, and the way to stop. */
export function NowRecording({
  kind,
  stream,
  left,
  onStop,
}: {
  kind: ClipKind
  stream: MediaStream
  /** Whole seconds. */
  left: number
  onStop: () => void
}) {
  const t = useT()
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  return (
    <div className="stack" data-recording={kind}>
      {/* What the camera sees right now, without its sound. */}
      {kind === 'picture' && (
        <video ref={video} className="clip-mirror" muted autoPlay playsInline aria-hidden="true" />
      )}
      <div className="row">
        <p role="timer" className="clip-left" data-left={left}>
          <span className="clip-dot" aria-hidden="true" />
          {t('trip.letter.clip.left', { count: left })}
        </p>
        <button type="button" className="button main small" data-control="stop-clip" onClick={onStop}>
          {t('trip.letter.clip.stop')}
        </button>
      </div>
    </div>
  )
}
