import { rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { deckOven } from '../../parts/fittings/deck-oven.ts'
import { fridge } from '../../parts/fittings/fridge.ts'
import { handSink } from '../../parts/fittings/hand-sink.ts'
import { hookRail } from '../../parts/fittings/hook-rail.ts'
import { bin } from '../../parts/fittings/pedal-bin.ts'
import { mixer } from '../../parts/fittings/stand-mixer.ts'
import { coolingRack } from '../../parts/furniture/cooling-rack.ts'
import { prepTable } from '../../parts/furniture/prep-table.ts'
import { bowl } from '../../parts/goods/bowl.ts'
import { jar } from '../../parts/goods/jar.ts'
import { sack } from '../../parts/goods/sack.ts'
import { plate, polygon, slab } from '../../solid/slab.ts'
import { ROOM, TOPS } from './room.ts'

const WEST_WALL = { x: ROOM.west, ry: Math.PI / 2 }

/** Oven, rack, fridge, prep table, sink, hooks and stores, and the low wall that closes the kitchen off. */
export function kitchenZone(m: Model, random: () => number): void {
  m.group('oven', () => m.at({ x: -3.9, z: -2.52 }, () => deckOven(m)))
  m.group('rack', () => m.at({ x: -2.82, z: -2.64 }, () => coolingRack(m, random)))
  m.group('fridge', () => m.at({ x: -1.92, z: -2.62 }, () => fridge(m)))
  m.group('prep table', () => m.at({ x: -2.6, z: -0.55 }, () => prepTableWithWork(m, random)))
  m.group('sink', () => m.at({ ...WEST_WALL, x: ROOM.west + 0.235, z: 0.42 }, () => handSink(m)))
  m.group('bin', () => m.at({ x: ROOM.west + 0.2, z: -0.05, ry: Math.PI / 2 }, () => bin(m)))
  m.group('hooks', () =>
    m.at({ ...WEST_WALL, x: ROOM.west + 0.013, y: 1.62, z: -1.62 }, () => {
      hookRail(m, 0.66, [-0.24, 0, 0.24])
      m.at({ x: -0.24 }, () => hangingApron(m, PALETTE.mustard))
    }),
  )
  m.group('partition', () => partition(m))
  m.group('clock', () => m.at({ ...WEST_WALL, x: ROOM.west + 0.015, y: 2.55, z: 0.3 }, () => clock(m)))
  m.group('firstAid', () =>
    m.at({ ...WEST_WALL, x: ROOM.west + 0.013, y: 1.62, z: 0.93 }, () => {
      m.box(0.26, 0.24, 0.09, PALETTE.green, { bevel: 0.02, z: 0.045 })
      m.print('firstAid', 0.2, 0.2, { y: 0.12, z: 0.0915 })
    }),
  )
}

function prepTableWithWork(m: Model, random: () => number): void {
  prepTable(m, 1.6, 0.8, random)
  m.at({ y: 0.225 }, () => {
    m.at({ x: -0.5, z: 0.05 }, () => {
      m.turn(
        [
          [0, 0],
          [0.16, 0],
          [0.19, 0.3],
          [0.195, 0.31],
          [0.18, 0.31],
          [0.17, 0.28],
          [0, 0.28],
        ],
        PALETTE.white,
        { segments: 18, shine: 0.3 },
      )
      m.turn(
        [
          [0.19, 0.31],
          [0.2, 0.315],
          [0.2, 0.33],
          [0, 0.335],
        ],
        PALETTE.teal,
        { segments: 18, shine: 0.3 },
      )
    })
    m.at({ x: -0.02, z: -0.02, ry: 0.1 }, () => sack(m, random))
    m.at({ x: 0.48, z: 0.06 }, () => {
      for (let i = 0; i < 3; i++) m.at({ y: i * 0.028 }, () => bowl(m, 0.15, PALETTE.steel, 0.9))
    })
  })
  m.at({ y: TOPS.prepTable }, () => {
    m.add(
      plate([
        polygon(
          Array.from({ length: 28 }, (_, i) => {
            const a = (i / 28) * Math.PI * 2
            const r = 1 + 0.12 * Math.sin(a * 5) + 0.07 * Math.sin(a * 11 + 1)
            return [Math.cos(a) * 0.32 * r, Math.sin(a) * 0.23 * r] as const
          }),
        ),
      ]),
      '#f3ead9',
      { y: 0.002, x: 0.02, z: -0.12, rx: -Math.PI / 2, casts: false },
    )
    m.ball([0.15, 0.075, 0.13], PALETTE.dough, { x: 0.02, y: 0.062, z: -0.14, detail: 2 })
    for (let i = 0; i < 3; i++)
      m.ball([0.055, 0.04, 0.055], PALETTE.dough, {
        x: -0.25 + i * 0.1,
        y: 0.034,
        z: 0.18 - (i % 2) * 0.07,
        detail: 2,
      })
    m.at({ x: 0.3, y: 0.035, z: 0.12, ry: 0.35 }, () => {
      m.turn(
        [
          [0, -0.15],
          [0.027, -0.15],
          [0.033, -0.142],
          [0.033, 0.142],
          [0.027, 0.15],
          [0, 0.15],
        ],
        PALETTE.oak,
        { rz: Math.PI / 2, segments: 14 },
      )
      for (const side of [-1, 1])
        m.turn(
          [
            [0, 0],
            [0.014, 0],
            [0.017, 0.04],
            [0.012, 0.09],
            [0, 0.1],
          ],
          PALETTE.coral,
          { rz: (-side * Math.PI) / 2, x: side * 0.15, segments: 10 },
        )
    })
    m.at({ x: -0.4, z: -0.24 }, () => bowl(m, 0.14, PALETTE.teal, 0.3, PALETTE.white))
    m.at({ x: -0.66, z: -0.3 }, () => jar(m, PALETTE.white, 0.14))
    m.at({ x: -0.52, z: -0.3 }, () => {
      m.drum(0.045, 0.11, PALETTE.white, { top: 0.05, segments: 14, shine: 0.3 })
      for (let i = 0; i < 4; i++) {
        m.at({ y: 0.09, ry: i * 1.3, rx: (random() - 0.5) * 0.3, rz: (random() - 0.5) * 0.4 }, () => {
          m.rod(
            [
              [0, 0, 0],
              [0, 0.14, 0],
            ],
            0.005,
            PALETTE.oakDark,
            { sides: 5 },
          )
          m.ball([0.02, 0.032, 0.008], i % 2 ? PALETTE.oak : PALETTE.steel, { y: 0.16, detail: 1 })
        })
      }
    })
  })
}

/** A folded apron on its hook. */
export function hangingApron(m: Model, color: string): void {
  const outline = polygon([
    [-0.03, 0],
    [0.03, 0],
    [0.06, -0.14],
    [0.15, -0.24],
    [0.16, -0.64],
    [0.06, -0.68],
    [-0.05, -0.66],
    [-0.16, -0.68],
    [-0.15, -0.24],
    [-0.06, -0.14],
  ])
  m.add(slab(outline, 0.045, 0.02), color, { y: 0.03, z: 0.035 })
  m.box(0.15, 0.12, 0.012, [rgb(color)[0] * 0.85, rgb(color)[1] * 0.85, rgb(color)[2] * 0.85], {
    y: -0.48,
    z: 0.082,
    bevel: 0.005,
  })
}

function partition(m: Model): void {
  const [from, to, z] = [ROOM.west, -2.1, ROOM.kitchenSouth]
  const w = to - from
  m.at({ x: (from + to) / 2, z }, () => {
    m.box(w, 1.0, 0.1, PALETTE.cream, { bevel: 0.006, without: ['-y'] })
    m.box(w + 0.02, 0.04, 0.2, PALETTE.oak, { y: 1.0, bevel: 0.01 })
    for (const side of [-1, 1]) m.box(w, 0.1, 0.012, PALETTE.tealDark, { z: side * 0.056, bevel: 0.004 })
  })
}

function clock(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.2, 0],
      [0.21, 0.01],
      [0.21, 0.04],
      [0.195, 0.045],
      [0.185, 0.03],
      [0, 0.03],
    ],
    PALETTE.teal,
    { rx: Math.PI / 2, segments: 28 },
  )
  m.print('clock', 0.262, 0.262, { z: 0.032 })
  m.turn(
    [
      [0, 0],
      [0.186, 0],
    ],
    PALETTE.white,
    { rx: Math.PI / 2, z: 0.031, segments: 28 },
  )
}

/** Stands and stores that fill the kitchen's corners. */
export function kitchenCorners(m: Model, random: () => number): void {
  m.group('mixer', () => m.at({ x: -2.42, z: 0.8, ry: Math.PI }, () => mixer(m)))
  m.group('flour', () => {
    m.at({ x: -3.35, z: 0.9, ry: 0.1 }, () => sack(m, random))
    m.at({ x: -2.85, z: 0.88, ry: -0.12 }, () => sack(m, random))
    m.at({ x: -3.1, y: 0.36, z: 0.9, ry: 0.05, size: 0.92 }, () => sack(m, random))
  })
}
