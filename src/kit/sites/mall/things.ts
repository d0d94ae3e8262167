import type { Model } from '../../model.ts'
import type { Thing } from '../../site-plan.ts'
import { signBox } from './layout.ts'
import { PLACES_IN_MALL, type MallThing } from './places.ts'

const SIGNS = Object.fromEntries(
  PLACES_IN_MALL.map(({ thing, width }): [string, Thing] => [
    thing,
    { home: thing, size: signBox(width), looks: {} },
  ]),
) as Record<MallThing, Thing>

/** What a scenario may name: the sign of each place, which is built into its front; the directory; a map to take along. */
export const THINGS: Readonly<Record<MallThing | 'directory' | 'mallMap', Thing>> = {
  ...SIGNS,
  directory: { home: 'directory', size: [1.3, 2.1, 0.4], looks: {} },
  mallMap: { home: 'mallMap', size: [0.2, 0.24, 0.14], grip: [0, 0.03, 0.006], looks: { folded: map } },
}

/** A folded sheet that stands in its holder. */
function map(m: Model): void {
  m.box(0.1, 0.2, 0.01, '#fbf7ec', { bevel: 0.002 })
  m.box(0.1, 0.06, 0.0104, '#7a2f1c', { y: 0.14, bevel: 0.002 })
  m.box(0.07, 0.05, 0.0106, '#6fa9c4', { y: 0.05, bevel: 0.002 })
}
