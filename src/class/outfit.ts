import * as v from 'valibot'
import type { Slot } from './member.ts'

/** Colours of an outfit, in an order that puts unlike ones side by side. */
export const OUTFIT_COLOURS = ['sky', 'orange', 'green', 'pink', 'yellow', 'blue', 'red'] as const
/** What is on a head: all in its colour, or with a cap, a band or a crest. */
export const OUTFIT_TOPS = ['hood', 'cap', 'band', 'crest'] as const

/** Checks an outfit. */
export const OutfitSchema = v.strictObject({
  colour: v.picklist(OUTFIT_COLOURS),
  top: v.picklist(OUTFIT_TOPS),
})

/** How a member's head looks to the others: chosen, and nobody's likeness. */
export type Outfit = v.InferOutput<typeof OutfitSchema>

const plain: readonly Outfit[] = OUTFIT_COLOURS.map((colour) => ({ colour, top: 'hood' }))

/** What a member wears who has chosen nothing: one after the other another colour. */
export function plainOutfit(slot: Slot): Outfit {
  return plain[slot % plain.length] ?? { colour: 'sky', top: 'hood' }
}
