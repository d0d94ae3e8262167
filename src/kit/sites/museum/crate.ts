import { buildLook } from '../../build-part.ts'
import { rgb } from '../../color.ts'
import { divided } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Build } from '../../part.ts'
import { part as transportCrate } from '../../parts/furniture/transport-crate.ts'

const FILLING = new Set([MUSEUM.foam, MUSEUM.tissue, '#43494d'].map((color) => rgb(color).join()))

/** The crate's box, which stays, and its looks: the lid on top, or aside with the foam bed of the telescope in view. */
export const CRATE_PARTS = divided({ closed: state('closed'), open: emptied })

function state(name: 'closed' | 'open'): Build {
  const build = transportCrate.states[name]
  if (!build) throw new Error(`The transport crate has no state "${name}".`)
  return build
}

function emptied(...[m, supplies]: Parameters<Build>): void {
  for (const { solid, color, ...finish } of buildLook(state('open'), supplies.letters))
    if (!FILLING.has(color.join())) m.add(solid, color, finish)
  bed(m)
}

/** Foam all round a hollow in which the telescope stands, and the tissue it was wrapped in. */
function bed(m: Model): void {
  m.box(0.86, 0.03, 0.63, MUSEUM.foam, { y: 0.101, bevel: 0.004 })
  for (const side of [-1, 1]) {
    m.box(0.135, 0.37, 0.63, MUSEUM.foam, { x: side * 0.36, y: 0.13, bevel: 0.012 })
    m.box(0.6, 0.37, 0.13, MUSEUM.foam, { y: 0.13, z: side * 0.25, bevel: 0.012 })
  }
  for (const [x, y, z, wide, turn] of [
    [-0.33, 0.5, 0.2, 0.15, 0.4],
    [-0.2, 0.5, 0.26, 0.13, 1.2],
    [0.32, 0.5, -0.2, 0.12, 2],
  ] as const)
    m.ball([wide, 0.018, wide * 0.55], '#e6dfcf', { x, y, z, ry: turn, detail: 1 })
}
