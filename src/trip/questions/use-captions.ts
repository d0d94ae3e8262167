import type { Clip } from '#class'
import { useDeferredValue, useEffect, useState } from 'react'
import { captionsOf, type Spoken } from './captions.ts'
import { hearClip } from './hear-clip.ts'

/**
 * Writes the captions of a clip into a track of its player.
 * @param track undefined until there is a player
 * @param seconds how long the clip is; undefined until that is known
 * @param words what is said in it
 * @returns what they say at this moment
 */
export function useCaptions(
  track: TextTrack | undefined,
  clip: Clip,
  seconds: number | undefined,
  words: string,
): string {
  const said = useDeferredValue(words)
  const [spoken, setSpoken] = useState<readonly Spoken[]>()
  const [shown, setShown] = useState('')

  useEffect(() => {
    let isLeft = false
    const hear = async () => {
      const heard = await hearClip(clip)
      if (!isLeft) setSpoken(heard)
    }
    void hear()
    return () => {
      isLeft = true
    }
  }, [clip])

  useEffect(() => {
    if (!track) return
    const show = () => {
      const [cue] = track.activeCues ?? []
      setShown(cue instanceof VTTCue ? cue.getCueAsHTML().textContent : '')
    }
    track.addEventListener('cuechange', show)
    return () => track.removeEventListener('cuechange', show)
  }, [track])

  useEffect(() => {
    if (!track || !spoken || seconds === undefined) return
    const cues = captionsOf(said, spoken, seconds).map(
      ({ from, until, text }) => new VTTCue(from, until, asCueText(text)),
    )
    for (const cue of cues) track.addCue(cue)
    return () => {
      for (const cue of cues) track.removeCue(cue)
    }
  }, [track, spoken, seconds, said])

  return shown
}

/** In captions some signs mean something else: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-span */
function asCueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
