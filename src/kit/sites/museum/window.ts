import { buildLook } from '../../build-part.ts'
import { rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Build, Supplies } from '../../part.ts'
import { part as windowBlind } from '../../parts/fittings/window-blind.ts'
import { OPENINGS, PANES, ROOM } from './room.ts'
import { BLIND, BRIGHT_PANE, sunOnTable } from './sun.ts'

const LINEN = rgb(MUSEUM.linen).join()
const CLOTH = '#efe4c9'

/** The looks of the blind that can be drawn: open, the sun lies on the packing table. */
export const BLIND_LOOKS: Readonly<Record<'open' | 'closed', Build>> = {
  open: (m, supplies) => {
    m.at({ size: BLIND.size }, () => blind(m, supplies, 'open'))
    m.at({ x: -BLIND.x, y: -BLIND.y, z: -BLIND.z }, () => sunOnTable(m))
  },
  closed: (m, supplies) => m.at({ size: BLIND.size }, () => blind(m, supplies, 'closed')),
}

/** A blind whose cloth lets a little daylight through; it takes none away, or the room would be dark. */
function blind(m: Model, { letters }: Supplies, look: 'open' | 'closed'): void {
  for (const { solid, color, ...finish } of buildLook(windowBlind.states[look] ?? (() => {}), letters))
    if (color.join() === LINEN && look === 'closed') m.add(solid, CLOTH, { ...finish, glow: 1, casts: false })
    else m.add(solid, color, { ...finish, casts: false })
}

/** The wide high window in three panes; the blinds of two are down. */
export function windows(m: Model, supplies: Supplies): void {
  const { middle, w, low, high } = OPENINGS.window
  const [h, deep] = [high - low, 0.2]
  m.at({ x: middle, y: low, z: ROOM.north }, () => {
    const frame = MUSEUM.limewash
    for (const y of [0, h - 0.06])
      m.box(w, 0.06, deep, frame, { y, z: -deep / 2 + 0.005, bevel: 0.008, casts: false })
    for (const side of [-1, 1])
      m.box(0.06, h - 0.12, deep, frame, {
        x: side * (w / 2 - 0.03),
        y: 0.06,
        z: -deep / 2 + 0.005,
        bevel: 0.008,
        casts: false,
      })
    for (const x of [-w / 6, w / 6])
      m.box(0.06, h - 0.12, 0.09, frame, { x, y: 0.06, z: -0.09, bevel: 0.008, casts: false })
    for (const x of [-w / 3, 0, w / 3])
      m.box(w / 3 - 0.08, 0.04, 0.05, frame, { x, y: h * 0.66 - 0.02, z: -0.09, bevel: 0.008, casts: false })
    m.box(w - 0.1, h - 0.1, 0.008, '#dcedf0', {
      y: 0.05,
      z: -0.11,
      bevel: 0.001,
      surface: 'glass',
      casts: false,
    })
    m.box(w + 0.16, 0.04, 0.12, frame, { y: -0.035, z: 0.02, bevel: 0.012 })
  })
  for (const x of PANES)
    if (x !== BRIGHT_PANE)
      m.at({ x, y: BLIND.y, z: BLIND.z, size: BLIND.size }, () => blind(m, supplies, 'closed'))
}
