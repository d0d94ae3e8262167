import { buildLook } from '../../build-part.ts'
import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as socketOutlet } from '../../parts/fittings/socket-outlet.ts'
import { part as wallClock } from '../../parts/fittings/wall-clock.ts'
import { part as stool } from '../../parts/furniture/stool.ts'
import { part as archiveBox } from '../../parts/tools/archive-box.ts'
import { part as cableStripper } from '../../parts/tools/cable-stripper.ts'
import { part as clawHammer } from '../../parts/tools/claw-hammer.ts'
import { part as cordlessDrill } from '../../parts/tools/cordless-drill.ts'
import { part as spiritLevel } from '../../parts/tools/spirit-level.ts'
import { part as toolbox } from '../../parts/tools/toolbox.ts'
import { quad } from '../../solid/solid.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { provingUnit } from './pieces.ts'
import { CHANNEL, ISOLATOR, LOCK_BOARD, METER, NORTH, ROOM, STOOL, TOP } from './room.ts'
import { state } from './looks.ts'
import { at, shadows } from './stand.ts'

const PEGBOARD = { x0: -1.62, x1: 0.34, y0: 1.2, y1: 1.98 } as const

/** The north bench: what is measured in metal, air and current, and the switch that is locked. */
export function northSide(m: Model, supplies: Supplies): void {
  m.group('channel', () => channel(m, supplies))
  m.group('to be measured', () => {
    m.at(at('battery'), () => provingUnit(m))
    m.at(at('box'), () => openBox(m, supplies))
    // What the probes of the meter lie on at home.
    m.box(0.07, 0.041, 0.022, TRADE.plywood, { x: METER.x - 0.14, y: TOP, z: METER.z - 0.138, bevel: 0.004 })
  })
  m.group('pegboard', () => pegboard(m, supplies))
  m.group('lock board', () => lockBoard(m))
  m.group('north wall', () => {
    m.at({ x: (PEGBOARD.x0 + PEGBOARD.x1) / 2, y: 2.24, z: ROOM.north }, () => {
      m.box(1.5, 0.34, 0.02, TRADE.navy, { y: -0.17, z: 0.01, bevel: 0.006, without: ['-z'] })
      m.print('title', 1.44, 0.3, { z: 0.0207 })
    })
    m.at({ x: 0.92, y: 2.02, z: ROOM.north }, () => {
      m.box(0.52, 0.5, 0.014, TRADE.plywood, { y: -0.25, z: 0.007, bevel: 0.004, without: ['-z'] })
      m.print('lockout', 0.48, 0.4584, { z: 0.0147 })
    })
    furnish(m, supplies, wallClock, { x: -2.42, y: 1.75, z: ROOM.north })
    // A pipe for the cable leads to the isolator.
    m.rod(
      [
        [ISOLATOR.x, TOP + 0.11, ROOM.north + 0.02],
        [ISOLATOR.x, ISOLATOR.y + 0.03, ROOM.north + 0.02],
      ],
      0.012,
      TRADE.enclosureDark,
      { sides: 8 },
    )
  })
  furnish(m, supplies, stool, { ...STOOL, ry: 0.4 })
  m.group('under the north bench', () => {
    furnish(m, supplies, toolbox, { x: -1.2, y: 0.262, z: -2.32 }, 'closed')
    for (const [x, color] of [
      [-0.62, TRADE.orange],
      [-0.16, TRADE.neutral],
      [0.3, PALETTE.teal],
    ] as const)
      crate(m, x, color)
  })
  shadows(m, supplies, ['isolator', 'terminal'])
}

/** The pieces of the part that lie in it. */
const CONTENTS = { from: 11, to: 24 } as const

/** An archive box of old letters in which there is room for a meter. */
function openBox(m: Model, { letters }: Supplies): void {
  buildLook(state(archiveBox, 'open'), letters)
    .filter((_, i) => i < CONTENTS.from || i >= CONTENTS.to)
    .forEach(({ solid, color, ...finish }) => m.add(solid, color, finish))
  // Bundles of letters, each tied; the near corner is free for the meter.
  for (const [i, [x, z, many]] of (
    [
      [-0.125, 0.074, 3],
      [-0.125, -0.075, 6],
      [0, -0.078, 7],
      [0.125, -0.074, 5],
      [0.002, 0.072, 6],
      [0.126, 0.074, 7],
    ] as const
  ).entries())
    m.at({ x, y: 0.012, z, ry: (i % 3) * 0.04 - 0.04 }, () => {
      for (let k = 0; k < many; k++)
        m.box(0.108, 0.009, 0.132, ['#efe2c2', '#e4d0a4', '#f3ead2'][(i + k) % 3] ?? '', {
          y: k * 0.009,
          ry: ((k * 5) % 3) * 0.02 - 0.02,
          bevel: 0.002,
        })
      m.box(0.1105, 0.0015, 0.009, MUSEUM.plum, { y: many * 0.009 - 0.0005, bevel: 0.0004 })
      m.box(0.009, 0.0015, 0.1345, MUSEUM.plum, { y: many * 0.009 - 0.0005, bevel: 0.0004 })
    })
}

/** A channel along the back of the bench with the socket in its face. */
function channel(m: Model, supplies: Supplies): void {
  const [w, x] = [NORTH.x1 - NORTH.x0 - 0.04, (NORTH.x0 + NORTH.x1) / 2]
  m.box(w, 0.137, 0.06, TRADE.enclosure, {
    x,
    y: TOP,
    z: ROOM.north + 0.03,
    bevel: 0.006,
    without: ['-z', '-y'],
  })
  furnish(m, supplies, socketOutlet, at('outlet'), 'off')
  m.print('outletLabel', 0.2, 0.0356, { x: 0.34, y: TOP + 0.056, z: CHANNEL + 0.0008 })
}

/** A board full of holes with tools on pegs, each before its painted shape. */
function pegboard(m: Model, supplies: Supplies): void {
  const { x0, x1, y0, y1 } = PEGBOARD
  const [x, w] = [(x0 + x1) / 2, x1 - x0]
  const front = ROOM.north + 0.03
  m.add(quad([x0, y0, front], [x1, y0, front], [x1, y1, front], [x0, y1, front]), TRADE.plywood, {
    surface: 'lightmap',
  })
  for (const y of [y0, y1 - 0.03])
    m.box(w + 0.03, 0.03, 0.03, TRADE.navy, { x, y, z: ROOM.north + 0.02, bevel: 0.005 })
  for (const sx of [x0, x1])
    m.box(0.03, y1 - y0, 0.03, TRADE.navy, { x: sx, y: y0, z: ROOM.north + 0.02, bevel: 0.005 })
  const hole = polygon(
    Array.from(
      { length: 5 },
      (_, i) => [Math.cos(i * 1.257) * 0.0055, Math.sin(i * 1.257) * 0.0055] as const,
    ),
  )
  for (let i = 1; i < 19; i++)
    for (let j = 1; j < 8; j++)
      m.add(plate([hole], 1), '#8f6d42', {
        x: x0 + i * 0.1032,
        y: y0 + j * 0.0975,
        z: front + 0.0006,
        casts: false,
      })
  const upright = { rx: Math.PI / 2, z: front + 0.012 }
  furnish(m, supplies, clawHammer, { ...upright, x: -1.38, y: 1.62 })
  furnish(m, supplies, cableStripper, { ...upright, x: -1.1, y: 1.66 })
  furnish(m, supplies, spiritLevel, { x: -0.62, y: 1.66, z: front + 0.02 })
  furnish(m, supplies, cordlessDrill, { x: -0.06, y: 1.62, z: front + 0.045 })
  for (const [px, py] of [
    [-1.38, 1.725],
    [-1.13, 1.62],
    [-1.07, 1.62],
    [-0.84, 1.654],
    [-0.4, 1.654],
    [-0.12, 1.614],
    [0.02, 1.614],
  ] as const)
    m.rod(
      [
        [px, py, front],
        [px, py, front + 0.06],
      ],
      0.005,
      PALETTE.steel,
      { sides: 6, ...STEEL },
    )
  screwdrivers(m, front)
  spanners(m, front)
}

/** Six screwdrivers of rising size in a rail. */
function screwdrivers(m: Model, front: number): void {
  m.box(0.5, 0.02, 0.06, TRADE.navy, { x: -1.2, y: 1.42, z: front + 0.03, bevel: 0.005 })
  for (let i = 0; i < 6; i++) {
    const size = 0.75 + i * 0.07
    m.at({ x: -1.4 + i * 0.08, y: 1.44, z: front + 0.034 }, () => {
      m.drum(0.013 * size, 0.09 * size, i % 2 ? TRADE.orange : PALETTE.teal, {
        top: 0.0105 * size,
        segments: 9,
      })
      m.rod(
        [
          [0, -0.02 - 0.1 * size, 0],
          [0, 0, 0],
        ],
        0.0035 * size,
        PALETTE.steel,
        { sides: 6, ...STEEL },
      )
    })
  }
}

/** Five open spanners in a row. */
function spanners(m: Model, front: number): void {
  for (let i = 0; i < 5; i++) {
    const size = 1 - i * 0.13
    m.at({ x: -0.6 + i * 0.11, y: 1.5, z: front + 0.006, size }, () => {
      m.box(0.018, 0.15, 0.007, PALETTE.steel, { y: -0.17, bevel: 0.002, ...STEEL })
      m.slab(jaw(), 0.008, PALETTE.steel, { y: 0.005, z: -0.004, bevel: 0.002, ...STEEL })
      m.rod(
        [
          [0, -0.035, -0.01],
          [0, -0.035, 0.02],
        ],
        0.005,
        PALETTE.steelDark,
        { sides: 6, ...STEEL },
      )
    })
  }
}

function jaw() {
  return polygon([
    [-0.012, -0.035],
    [0.012, -0.035],
    [0.026, -0.012],
    [0.024, 0.018],
    [0.013, 0.026],
    [0.012, 0.002],
    [0, -0.008],
    [-0.012, 0.002],
    [-0.013, 0.026],
    [-0.024, 0.018],
    [-0.026, -0.012],
  ])
}

/** The red board whose pegs hold padlock, hasp and tag. */
function lockBoard(m: Model): void {
  const { x, y, z } = LOCK_BOARD
  m.box(0.38, 0.34, 0.016, PALETTE.red, { x, y: y - 0.02, z: z - 0.008, bevel: 0.004, without: ['-z'] })
  m.box(0.35, 0.25, 0.003, PALETTE.white, { x, y: y - 0.005, z: z + 0.001, bevel: 0.001 })
  for (const [dx, dy] of [
    [-0.112, 0.192],
    [0, 0.189],
    [0.114, 0.196],
  ] as const)
    m.rod(
      [
        [x + dx, y + dy, z],
        [x + dx, y + dy, z + 0.045],
        [x + dx, y + dy + 0.01, z + 0.05],
      ],
      0.0038,
      PALETTE.steelDark,
      { sides: 6, steps: 3, ...STEEL },
    )
}

/** An open box for small parts. */
function crate(m: Model, x: number, color: string): void {
  m.at({ x, y: 0.262, z: -2.36 }, () => {
    m.box(0.36, 0.2, 0.42, color, { bevel: 0.012 })
    m.box(0.33, 0.02, 0.39, PALETTE.char, { y: 0.184, bevel: 0.004 })
    m.box(0.16, 0.05, 0.004, PALETTE.white, { y: 0.1, z: 0.211, bevel: 0.001 })
  })
}
