/**
 * The colours of Morning Crumb: a ground of oak and cream, one strong colour (teal), one warm accent (coral);
 * mustard for brass. Everything else is food, plants, steel.
 */
export const PALETTE = {
  cream: '#f2e8d8',
  white: '#faf6ee',
  tile: '#f7efe2',
  grout: '#d8cbb6',
  oak: '#c9986a',
  oakDark: '#8f6341',
  walnut: '#6d4328',
  kraft: '#c9a577',
  teal: '#2f6f73',
  tealDark: '#24555a',
  tealSoft: '#4a7b76',
  sage: '#7fa598',
  coral: '#e07a55',
  blush: '#f0b8a0',
  mustard: '#e9ac3c',
  steel: '#b9bbb8',
  steelDark: '#7f8482',
  char: '#33373a',
  board: '#24302f',
  red: '#cf4a3a',
  leaf: '#4f8a52',
  leafLight: '#86b25f',
  terracotta: '#c4673f',
  choc: '#5a3422',
  crust: '#c9853f',
  crustLight: '#e2b06a',
  crustDark: '#9a5a26',
  dough: '#f3e2bd',
  pink: '#ef9aa5',
  green: '#5f8f4e',
} as const

/** Brushed steel and brass. */
export const STEEL = { shine: 0.9 } as const
