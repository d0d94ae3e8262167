import type { Look, Outfit, Slot } from '#class'
import type { StoreApi } from 'zustand/vanilla'

/** Somebody else in the same room. */
export interface Companion {
  slot: Slot
  /** Shown over the head: a nickname of the class, or who leads. */
  name: string
  isGuide: boolean
  outfit: Outfit
}

/** What a stage shows of a class, beside the session's own state. */
export interface CompanyState {
  /** Where the class stands, and from where looks are counted; absent: where the site begins. */
  spot?: string | undefined
  /** The spot where this member has gone alone, while that is allowed. */
  ownSpot?: string | undefined
  /** Grows whenever the class is carried to its spot: by a fade, never by moving the wearer's view. */
  carried: number
  /** This member's number: everybody has a place of their own round the spot. */
  slot: Slot
  /** What somebody points at, by its name: a person, a thing or a spot. */
  pointed?: string | undefined
  /** Whose heads are drawn; nobody's, where the guide wants it quiet. */
  companions: readonly Companion[]
  /** For who leads: a dot where each of them looks. */
  showsGaze: boolean
  /** Whether the others see this member's hands, where a headset is worn. */
  showsHands: boolean
  /** On screens the view goes along with what this member sees; in a headset only their dot is shown. */
  followed?: Slot | undefined
}

/** Those who are in the room together, live. Nothing of it is kept. */
export interface Company {
  store: StoreApi<CompanyState>
  /** Where others look now, and their hands; read in every frame, and the same object all along. */
  looks: ReadonlyMap<Slot, Look>
  /**
   * Takes where this member looks, with the hands they show, ten times a second at most; the object is the stage's, and
   * filled anew each time.
   */
  look(look: Look): void
}
