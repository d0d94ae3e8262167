import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as hookRail } from '../../parts/fittings/hook-rail.ts'
import { part as workbench } from '../../parts/furniture/workbench.ts'
import { part as hammer } from '../../parts/tools/claw-hammer.ts'
import { part as drill } from '../../parts/tools/cordless-drill.ts'
import { part as spiritLevel } from '../../parts/tools/spirit-level.ts'
import { part as toolbox } from '../../parts/tools/toolbox.ts'
import { BENCH, HOOKS, LOCKS, SHED } from './room.ts'

const QUARTER = Math.PI / 2

/** The west wall inside: workbench, stand for locks, tools on their board, hooks for what protects people. */
export function benchSide(m: Model, supplies: Supplies): void {
  furnish(m, supplies, workbench, { x: BENCH.x, z: BENCH.z, ry: QUARTER })
  furnish(
    m,
    supplies,
    toolbox,
    { x: BENCH.x + 0.02, y: 0.222, z: BENCH.z + 0.42, ry: QUARTER + 0.1 },
    'closed',
  )
  m.group('lock stand', () => lockStand(m))
  m.group('tool board', () => toolBoard(m, supplies))
  furnish(m, supplies, hookRail, { x: SHED.west + 0.003, y: HOOKS.y, z: HOOKS.z, ry: QUARTER })
}

/** A board with three hooks: lock, hasp, tag. */
function lockStand(m: Model): void {
  m.at({ x: LOCKS.x, y: BENCH.top, z: LOCKS.z, ry: QUARTER }, () => {
    m.box(0.62, 0.02, 0.14, TRADE.navyDark, { z: 0.03, bevel: 0.006 })
    m.box(0.6, 0.36, 0.018, TRADE.hazard, { y: 0.018, bevel: 0.006 })
    m.print('locks', 0.56, 0.08, { y: 0.325, z: 0.0135 })
    for (const [x, y] of [
      [-0.2, 0.198],
      [0, 0.226],
      [0.2, 0.262],
    ] as const)
      m.rod(
        [
          [x, y, 0.006],
          [x, y - 0.004, 0.05],
          [x, y + 0.014, 0.062],
        ],
        0.004,
        PALETTE.steel,
        { sides: 6, steps: 5, shine: 0.8 },
      )
  })
}

/** Tools that are not needed this morning, each in its place. */
function toolBoard(m: Model, supplies: Supplies): void {
  m.at({ x: SHED.west + 0.004, y: 1.22, z: -1.42, ry: QUARTER }, () => {
    m.box(0.86, 0.4, 0.016, TRADE.plywood, { z: 0.008, bevel: 0.004 })
    m.box(0.86, 0.016, 0.018, TRADE.navy, { y: 0.385, z: 0.009, bevel: 0.004 })
    const nail = (x: number, y: number) =>
      m.drum(0.006, 0.03, PALETTE.steelDark, { x, y, z: 0.014, rx: QUARTER, segments: 6 })
    m.at({ x: -0.28, y: 0.2, z: 0.018, rx: QUARTER }, () => furnish(m, supplies, hammer, {}))
    nail(-0.3, 0.29)
    furnish(m, supplies, spiritLevel, { x: 0.1, y: 0.06, z: 0.032 })
    nail(-0.1, 0.052)
    nail(0.3, 0.052)
  })
  furnish(m, supplies, drill, { x: BENCH.x - 0.12, y: BENCH.top, z: BENCH.z + 0.8, ry: QUARTER + 0.9 })
}
