import type { Morph } from './names.ts'

/** How a person feels, as scenarios say it. */
export type Mood = 'neutral' | 'happy' | 'worried' | 'annoyed' | 'relieved' | 'sad' | 'surprised'

/** The face of each mood: strengths of the face shapes, the rest is 0. */
export const MOOD_FACES: Readonly<Record<Mood, Partial<Record<Morph, number>>>> = {
  neutral: { smile: 0.12 },
  happy: { smile: 0.85, browUp: 0.25 },
  worried: { browWorry: 1, sad: 0.35 },
  annoyed: { browDown: 0.9, sad: 0.3, mm: 0.4 },
  relieved: { smile: 0.55, browWorry: 0.35 },
  sad: { sad: 0.9, browWorry: 0.8 },
  surprised: { browUp: 1, oh: 0.55 },
}
