import { mix, rgb } from '../../color.ts'
import { furnish, shadowOf } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as ladder } from '../../parts/furniture/extension-ladder.ts'
import { part as barrier } from '../../parts/signs/work-in-progress-barrier.ts'
import { part as extinguisher } from '../../parts/tools/fire-extinguisher.ts'
import { part as voltageSign } from '../../parts/signs/voltage-sign.ts'
import { quad } from '../../solid/solid.ts'
import {
  AC,
  BARRIER,
  BOARD,
  DC,
  EXTINGUISHER,
  INVERTER,
  LADDER,
  METER,
  PLANT,
  SHED,
  SHELVES,
  SOCKET,
} from './room.ts'
import { AC_PARTS, BOARD_PARTS, DC_PARTS, INVERTER_PARTS } from './things.ts'

const { west, east, low, high, face } = PLANT
/** The trunking that joins the plant from below. */
const TRUNK = { low: 1.03, high: 1.12, deep: 0.075 } as const

/** The plant on its plywood: what switches, counts and turns the current, and the pipes between. */
export function plantWall(m: Model, supplies: Supplies): void {
  m.group('plywood', () => plywood(m))
  m.group('plant', () => plant(m, supplies))
  m.group('trunking', () => trunking(m))
  m.group('labels', () => labels(m, supplies))
  m.group('shelves', () => shelves(m))
  m.group('extinguisher', () => {
    const { x, y, z } = EXTINGUISHER
    m.box(0.1, 0.5, 0.012, TRADE.enclosureDark, { x, y: y + 0.02, z: SHED.north + 0.012, bevel: 0.003 })
    m.box(0.2, 0.012, 0.17, PALETTE.red, { x, y: y - 0.012, z, bevel: 0.004 })
    m.print('extinguisher', 0.2, 0.2, { x, y: y + 0.72, z: SHED.north + 0.01 })
    shadowOf(m, supplies, extinguisher.states['sealed']!, { x, y, z })
  })
  shadowOf(m, supplies, barrier.states['whole']!, BARRIER)
  shadowOf(m, supplies, ladder.states['lowered']!, LADDER)
}

function plywood(m: Model): void {
  const [light, dark] = [rgb('#e4cda2'), rgb('#d3b481')]
  const sheets = 3
  const w = (east - west) / sheets
  for (let i = 0; i < sheets; i++) {
    const [x0, x1] = [west + i * w + 0.002, west + (i + 1) * w - 0.002]
    m.add(
      quad([x0, low, face], [x1, low, face], [x1, high, face], [x0, high, face]),
      mix(light, dark, i * 0.3),
      {
        surface: 'lightmap',
      },
    )
    for (const x of [x0 + 0.05, (x0 + x1) / 2, x1 - 0.05])
      for (const y of [low + 0.05, high - 0.05])
        m.drum(0.008, 0.004, PALETTE.steelDark, { x, y, z: face - 0.001, rx: Math.PI / 2, segments: 6 })
  }
  m.box(east - west, high - low, 0.017, '#b08a56', {
    x: (west + east) / 2,
    y: low,
    z: SHED.north + 0.0115,
    bevel: 0.001,
  })
}

function plant(m: Model, supplies: Supplies): void {
  for (const [at, parts] of [
    [AC, AC_PARTS],
    [DC, DC_PARTS],
    [INVERTER, INVERTER_PARTS],
    [BOARD, BOARD_PARTS],
  ] as const)
    m.at({ x: at.x, y: at.y, z: face }, () => parts.still(m, supplies))
}

function trunking(m: Model): void {
  const [from, to] = [BOARD.x - 0.2, DC.x + 0.34]
  m.box(to - from, TRUNK.high - TRUNK.low, TRUNK.deep, TRADE.enclosure, {
    x: (from + to) / 2,
    y: TRUNK.low,
    z: face + TRUNK.deep / 2,
    bevel: 0.006,
    shine: 0.15,
  })
  for (const x of [-1.7, -1.15, -0.35])
    m.box(0.03, TRUNK.high - TRUNK.low + 0.004, TRUNK.deep + 0.003, TRADE.enclosureDark, {
      x,
      y: TRUNK.low - 0.002,
      z: face + TRUNK.deep / 2,
      bevel: 0.003,
    })
  const drop = (x: number, y: number, out: number, radius: number, color: string) =>
    m.rod(
      [
        [x, y + 0.01, face + out],
        [x, y - 0.05, face + out],
        [x, TRUNK.high + 0.03, face + 0.042],
        [x, TRUNK.high - 0.01, face + 0.04],
      ],
      radius,
      color,
      { sides: 7, steps: 8 },
    )
  for (const [dx, color] of [
    [-0.17, PALETTE.red],
    [-0.14, PALETTE.char],
    [-0.1, PALETTE.red],
    [-0.07, PALETTE.char],
  ] as const)
    drop(INVERTER.x + dx, INVERTER.y, 0.13, 0.005, color)
  drop(INVERTER.x + 0.13, INVERTER.y, 0.13, 0.011, TRADE.enclosureDark)
  for (const dx of [-0.07, -0.02])
    drop(DC.x + dx, DC.y, 0.05, 0.0065, dx < -0.05 ? PALETTE.red : PALETTE.char)
  for (const dx of [-0.03, 0.03]) drop(AC.x + dx, AC.y + 0.02, 0.038, 0.0085, PALETTE.char)
  for (const dx of [-0.045, -0.015, 0.015, 0.045]) drop(METER.x + dx, METER.y, 0.045, 0.0055, PALETTE.char)
  drop(SOCKET.x, SOCKET.y + 0.01, 0.012, 0.007, PALETTE.char)
  // Pipes: from the board up under the roof to the house, from the isolator down to the ground and to the panels.
  for (const [x, y0, y1] of [
    [BOARD.x - 0.09, 1.1, BOARD.y + 0.01],
    [BOARD.x + 0.09, 1.1, BOARD.y + 0.01],
    [BOARD.x - 0.17, BOARD.y + 0.51, 2.26],
    [BOARD.x + 0.17, BOARD.y + 0.51, 2.26],
    [DC.x + 0.24, 0, TRUNK.low + 0.02],
    [DC.x + 0.29, 0, TRUNK.low + 0.02],
  ] as const) {
    m.rod(
      [
        [x, y0, face + 0.034],
        [x, y1, face + 0.034],
      ],
      0.0135,
      TRADE.enclosure,
      { sides: 9, caps: false, shine: 0.2 },
    )
    for (const y of y1 - y0 > 0.6 ? [y0 + 0.2, y1 - 0.25] : [(y0 + y1) / 2])
      m.box(0.05, 0.018, 0.034, TRADE.enclosureDark, { x, y, z: face + 0.026, bevel: 0.004 })
  }
}

function labels(m: Model, supplies: Supplies): void {
  for (const [name, x, y] of [
    ['lblBoard', BOARD.x, BOARD.y + 0.58],
    ['lblMeter', METER.x, METER.y + 0.35],
    ['lblAc', AC.x, AC.y + 0.3],
    ['lblInverter', INVERTER.x, INVERTER.y + 0.645],
    ['lblDc', DC.x - 0.03, DC.y + 0.365],
  ] as const)
    m.at({ x, y, z: face }, () => {
      m.box(0.29, 0.085, 0.004, PALETTE.white, { y: -0.045, z: 0.002, bevel: 0.001 })
      m.print(name, 0.28, 0.075, { z: 0.0075 })
    })
  m.print('lblSocket', 0.19, 0.034, { x: SOCKET.x, y: SOCKET.y + 0.105, z: face + 0.005 })
  furnish(m, supplies, voltageSign, { x: DC.x - 0.03, y: DC.y + 0.44, z: face, size: 0.9 })
  m.at({ x: 0.56, y: 1.52, z: face }, () => {
    m.box(0.6, 0.78, 0.01, TRADE.navy, { y: -0.39, z: 0.006, bevel: 0.003 })
    m.print('diagram', 0.56, 0.74, { z: 0.0145 })
  })
}

/** Shelves that fold down, to put a meter on while both hands measure. */
function shelves(m: Model): void {
  for (const x of [SHELVES.testing, SHELVES.measuring]) {
    m.box(0.42, 0.018, SHELVES.deep, TRADE.plywood, {
      x,
      y: SHELVES.top - 0.018,
      z: face + SHELVES.deep / 2,
      bevel: 0.005,
    })
    m.box(0.42, 0.024, 0.012, TRADE.navy, {
      x,
      y: SHELVES.top - 0.024,
      z: face + SHELVES.deep + 0.004,
      bevel: 0.004,
    })
    for (const side of [-0.16, 0.16])
      m.rod(
        [
          [x + side, SHELVES.top - 0.02, face + SHELVES.deep - 0.05],
          [x + side, SHELVES.top - 0.19, face + 0.008],
        ],
        0.008,
        PALETTE.steel,
        { sides: 6, shine: 0.7 },
      )
  }
}
