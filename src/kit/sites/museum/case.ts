import { buildLook } from '../../build-part.ts'
import { rgb } from '../../color.ts'
import { divided } from '../../furnish.ts'
import type { Model, Piece } from '../../model.ts'
import { MUSEUM, STEEL } from '../../palette.ts'
import type { Build } from '../../part.ts'
import { part as glassShowcase } from '../../parts/furniture/glass-showcase.ts'
import { pane, stretch } from '../../parts/museum-shapes.ts'
import type { Solid } from '../../solid/solid.ts'
import { CASE } from './room.ts'

const { still, looks } = divided(glassShowcase.states)
const WIDE = CASE.wide
/** The hinge of the front pane, and how far it swings. */
const HINGE = { x: -0.476 * WIDE, z: 0.292 }
const SWING = -1.75
const PLINTH = rgb(MUSEUM.plinth).join()
const BODY = rgb(MUSEUM.limewash).join()

/** The showcase of the new gallery without its door: wider than the part, so that two exhibits have room. */
export const CASE_STILL: Build = (m, supplies) => {
  body(m, supplies, WIDE)
  // The blocks for the ship and for what comes beside it.
  for (const [x, w] of [
    [-0.31, 0.5],
    [0.33, 0.46],
  ] as const)
    m.box(w, 0.07, 0.3, MUSEUM.plinth, { x, y: 0.872, z: -0.06, bevel: 0.005 })
  // The reading rail before the telescope's place carries its caption.
  m.box(0.36, 0.012, 0.25, MUSEUM.limewash, { x: 0.33, y: 0.8, z: 0.425, bevel: 0.004 })
  for (const x of [0.2, 0.46])
    m.box(0.02, 0.07, 0.16, MUSEUM.slateDark, { x, y: 0.732, z: 0.38, bevel: 0.005 })
  m.box(0.36, 0.022, 0.012, MUSEUM.brass, { x: 0.33, y: 0.8, z: 0.55, bevel: 0.004, ...STEEL })
}

/** A showcase of the part's own width, shut, with one block. */
export const SMALL_CASE_STILL: Build = (m, supplies) => {
  body(m, supplies, 1)
  m.box(0.42, 0.07, 0.26, MUSEUM.plinth, { y: 0.872, z: -0.05, bevel: 0.005 })
  door(m, supplies, 1)
  pane(m, 0.95, 0.92, { y: 0.872, z: 0.292 })
}

/** Body, roof and three panes; the drawer for what keeps the air dry stands out enough to be seen from afar. */
function body(...[m, { letters }, wide]: [...Parameters<Build>, number]): void {
  for (const piece of buildLook(still, letters).filter(({ color, solid }) => !isLeftOut(color.join(), solid)))
    put(m, piece, wide)
  m.box(0.62, 0.09, 0.02, MUSEUM.linen, { x: wide > 1 ? -0.31 : 0, y: 0.7, z: 0.296, bevel: 0.004 })
  m.ball(0.013, MUSEUM.brass, { x: wide > 1 ? -0.31 : 0, y: 0.745, z: 0.31, detail: 1, ...STEEL })
}

/** Its one block, its knob and its thin drawer are built anew. */
function isLeftOut(color: string, { position }: Solid): boolean {
  const top = Math.max(...position.filter((_, i) => i % 3 === 1))
  return color === PLINTH || (top < 0.8 && top > 0.6 && color !== BODY)
}

/** The door, shut and swung open. Glass cannot change its place, so the frame tells where the pane is. */
export const CASE_DOOR: Readonly<Record<'closed' | 'open', Build>> = {
  closed: (m, supplies) => door(m, supplies, WIDE),
  open: (m, supplies) =>
    m.at({ ...HINGE, ry: SWING }, () => m.at({ x: -HINGE.x, z: -HINGE.z }, () => door(m, supplies, WIDE))),
}

function door(...[m, { letters }, wide]: [...Parameters<Build>, number]): void {
  for (const piece of buildLook(looks['closed'] ?? still, letters))
    if (piece.surface !== 'glass') put(m, piece, wide)
  for (const side of [-1, 1])
    m.box(0.012, 0.93, 0.012, '#8fb5ad', { x: side * 0.468 * wide, y: 0.868, z: 0.292, bevel: 0.002 })
}

/** Adds a piece of the part, its width brought to the case's. */
function put(m: Model, { solid, color, ...finish }: Piece, wide: number): void {
  m.add(stretch(solid, [wide, 1, 1]), color, finish)
}
