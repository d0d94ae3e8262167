import type { Vector3 } from 'three'
import { settings } from '#session'
import { mouthsOf } from '../people/visemes.ts'
import type { Mixer } from './mixer.ts'
import type { Layer } from './recipes.ts'

/** Basic pitch in hertz of each person's murmur, in the order of the scenario. */
const PITCHES = [205, 232, 128, 218, 150, 190]

/**
 * Says a text: by a voice of the device itself, never by one that sends the text away, and where there is
 * none by a soft murmur from where the person stands. Answers how many seconds it takes.
 */
export function speak(text: string, language: string, person: number, mixer: Mixer, at: Vector3): number {
  const track = mouthsOf(text)
  const { volume } = settings.getState()
  if (volume === 0) return track.length
  const voices = localVoices(language)
  const voice = voices[Math.max(0, person) % Math.max(1, voices.length)]
  if (voice) {
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.lang = voice.lang
    words.volume = volume
    words.pitch = 0.9 + (person % 4) * 0.12
    speechSynthesis.speak(words)
  } else mixer.sound(murmur(track.starts, PITCHES[Math.max(0, person) % PITCHES.length]!), at)
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
