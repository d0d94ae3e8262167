import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as potPlant } from '../../parts/goods/pot-plant.ts'
import { part as wipesTub } from '../../parts/tools/wipes-tub.ts'
import { part as toolbox } from '../../parts/tools/toolbox.ts'
import { carton } from '../../parts/trade-shapes.ts'
import { roundRect } from '../../solid/slab.ts'
import { soup } from './food.ts'
import { OPENINGS, ROOM, TOP, WEST } from './room.ts'
import { at, shadows } from './stand.ts'

/** The west bench under the window: food to measure, a parcel to scan. */
export function foodSide(m: Model, supplies: Supplies): void {
  m.group('food', () => {
    m.at(at('soup'), () => soup(m))
    furnish(m, supplies, wipesTub, at('wipes'))
    m.at({ x: -2.84 + 0.017, y: TOP, z: -0.86 }, () => beaker(m))
  })
  m.group('west wall', () => {
    const z = OPENINGS.window.middle + OPENINGS.window.w / 2
    m.at({ x: ROOM.west, y: 1.66, z: z + 0.42, ry: Math.PI / 2 }, () => {
      m.box(0.52, 0.4, 0.018, TRADE.plywood, { y: -0.2, z: 0.009, bevel: 0.005, without: ['-z'] })
      m.print('hotFood', 0.48, 0.36, { z: 0.0187 })
    })
    furnish(m, supplies, painted(potPlant, { [PALETTE.terracotta]: TRADE.orange }), {
      x: ROOM.west + 0.06,
      y: OPENINGS.window.low + 0.005,
      z: -1.4,
      size: 0.62,
    })
  })
  m.group('under the west bench', () => {
    furnish(m, supplies, toolbox, { x: -2.92, y: 0.262, z: -1.45, ry: Math.PI / 2 }, 'closed')
    m.at({ x: -2.95, y: 0.262, z: -0.2, ry: Math.PI / 2 }, () => carton(m, 0.5, 0.3, 0.4))
    m.at({ x: -2.98, y: 0.262, z: 0.42, ry: Math.PI / 2 - 0.1 }, () => carton(m, 0.36, 0.24, 0.3))
  })
  m.group('cutting board', () =>
    m.slab(roundRect(0.26, 0.36, 0.03), 0.016, PALETTE.oak, {
      x: WEST.x0 + 0.035,
      y: TOP + 0.182,
      z: -1.66,
      ry: Math.PI / 2,
      rx: -0.09,
      bevel: 0.005,
    }),
  )
  shadows(m, supplies, ['parcel'])
}

/** A steel beaker, open above: what leans in it meets its rim. */
function beaker(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.034, 0],
      [0.036, 0.003],
      [0.037, 0.084],
      [0.035, 0.085],
      [0.0335, 0.082],
      [0.0325, 0.006],
      [0, 0.005],
    ],
    PALETTE.steel,
    { segments: 20, ...STEEL },
  )
}
