/**
 * How a learner's own hands may look, as sRGB colours: gloves tell nothing of whose hands they are; the skins are six
 * of those that the people of our sites have, from light to dark.
 */
export const OWN_HANDS = {
  gloves: '#86a8a4',
  veryLight: '#f2cdb4',
  light: '#e2ac86',
  mediumLight: '#c98d65',
  mediumDark: '#a8714b',
  dark: '#8a5a40',
  veryDark: '#5a3826',
} as const

/** A look of the learner's own hands. */
export type OwnHands = keyof typeof OWN_HANDS

/** The looks of own hands in the order in which they are offered. */
export const ownHandsOffered = Object.keys(OWN_HANDS) as readonly OwnHands[]

/** Which of the learner's hands may be prostheses. */
export const PROSTHESES = ['none', 'left', 'right', 'both'] as const

/** Which of the learner's hands are prostheses. */
export type Prosthesis = (typeof PROSTHESES)[number]

/** Whether the hand of a side is a prosthesis. */
export function isProsthesis(prosthesis: Prosthesis, side: 'left' | 'right'): boolean {
  return prosthesis === 'both' || prosthesis === side
}
