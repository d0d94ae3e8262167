import type { Mesh } from 'three'
import type { PersonOnStage } from '#scenario'
import type { Tick } from '../tick.ts'
import { MOUTHS, mouthAt, type MouthTrack } from './visemes.ts'

type Mood = PersonOnStage['mood']

const MOODS: Record<Mood, Readonly<Record<string, number>>> = {
  neutral: { smile: 0.12 },
  happy: { smile: 0.85, browUp: 0.2 },
  worried: { browWorry: 0.85, sad: 0.25 },
  annoyed: { browDown: 0.85, sad: 0.3 },
  relieved: { smile: 0.55, browWorry: 0.25 },
  sad: { sad: 0.85, browWorry: 0.5 },
  surprised: { browUp: 1, oh: 0.25 },
}

/** A face that blinks, shows a mood and moves its mouth. */
export interface Face {
  mood: Mood
  /** Starts moving the mouth to a track. */
  speak(track: MouthTrack): void
  isSpeaking(): boolean
  /** Writes the morphs of this moment. Allocates nothing. */
  update(tick: Tick): void
}

interface Morph {
  influences: number[]
  index: number
}

/** A face over the meshes of one person; morphs that a mesh lacks are left out. */
export function createFace(meshes: readonly Mesh[], random: () => number = Math.random): Face {
  const names = ['blink', 'smile', 'sad', 'browUp', 'browDown', 'browWorry', ...MOUTHS]
  const morphs = names.map((name) => meshes.flatMap((mesh) => morphOf(mesh, name)))
  const values = new Float32Array(names.length)
  const moods = new Map(
    Object.entries(MOODS).map(([mood, shapes]) => [
      mood,
      Float64Array.from(names, (name) => shapes[name] ?? 0),
    ]),
  )
  let track: MouthTrack | undefined
  // Fields, not variables: see gaze.ts.
  const now = { spoken: 0.1, blinkIn: 1 + random() * 3 }
  const face: Face = {
    mood: 'neutral',
    speak(next) {
      track = next
      now.spoken = 0
    },
    isSpeaking: () => track !== undefined,
    update({ seconds }) {
      now.spoken += seconds
      if (track && now.spoken >= track.length) track = undefined
      const mouth = track && mouthAt(track, now.spoken)
      now.blinkIn -= seconds
      if (now.blinkIn < -0.16) now.blinkIn = 2 + random() * 4
      values[0] = now.blinkIn < 0 ? Math.sin((Math.min(-now.blinkIn, 0.16) / 0.16) * Math.PI) : 0
      const mood = moods.get(face.mood)!
      const moodShare = 1 - Math.exp(-5 * seconds)
      const mouthShare = 1 - Math.exp(-22 * seconds)
      for (let i = 1; i < names.length; i++) {
        const name = names[i]!
        const said = name === mouth ? 0.9 : 0
        // A smile makes room for the shapes of speech.
        const shown = mood[i]! * (track && (name === 'smile' || name === 'sad' || name === 'oh') ? 0.5 : 1)
        values[i]! += (Math.max(said, shown) - values[i]!) * (i < 6 ? moodShare : mouthShare)
      }
      for (let i = 0; i < morphs.length; i++) {
        const places = morphs[i]!
        for (let j = 0; j < places.length; j++) places[j]!.influences[places[j]!.index] = values[i]!
      }
    },
  }
  return face
}

function morphOf(mesh: Mesh, name: string): Morph[] {
  const index = mesh.morphTargetDictionary?.[name]
  return index === undefined || !mesh.morphTargetInfluences
    ? []
    : [{ influences: mesh.morphTargetInfluences, index }]
}
