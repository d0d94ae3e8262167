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
  /** Widths relative to the average; `belly` and `bust` go from 0 to 1. */
  build?: { shoulders?: number; hips?: number; belly?: number; bust?: number }
  /** Sizes relative to the average. */
  face?: { head?: number; jaw?: number; nose?: number; lips?: number; brows?: number }
  hair: 'puff' | 'headscarf' | 'quiff' | 'long'
  top: 'tee' | 'hoodie' | 'sweater'
  /** Where the sleeves end: upper arm, below the elbow, or wrist. */
  sleeves: 'short' | 'rolled' | 'long'
  apron?: boolean
  glasses?: boolean
  manner: Manner
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
