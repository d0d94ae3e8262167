import { clipFormat, type Clip } from '#class'
import { useLanguage, useT } from '#pages'
import { useCallback, useRef, useState, type SyntheticEvent } from 'react'
import { useCaptions } from './use-captions.ts'

/** Later than any clip ends, in seconds. */
const FAR = 100_000

/**
 * Plays a clip when it is told to, from this device's memory, with captions.
 * @param words what is said in it
 * @param says id of the element in which those words stand
 */
export function ClipPlayer({
  clip,
  label,
  words,
  says,
}: {
  clip: Clip
  label: string
  words: string
  says: string
}) {
  const t = useT()
  const language = useLanguage()
  const captions = t('trip.letter.clip.captions')
  const [isUnplayed, setUnplayed] = useState(false)
  const [track, setTrack] = useState<TextTrack>()
  const { seconds, ...measure } = useMeasure()
  const shown = useCaptions(track, clip, seconds, words)
  const load = useCallback(
    (player: HTMLMediaElement | null) => {
      if (!player) return
      const url = URL.createObjectURL(new Blob([clip.bytes], { type: clipFormat(clip)?.type ?? '' }))
      player.src = url
      const own = player.addTextTrack('captions', captions, language)
      own.mode = clip.kind === 'picture' ? 'showing' : 'hidden'
      setTrack(own)
      return () => {
        own.mode = 'disabled'
        URL.revokeObjectURL(url)
      }
    },
    [clip, captions, language],
  )
  const Player = clip.kind === 'picture' ? 'video' : 'audio'
  return (
    <div className="clip" role="group" aria-label={label} tabIndex={-1} data-clip={clip.kind}>
      <Player
        {...measure}
        // A player keeps the tracks that it was given.
        key={language}
        ref={load}
        controls
        playsInline
        preload="metadata"
        aria-label={label}
        aria-describedby={says}
        onError={() => setUnplayed(true)}
      />
      {/* A picture has its captions in it; sound has nowhere to show them. Whoever has them read out has the words below. */}
      {clip.kind === 'sound' && (
        <p className="clip-caption" aria-hidden="true" data-caption>
          {shown}
        </p>
      )}
      {isUnplayed && <p role="alert">{t('trip.letter.clip.unplayed')}</p>}
    </div>
  )
}

/** Browsers record without saying how long it is, and learn it when they are sent past the end. */
function useMeasure() {
  const isMeasuring = useRef(false)
  const [seconds, setSeconds] = useState<number>()
  return {
    seconds,
    onLoadedMetadata({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
      if (Number.isFinite(player.duration)) {
        setSeconds(player.duration)
        return
      }
      isMeasuring.current = true
      player.currentTime = FAR
    },
    onDurationChange({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
      if (!isMeasuring.current || !Number.isFinite(player.duration)) return
      isMeasuring.current = false
      setSeconds(player.duration)
      player.currentTime = 0
    },
  }
}
