import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as fireCallPoint } from '../../parts/fittings/fire-call-point.ts'
import { part as gloveDispenser } from '../../parts/fittings/glove-dispenser.ts'
import { part as grabRail } from '../../parts/fittings/grab-rail.ts'
import { part as handGel } from '../../parts/fittings/hand-gel-dispenser.ts'
import { part as handSink } from '../../parts/fittings/hand-sink.ts'
import { part as lightSwitch } from '../../parts/fittings/light-switch.ts'
import { part as sharpsBin } from '../../parts/fittings/sharps-bin.ts'
import { part as linenTrolley } from '../../parts/furniture/linen-trolley.ts'
import { part as medicineTrolley } from '../../parts/furniture/medicine-trolley.ts'
import { part as exitSign } from '../../parts/signs/exit-sign.ts'
import { part as toiletsSign } from '../../parts/signs/toilets-sign.ts'
import { BIN, LINEN, MEDICINE, OPENINGS, ROOM, SINK } from './room.ts'
import { BIN_PARTS } from './things.ts'

const TOILETS = painted(toiletsSign, { [PALETTE.tealDark]: CARE.blueDark })
const BASIN = painted(handSink, { [PALETTE.teal]: CARE.blue })

/** The south wall from the doors to the corner, and the way to the bathroom. */
export function southSide(m: Model, supplies: Supplies): void {
  const onWall = { z: ROOM.south, ry: Math.PI }
  m.group('hygiene', () => {
    furnish(m, supplies, handGel, { ...onWall, x: 0.46, y: 1.02 })
    m.at({ ...onWall, x: 0.46, y: 1.62 }, () => m.print('cleanHands', 0.3, 0.36, { z: 0.004 }))
    furnish(m, supplies, BASIN, { ...onWall, x: SINK.x })
    furnish(m, supplies, gloveDispenser, { ...onWall, x: BIN.x, y: 1.2 })
    m.at({ x: BIN.x, z: BIN.z, ry: Math.PI }, () => BIN_PARTS.still(m, supplies))
  })
  m.group('trolleys', () => {
    furnish(m, supplies, medicineTrolley, { ...MEDICINE, ry: Math.PI }, 'closed')
    furnish(m, supplies, sharpsBin, { x: MEDICINE.x - 0.18, y: 1.0, z: MEDICINE.z - 0.02, ry: Math.PI + 0.2 })
    furnish(m, supplies, linenTrolley, { ...LINEN, ry: Math.PI }, 'full')
    m.at({ ...onWall, x: 2.72, y: 1.75 }, () => {
      m.box(1.06, 0.68, 0.02, CARE.birch, { y: -0.34, z: 0.01, bevel: 0.006, without: ['-z'] })
      m.print('falls', 1, 0.62, { z: 0.0207 })
    })
  })
  m.group('doors', () => {
    furnish(m, supplies, exitSign, { ...onWall, x: OPENINGS.corridor.middle, y: 2.3 })
    furnish(m, supplies, fireCallPoint, { ...onWall, x: -1.93, y: 1.25 }, 'sealed')
    furnish(m, supplies, lightSwitch, { ...onWall, x: -1.88, y: 1.02 }, 'on')
  })
  m.group('bathroom', () => {
    const { middle, w } = OPENINGS.bathroom
    const onEast = { x: ROOM.east, ry: -Math.PI / 2 }
    furnish(m, supplies, TOILETS, { ...onEast, y: 1.5, z: middle + w / 2 + 0.34 })
    furnish(m, supplies, grabRail, { ...onEast, y: 1.02, z: middle + w / 2 + 0.42 })
  })
}
