import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as noticeBoard } from '../../parts/fittings/notice-board.ts'
import { part as wallClock } from '../../parts/fittings/wall-clock.ts'
import { part as floorPlant } from '../../parts/furniture/floor-plant.ts'
import { part as officeDesk } from '../../parts/furniture/office-desk.ts'
import { part as mug } from '../../parts/goods/mug.ts'
import { part as paperStack } from '../../parts/goods/paper-stack.ts'
import { part as deskLamp } from '../../parts/tools/desk-lamp.ts'
import { part as laptop } from '../../parts/tools/laptop.ts'
import { DESK, ROOM, TOPS } from './room.ts'

const NOTICES = painted(noticeBoard, {
  [PALETTE.oak]: MUSEUM.slate,
  [PALETTE.teal]: MUSEUM.plum,
  [PALETTE.coral]: MUSEUM.brass,
})
const CLOCK = painted(wallClock, { [PALETTE.teal]: MUSEUM.slate, [PALETTE.tealDark]: MUSEUM.slate })
const LAMP = painted(deskLamp, { [PALETTE.teal]: MUSEUM.plum, [PALETTE.coral]: MUSEUM.plum })

/** The registrar's desk: who looks after every loan sits here, with her back to the south wall. */
export function office(m: Model, supplies: Supplies): void {
  m.group('office', () => {
    furnish(m, supplies, officeDesk, { ...DESK, ry: Math.PI })
    furnish(m, supplies, laptop, { x: DESK.x + 0.02, y: TOPS.desk, z: DESK.z + 0.13 }, 'open')
    furnish(m, supplies, LAMP, { x: DESK.x - 0.55, y: TOPS.desk, z: DESK.z + 0.05, ry: 0.7 }, 'off')
    furnish(m, supplies, paperStack, { x: DESK.x + 0.48, y: TOPS.desk, z: DESK.z + 0.18, ry: 0.12 })
    furnish(
      m,
      supplies,
      painted(mug, { [PALETTE.teal]: MUSEUM.plum }),
      { x: DESK.x + 0.28, y: TOPS.desk, z: DESK.z - 0.05, ry: 2 },
      'full',
    )
    furnish(m, supplies, floorPlant, { x: -4.06, z: 2.82, size: 0.72 })
  })
  m.group('behind the desk', () => {
    m.at({ x: DESK.x, y: 1.22, z: ROOM.south, ry: Math.PI }, () => furnish(m, supplies, NOTICES, {}))
    furnish(m, supplies, CLOCK, { x: DESK.x + 0.95, y: 1.9, z: ROOM.south, ry: Math.PI })
    folders(m)
  })
}

/** A shelf of loan folders on the west wall: a colour for every lender. */
function folders(m: Model): void {
  const [x, y, z] = [ROOM.west, 1.25, 2.55]
  m.box(0.26, 0.025, 0.9, PALETTE.oak, { x: x + 0.13, y, z, bevel: 0.006 })
  for (const at of [-0.35, 0.35])
    m.box(0.2, 0.02, 0.025, MUSEUM.slateDark, { x: x + 0.1, y: y - 0.02, z: z + at, bevel: 0.004 })
  const colors = [
    MUSEUM.plum,
    MUSEUM.plum,
    MUSEUM.slate,
    MUSEUM.brass,
    MUSEUM.slate,
    '#3b5877',
    '#3b5877',
    MUSEUM.plum,
    MUSEUM.limewash,
  ]
  for (const [i, color] of colors.entries()) {
    const at = { x: x + 0.14, y: y + 0.025, z: z - 0.36 + i * 0.078, ...(i === 8 && { rx: 0.16 }) }
    m.box(0.2, 0.3, 0.07, color, { ...at, bevel: 0.005 })
    m.box(0.003, 0.1, 0.045, MUSEUM.tissue, { ...at, x: at.x + 0.101, y: at.y + 0.15, bevel: 0 })
  }
}
