import { Color } from 'three'
import { OUTFIT_COLOURS, plainOutfit, type Outfit, type Slot } from '#class'
import type { Companion } from './company.ts'

/** Colours that also those who see few of them can tell apart (Okabe and Ito). */
const COLOURS: Readonly<Record<Outfit['colour'], Color>> = {
  sky: new Color('#56b4e9'),
  orange: new Color('#e69f00'),
  green: new Color('#009e73'),
  pink: new Color('#cc79a7'),
  yellow: new Color('#f0e442'),
  blue: new Color('#0072b2'),
  red: new Color('#d55e00'),
}

/** The colour of somebody's outfit. */
export const colourOf = ({ colour }: Outfit): Color => COLOURS[colour]

/** How many bands a member wears, 0 to 9: members who have chosen nothing and have one colour wear another number each. */
export const bandsOf = (slot: Slot): number => Math.floor(slot / OUTFIT_COLOURS.length)

/** The colour of a member among companions; of one who is not there, as if they had chosen nothing. Allocates nothing. */
export function colourAmong(companions: readonly Companion[], slot: Slot): Color {
  for (let i = 0; i < companions.length; i++)
    if (companions[i]!.slot === slot) return COLOURS[companions[i]!.outfit.colour]
  return COLOURS[plainOutfit(slot).colour]
}
