import type { Vector3 } from 'three'
import type { Cue } from '#scenario'
import type { Session } from '#session'
import type { Mixer } from './sound/mixer.ts'
import { placeOfSound } from './sound/places.ts'
import { speak } from './sound/voice.ts'
import type { Tick } from './tick.ts'
import type { World } from './world.ts'

/** Plays cues one after another: who speaks is heard out before the next begins. */
export interface CuePlayer {
  /**
   * Takes in a batch of cues. `instead`: the learner has decided, so that lines of before are too late by now (their
   * captions stand to be read), and what makes no words begins at once.
   */
  add(cues: readonly Cue[], instead: boolean): void
  /** Falls silent. */
  clear(): void
  /** Plays what is due. */
  update(tick: Tick): void
}

/** A player for a session's cues. `whereDone` is where the learner did something last. */
export function createCuePlayer(
  { store }: Session,
  world: Pick<World, 'cast' | 'props'>,
  mixer: Mixer,
  whereDone: () => Vector3,
): CuePlayer {
  const queue: Cue[] = []
  const now = { quietIn: 0.1 }

  return {
    add(cues, instead) {
      if (instead) queue.length = 0
      queue.push(...cues)
      if (instead) performWordless()
    },
    clear() {
      queue.length = 0
      now.quietIn = 0
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
    },
    update({ seconds }) {
      now.quietIn -= seconds
      while (now.quietIn <= 0 && queue.length > 0) perform(queue.shift()!)
    },
  }

  function performWordless(): void {
    while (queue[0] && queue[0].say === undefined) perform(queue.shift()!)
  }

  function perform(cue: Cue): void {
    const { words, scenario } = store.getState()
    const text = cue.say === undefined ? undefined : words.line(cue.say)
    world.cast.perform(cue, text)
    if (cue.sound !== undefined) {
      mixer.play(cue.sound, world.props.all.get(placeOfSound(cue.sound))?.middle ?? whereDone())
    }
    const speaker = cue.by === undefined ? undefined : world.cast.actors.get(cue.by)
    if (text === undefined || !speaker) return
    const person = Object.keys(scenario.header.people).indexOf(speaker.id)
    const voice = { person, pitch: speaker.voice }
    now.quietIn = speak(text, words.language, voice, mixer, speaker.eyes)
  }
}
