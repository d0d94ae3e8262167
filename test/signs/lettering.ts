import type { Chance } from './chance.ts'

/** How a sign is lettered. */
export interface Lettering {
  kind: 'sans' | 'thin' | 'condensed' | 'serif' | 'script' | 'novelty'
  /** CSS, ends in a generic family for machines without the font. */
  family: string
  weight: number
  /** About how wide a letter is, in font sizes. */
  letterWidth: number
}

interface Kind {
  share: number
  generic: string
  letterWidth: number
  /** Family and weight; a machine that has none of them draws the generic one. */
  faces: readonly (readonly [string, number])[]
}

/* Shares guess at a high street: plain faces for most, script on salons and cafés. */
const KINDS: Readonly<Record<Lettering['kind'], Kind>> = {
  sans: {
    share: 0.42,
    generic: 'sans-serif',
    letterWidth: 0.6,
    faces: [
      ['Inter', 800],
      ['Lato', 900],
      ['Open Sans', 800],
      ['League Spartan', 700],
      ['Cabin', 700],
      ['Cantarell', 800],
      ['Carlito', 700],
      ['Karla', 800],
      ['Liberation Sans', 700],
      ['Nimbus Sans', 700],
      ['URW Gothic', 600],
      ['Quicksand', 700],
      ['Play', 700],
      ['Comfortaa', 700],
      ['Junction', 700],
      ['DejaVu Sans', 700],
      ['Universalis ADF Std', 700],
      ['Dosis', 700],
    ],
  },
  thin: {
    share: 0.05,
    generic: 'sans-serif',
    letterWidth: 0.58,
    faces: [
      ['Lato', 300],
      ['Open Sans', 300],
      ['Inter', 300],
      ['Quicksand', 300],
      ['League Spartan', 300],
      ['DejaVu Sans', 200],
    ],
  },
  condensed: {
    share: 0.13,
    generic: 'sans-serif',
    letterWidth: 0.42,
    faces: [
      ['Bebas Neue', 700],
      ['Open Sans Condensed', 700],
      ['Yanone Kaffeesatz', 600],
      ['Nimbus Sans Narrow', 700],
      ['Liberation Sans Narrow', 700],
      ['DejaVu Sans Condensed', 700],
    ],
  },
  serif: {
    share: 0.2,
    generic: 'serif',
    letterWidth: 0.6,
    faces: [
      ['EB Garamond', 400],
      ['GFS Didot', 400],
      ['Goudy Bookletter 1911', 400],
      ['Linden Hill', 400],
      ['Prociono', 400],
      ['Old Standard TT', 700],
      ['P052', 700],
      ['URW Bookman', 600],
      ['C059', 700],
      ['Nimbus Roman', 700],
      ['Roboto Slab', 700],
      ['Mekanus ADF Std', 700],
      ['DejaVu Serif', 700],
    ],
  },
  script: {
    share: 0.13,
    generic: 'cursive',
    letterWidth: 0.47,
    faces: [
      ['Lobster Two', 700],
      ['Kaushan Script', 400],
      ['Dancing Script', 700],
      ['Leckerli One', 400],
      ['Z003', 500],
    ],
  },
  novelty: {
    share: 0.07,
    generic: 'fantasy',
    letterWidth: 0.6,
    faces: [
      ['Cabin Sketch', 700],
      ['Breip', 400],
      ['Tomson Talks', 400],
      ['Mekanus ADF Titling Std', 700],
    ],
  },
}

/** Every family named here, to tell one machine's fonts from another's. */
export const FAMILIES: readonly string[] = Object.values(KINDS).flatMap(({ faces }) =>
  faces.map(([name]) => name),
)

/** Chooses the lettering of one sign. */
export function chooseLettering(chance: Chance): Lettering {
  let left = chance.between(0, 1)
  for (const [kind, { share, generic, letterWidth, faces }] of Object.entries(KINDS)) {
    left -= share
    if (left > 0 && kind !== 'novelty') continue
    const [name, weight] = chance.of(faces)
    return { kind: kind as Lettering['kind'], family: `'${name}', ${generic}`, weight, letterWidth }
  }
  throw new Error('No kind of lettering was chosen.')
}
