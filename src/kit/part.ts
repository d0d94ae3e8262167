import type { ThingVerb } from '#scenario'
import type { Letters } from './letters.ts'
import type { Model } from './model.ts'

/** What a part is called and what it is, as an author, a learner or a screen reader gets it. */
export interface PartWords {
  name: string
  /** One sentence: what one sees, and what it is for. */
  description: string
}

/** What builders have at hand beside the model. */
export interface Supplies {
  /** For words on things. */
  letters: Letters
  /** 0 to 1, the same row of numbers each time. */
  random: () => number
}

/** Builds one look of a part in its own frame: metres, its front towards +z. */
export type Build = (m: Model, supplies: Supplies) => void

/**
 * One thing of the catalogue that sites are furnished with. A file `parts/<kind>/<name>.ts` that exports it as `part`
 * is all that a new one takes.
 */
export interface Part {
  words: Readonly<Record<'en' | 'es', PartWords>>
  /**
   * Where it belongs, and with that where its origin is: the middle of its underside (`floor` of a room, `top` of a
   * table or shelf), the middle of its back at its foot (`wall`), the middle of its upper side (`ceiling`).
   */
  stands: 'floor' | 'top' | 'wall' | 'ceiling'
  /** Width, height and depth of its first state. */
  size: readonly [number, number, number]
  /** What can be done with it beside looking at it, in the verbs of the scenario language. */
  verbs: readonly Exclude<ThingVerb, 'look'>[]
  /** The point that meets the palm; of parts that can be taken. */
  grip?: readonly [number, number, number]
  /** How it looks in each of its states, which are words of the scenario language; the first is how it begins. */
  states: Readonly<Record<string, Build>>
}
