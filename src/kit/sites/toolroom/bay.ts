import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as airVent } from '../../parts/fittings/air-vent.ts'
import { part as coatStand } from '../../parts/furniture/coat-stand.ts'
import { part as firstAidKit } from '../../parts/fittings/first-aid-kit.ts'
import { part as callPoint } from '../../parts/fittings/fire-call-point.ts'
import { part as lightSwitch } from '../../parts/fittings/light-switch.ts'
import { part as floorPlant } from '../../parts/furniture/floor-plant.ts'
import { part as exitSign } from '../../parts/signs/exit-sign.ts'
import { BIN_PARTS } from './bay-things.ts'
import { COATS, OPENINGS, ROOM } from './room.ts'
import { at } from './stand.ts'

/** The bay and the south wall behind it. */
export function bay(m: Model, supplies: Supplies): void {
  const wall = { z: ROOM.south, ry: Math.PI }
  m.group('south wall', () => {
    m.at({ ...wall, x: -1.16, y: 1.6 }, () => {
      m.box(0.6, 0.7, 0.014, TRADE.plywood, { y: -0.35, z: 0.007, bevel: 0.004, without: ['-z'] })
      m.print('pass', 0.54, 0.635, { z: 0.0147 })
    })
    m.at({ ...wall, x: -1.16, y: 2.1 }, () => {
      m.box(0.6, 0.2, 0.014, PALETTE.red, { y: -0.1, z: 0.007, bevel: 0.004, without: ['-z'] })
      m.print('bayFire', 0.56, 0.175, { z: 0.0147 })
    })
    m.at({ ...wall, x: 0.65, y: 1.62 }, () => {
      m.box(1.1, 0.36, 0.014, TRADE.navy, { y: -0.18, z: 0.007, bevel: 0.004, without: ['-z'] })
      m.print('bayGoods', 1.02, 0.31875, { z: 0.0147 })
    })
    furnish(m, supplies, firstAidKit, { ...wall, x: 2.2, y: 1.35 }, 'closed')
    furnish(m, supplies, callPoint, { ...wall, x: -1.68, y: 1.25 }, 'sealed')
    furnish(m, supplies, lightSwitch, { ...wall, x: -1.68, y: 1.02 }, 'on')
    furnish(m, supplies, exitSign, { ...wall, x: OPENINGS.door.middle, y: 2.24 })
  })
  m.group('stand of the extinguisher', () => {
    const { x = 0, z = 0 } = at('extinguisher')
    m.drum(0.15, 0.02, PALETTE.char, { x, z, top: 0.14, segments: 24 })
  })
  furnish(m, supplies, painted(floorPlant, { [PALETTE.terracotta]: TRADE.orange }), {
    x: 2.82,
    z: 2.25,
    size: 0.8,
  })
  furnish(m, supplies, coatStand, { ...COATS, ry: Math.PI / 2 })
  furnish(m, supplies, airVent, { x: ROOM.east, y: 2.2, z: 2.05, ry: -Math.PI / 2 })
  m.group('bin', () => m.at(at('bin'), () => BIN_PARTS.still(m, supplies)))
}
