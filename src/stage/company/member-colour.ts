import { Color } from 'three'
import type { Slot } from '#class'

/** Colours that also those who see few of them can tell apart (Okabe and Ito), in an order that puts unlike ones side by side. */
const COLOURS = ['#56b4e9', '#e69f00', '#009e73', '#cc79a7', '#f0e442', '#0072b2', '#d55e00'] as const

/** A member's colour, and how many bands they wear: members of one colour wear another number of bands each. */
export interface MemberColour {
  colour: Color
  /** 0 to 9. */
  bands: number
}

/** What a member is told by, beside their name. */
export function colourOfMember(slot: Slot): MemberColour {
  return {
    colour: new Color(COLOURS[slot % COLOURS.length]),
    bands: Math.floor(slot / COLOURS.length),
  }
}
