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

/** A hospital ward: a ground of pale birch and warm white, one strong colour (blue), one accent (apricot). */
export const CARE = {
  wall: '#f1f0ea',
  birch: '#dcc7a4',
  birchDark: '#b99c72',
  floor: '#b9c7c6',
  blue: '#2f6d9a',
  blueDark: '#244f70',
  blueSoft: '#9fc3d9',
  apricot: '#eaa36a',
  linen: '#f7f7f4',
  blanket: '#8fb3c4',
  shell: '#e9ebea',
  rubber: '#4a4f52',
  sharps: '#f0c43c',
  waste: '#e08a2e',
} as const

/** Roofs, plant rooms and workshops: a ground of concrete and plywood, one strong colour (navy), one accent (safety orange). */
export const TRADE = {
  concrete: '#b4b1aa',
  concreteDark: '#8d8a84',
  plywood: '#d2b07c',
  navy: '#2b4264',
  navyDark: '#1f3049',
  orange: '#ee7f2d',
  hazard: '#f2c230',
  panel: '#20304a',
  cell: '#16233c',
  enclosure: '#d4d6d4',
  enclosureDark: '#9ba09e',
  copper: '#b8744a',
  live: '#8a5230',
  neutral: '#3f7fb5',
  earth: '#7fae3f',
} as const

/** A museum's halls and workshops: a ground of slate and limewashed oak, one strong colour (plum), one accent (brass). */
export const MUSEUM = {
  slate: '#4b525a',
  slateDark: '#32373d',
  limewash: '#d8cfc0',
  plinth: '#ecebe6',
  plum: '#6b3350',
  plumDark: '#4c2439',
  brass: '#c59a4a',
  crate: '#cfa873',
  crateDark: '#a57f4c',
  foam: '#5b6266',
  tissue: '#f6f3ea',
  linen: '#cfc5ad',
  bronze: '#6f5b3e',
  marble: '#e6e2d8',
} as const
