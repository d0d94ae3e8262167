import { OutfitSchema, type Outfit } from '#class'
import * as v from 'valibot'

const KEY = 'first-shift.outfit'

/** The outfit that was chosen on this device; undefined where none was. */
export function recallOutfit(): Outfit | undefined {
  try {
    const read = v.safeParse(OutfitSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps an outfit on this device, for the next class. */
export function keepOutfit(outfit: Outfit): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(outfit))
  } catch {
    // Then it is worn in this class, and chosen anew in the next.
  }
}
