/** How high boards hang: their lower edge, a hand's breadth above the way in. */
export const BOARD_FOOT = { gallery: 2.46, corridor: 2.25 } as const
