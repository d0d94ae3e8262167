import type { Vector3 } from 'three'
import { settings } from '#session'
import { mouthsOf } from '../people/visemes.ts'
import type { Mixer } from './mixer.ts'
import type { Layer } from './recipes.ts'

/** Where low voices end and high ones begin, in hertz. */
const MIDDLE = 165

/** Whose voice it is. */
export interface Voice {
  /** The speaker's place among the people of the shift: each gets a voice of their own while there are enough. */
  person: number
  /** Basic pitch in hertz. */
  pitch: number
}

/**
 * Says a text: by a voice of the device itself, never by one that sends the text away, and where there is
 * none by a soft murmur from where the person stands. Answers how many seconds it takes.
 */
export function speak(text: string, language: string, who: Voice, mixer: Mixer, at: Vector3): number {
  const track = mouthsOf(text)
  const { volume } = settings.getState()
  if (volume === 0) return track.length
  const voices = localVoices(language)
  const voice = voices[who.person % Math.max(1, voices.length)]
  if (voice) {
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.lang = voice.lang
    words.volume = volume
    // Devices do not say how high their voices are: the person's own pitch lifts or lowers whichever it is.
    words.pitch = Math.min(1.4, Math.max(0.6, Math.sqrt(who.pitch / MIDDLE)))
    speechSynthesis.speak(words)
  } else mixer.sound(murmur(track.starts, who.pitch), at)
  return track.length + 0.35
}

function localVoices(language: string): SpeechSynthesisVoice[] {
  if (typeof speechSynthesis === 'undefined') return []
  return speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.startsWith(language))
}

/** A hummed melody of the words: one soft tone for each movement of the mouth. */
function murmur(starts: readonly number[], pitch: number): Layer[] {
  return starts.slice(0, -1).map((at, index) => {
    const length = Math.min(0.22, (starts[index + 1] ?? at + 0.2) - at + 0.04)
    const from = pitch * (1 + 0.09 * Math.sin(index * 1.7) - (0.1 * index) / starts.length)
    return { wave: 'triangle', at, length, from, to: from * 0.96, loudness: 0.05, attack: 0.03 }
  })
}
