import { clipFormat, type Clip } from '#class'
import { useT } from '#pages'
import { useCallback, useRef, useState, type SyntheticEvent } from 'react'

/** Later than any clip ends, in seconds. */
const FAR = 100_000

/**
 * Plays a clip when it is told to, from this device's memory.
 * @param says id of what is said in it, in words, which stands beside it: nobody has timed it as captions
 */
export function ClipPlayer({ clip, label, says }: { clip: Clip; label: string; says: string }) {
  const t = useT()
  const [isUnplayed, setUnplayed] = useState(false)
  const measure = useMeasure()
  const load = useCallback(
    (player: HTMLMediaElement | null) => {
      if (!player) return
      const url = URL.createObjectURL(new Blob([clip.bytes], { type: clipFormat(clip)?.type ?? '' }))
      player.src = url
      return () => URL.revokeObjectURL(url)
    },
    [clip],
  )
  const Player = clip.kind === 'picture' ? 'video' : 'audio'
  return (
    <div className="clip" role="group" aria-label={label} tabIndex={-1} data-clip={clip.kind}>
      <Player
        {...measure}
        ref={load}
        controls
        playsInline
        preload="metadata"
        aria-label={label}
        aria-describedby={says}
        onError={() => setUnplayed(true)}
      />
      {isUnplayed && <p role="alert">{t('trip.letter.clip.unplayed')}</p>}
    </div>
  )
}

/** Browsers record without saying how long it is, and learn it when they are sent past the end. */
function useMeasure() {
  const isMeasuring = useRef(false)
  return {
    onLoadedMetadata({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
      if (Number.isFinite(player.duration)) return
      isMeasuring.current = true
      player.currentTime = FAR
    },
    onDurationChange({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
      if (!isMeasuring.current || !Number.isFinite(player.duration)) return
      isMeasuring.current = false
      player.currentTime = 0
    },
  }
}
