import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as wallShelf } from '../../parts/fittings/wall-shelf.ts'
import { part as jar } from '../../parts/goods/jar.ts'
import { mug } from '../../parts/goods/mug.ts'
import { part as coffeeGrinder } from '../../parts/tools/coffee-grinder.ts'
import { carton } from '../../parts/trade-shapes.ts'
import { arm } from './pieces.ts'
import { ARM, ROOM, TOP } from './room.ts'
import { ESPRESSO_PARTS } from './looks.ts'
import { at, shadows } from './stand.ts'

/** The east bench: an arm to measure at, a till, a coffee machine. */
export function cafeSide(m: Model, supplies: Supplies): void {
  m.group('arm', () => m.at({ x: ARM.x, y: TOP, z: ARM.z + 0.15 }, () => arm(m)))
  const wall = { x: ROOM.east, ry: -Math.PI / 2 }
  m.group('east wall', () => {
    m.at({ ...wall, y: 1.66, z: -0.6 }, () => {
      m.box(0.58, 0.56, 0.014, CARE.birch, { y: -0.28, z: 0.007, bevel: 0.004, without: ['-z'] })
      m.print('cuffRules', 0.54, 0.5157, { z: 0.0147 })
    })
    m.at({ ...wall, y: 1.74, z: 0.3 }, () => {
      m.box(0.64, 0.5, 0.02, PALETTE.oakDark, { y: -0.25, z: 0.01, bevel: 0.006, without: ['-z'] })
      m.print('menu', 0.58, 0.435, { z: 0.0207 })
    })
    for (const z of [1.28]) furnish(m, supplies, wallShelf, { ...wall, y: 1.68, z })
    const top = 1.68 + 0.195
    for (const [z, color] of [
      [0.94, PALETTE.coral],
      [1.06, PALETTE.white],
      [1.18, PALETTE.teal],
    ] as const)
      m.at({ x: ROOM.east - 0.12, y: top, z, ry: z * 9 }, () => mug(m, color))
    for (const z of [1.36, 1.52]) furnish(m, supplies, jar, { x: ROOM.east - 0.12, y: top, z }, 'full')
  })
  furnish(m, supplies, coffeeGrinder, { x: 3.06, y: TOP, z: 1.68, ry: -Math.PI / 2, size: 0.8 })
  m.group('under the east bench', () => {
    m.at({ x: 2.98, y: 0.262, z: -0.5, ry: -Math.PI / 2 }, () => carton(m, 0.46, 0.3, 0.4))
    m.box(0.4, 0.22, 0.36, TRADE.orange, { x: 2.98, y: 0.262, z: 0.2, bevel: 0.02 })
    m.box(0.36, 0.3, 0.36, PALETTE.teal, { x: 3, y: 0.262, z: 1.2, bevel: 0.02 })
  })
  m.group('espresso machine', () => m.at(at('espresso'), () => ESPRESSO_PARTS.still(m, supplies)))
  shadows(m, supplies, ['till', 'monitor'])
}
