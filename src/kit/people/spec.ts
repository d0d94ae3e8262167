import type { Side } from './names.ts'

/** Parts of a person that have a colour of their own. */
export type Slot =
  | 'skin'
  | 'lips'
  | 'hair'
  | 'brow'
  | 'iris'
  | 'top'
  | 'apron'
  | 'bottoms'
  | 'shoes'
  | 'sole'
  | 'accent'
  | 'frames'
  | 'mouth'
  | 'tongue'
  | 'white'
  | 'pupil'
  | 'over'
  | 'device'

/** How a person holds themselves when nothing else is asked of them. */
export type Manner = 'brisk' | 'calm' | 'easy' | 'shy'

/**
 * Everything that tells one person from another. Factors are relative to the average figure (1), so a
 * person can be described by the few that differ.
 *
 * @example
 * { name: 'mei', stature: 1.6, hair: 'long', top: 'sweater', sleeves: 'long', manner: 'shy', colours: { … } }
 */
export interface PersonSpec {
  /** File name and look of the person. */
  name: string
  /** Height of the skull's top without hair, metres. */
  stature: number
  /** Basic pitch of the voice in hertz: low ones about 100, high ones about 220. */
  voice: number
  /** Widths relative to the average; `belly` and `bust` go from 0 to 1. */
  build?: { shoulders?: number; hips?: number; belly?: number; bust?: number }
  /** Sizes relative to the average. */
  face?: { head?: number; jaw?: number; nose?: number; lips?: number; brows?: number }
  hair:
    | 'puff'
    | 'headscarf'
    | 'quiff'
    | 'long'
    | 'wavy'
    | 'cropped'
    | 'curls'
    | 'rim'
    | 'bun'
    | 'turban'
    | 'bob'
    | 'fringe'
    | 'ponytail'
  /** Over the hair, in the colour `accent`; of the hair only what comes out below it is made. */
  hat?: 'helmet' | 'cap'
  beard?: 'full' | 'short' | 'moustache'
  /** How far the years have come: lines and shades of the face, a bent back. 0 is young, 1 over 80. */
  age?: number
  /** `tunic` is a nurse's, with a V-neck and a pocket; `shirt` has a collar and buttons. */
  top: 'tee' | 'hoodie' | 'sweater' | 'tunic' | 'shirt'
  /** Worn open over the top, in the colour `over`; a `vest` is for being seen, a `coat` reaches to the thighs. */
  over?: 'cardigan' | 'vest' | 'coat'
  /** Where the sleeves end: upper arm, below the elbow, or wrist. */
  sleeves: 'short' | 'rolled' | 'long'
  apron?: boolean
  glasses?: boolean
  /** Behind both ears. */
  hearingAid?: boolean
  /** Around the neck. */
  stethoscope?: boolean
  /** The forearm and hand that are made, not grown, in the colours `device` and `accent`. */
  prosthesis?: Side
  manner: Manner
  /** Brings `sit` and `recline` made for their own stature; others use the average one's, up to 3 cm off. */
  rests?: boolean
  /** Brings `dine` made for their own stature: without it hands and table miss each other by up to 5 cm. */
  dines?: boolean
  /** Uses a wheelchair: their `sit` is made for its seat and foot rests. */
  wheelchair?: boolean
  /** sRGB, `#rrggbb`; what is left out has the usual colour. */
  colours: Partial<Record<Slot, string>> & { skin: string }
}

/** A spec with every factor filled in. */
export interface Figure {
  spec: PersonSpec
  build: { shoulders: number; hips: number; belly: number; bust: number }
  face: { head: number; jaw: number; nose: number; lips: number; brows: number }
}

export const figureOf = (spec: PersonSpec): Figure => ({
  spec,
  build: { shoulders: 1, hips: 1, belly: 0, bust: 0, ...spec.build },
  face: { head: 1.08, jaw: 1, nose: 1, lips: 1, brows: 1, ...spec.face },
})
