import type { Vec } from '../../light/lights.ts'
import { PALETTE } from '../../palette.ts'
import type { Build } from '../../part.ts'
import { ovenWindow } from '../../parts/fittings/deck-oven.ts'
import { part as moistureMeter } from '../../parts/tools/moisture-meter.ts'
import { part as sieveStack } from '../../parts/tools/sieve-stack.ts'
import type { SitePlan } from '../../site-plan.ts'
import type { Model } from '../../model.ts'
import { OVEN, PROOFER, SHAPING } from './bakery.ts'
import { breadCrate, roundLoaf, tinLoaf } from './bread.ts'
import { LAB_TABLE, LAB_TOP } from './farm-lab.ts'
import { CHECK_TABLE, DRYER, PIT } from './grain-store.ts'
import { ROLLERS, SIFTER, STONES, TEST_TABLE } from './mill.ts'
import { PACK_TABLE, VAN_GATE } from './packing.ts'
import type { RoomName } from './room.ts'
import { BREAD_WALL, CHECKOUT, DAY_OLD } from './store.ts'
import { LONG_TABLE, TALLY } from './table.ts'

/** A thing of a room: where it rests in the room's own frame, its box, its looks; without looks it is built in. */
interface Home {
  room: RoomName
  at: Vec
  size: Vec
  yaw?: number
  hangs?: true
  looks?: Readonly<Record<string, Build>>
  light?: 'lit' | 'glow' | 'baked'
}

/** Everything that a scenario may name, by that name. */
export const HOMES: Readonly<Record<string, Home>> = {
  wheatSheaf: { room: 'farmLab', at: [2.3, 0, -1.35], size: [0.56, 0.9, 0.56] },
  grainSamples: {
    room: 'farmLab',
    at: [LAB_TABLE.x + 0.1, LAB_TOP, LAB_TABLE.z + 0.1],
    size: [1, 0.16, 0.34],
  },
  sieves: {
    room: 'farmLab',
    at: [LAB_TABLE.x - 0.75, LAB_TOP, LAB_TABLE.z + 0.12],
    size: [0.26, 0.34, 0.26],
    looks: sieveStack.states,
  },
  probe: { room: 'farmLab', at: [-1.2, 0.9, -5.12], size: [0.34, 1.5, 0.14], hangs: true },
  analyzer: { room: 'farmLab', at: [2.05, LAB_TOP, -4.75], size: [0.6, 0.54, 0.46] },
  moistureMeter: {
    room: 'grainStore',
    at: [CHECK_TABLE.x + 0.12, CHECK_TABLE.h, CHECK_TABLE.z],
    size: [0.32, 0.42, 0.28],
    looks: moistureMeter.states,
  },
  pit: { room: 'grainStore', at: [PIT.x, 0, PIT.z], size: [2.3, 0.5, 1.2] },
  silo: { room: 'grainStore', at: [1.05, 0, -4.25], size: [1.6, 3.1, 1.6] },
  dryer: { room: 'grainStore', at: [DRYER.x, 0, DRYER.z], size: [0.96, 2.1, 1.15] },
  stoneMill: { room: 'mill', at: [STONES.x, 0, STONES.z], size: [1.36, 1.8, 1.5] },
  rollerMill: { room: 'mill', at: [ROLLERS.x, 0, ROLLERS.z], size: [1.8, 1.95, 1] },
  sifter: { room: 'mill', at: [SIFTER.x, 0, SIFTER.z], size: [1.3, 2.3, 1.1] },
  flourDishes: {
    room: 'mill',
    at: [TEST_TABLE.x - 0.16, TEST_TABLE.h, TEST_TABLE.z + 0.08],
    size: [1, 0.14, 0.24],
  },
  dough: {
    room: 'bakery',
    at: [SHAPING.x - 0.45, SHAPING.h, SHAPING.z - 0.17],
    size: [0.3, 0.16, 0.26],
    looks: {
      flat: (m) => m.ball([0.14, 0.055, 0.11], PALETTE.dough, { y: 0.05, detail: 2 }),
      raised: (m) => m.ball([0.15, 0.1, 0.12], PALETTE.dough, { y: 0.092, detail: 2 }),
    },
  },
  proofer: { room: 'bakery', at: [PROOFER.x, 0, PROOFER.z], size: [1.46, 2.1, 0.9] },
  oven: {
    room: 'bakery',
    at: [OVEN.x - 0.06, 0.66, OVEN.z + 0.487],
    size: [1.1, 0.42, 0.2],
    hangs: true,
    light: 'glow',
    looks: {
      heating: (m) => ovenWindow(m, 'heating'),
      hot: (m) => ovenWindow(m, 'hot'),
    },
  },
  seedTray: {
    room: 'packing',
    at: [PACK_TABLE.x + 0.1, PACK_TABLE.h, PACK_TABLE.z + 0.17],
    size: [0.62, 0.16, 0.5],
    looks: { dirty: seeded, clean: (m) => steelTray(m) },
  },
  labelPrinter: {
    room: 'packing',
    at: [-0.4, PACK_TABLE.h, PACK_TABLE.z - 0.15],
    size: [0.3, 0.3, 0.34],
  },
  crates: {
    room: 'packing',
    at: [0.85, 0, -1.5],
    size: [0.62, 0.66, 0.42],
    looks: {
      full: (m) => crates(m, true),
      empty: (m) => crates(m, false),
    },
  },
  van: { room: 'packing', at: [VAN_GATE.x, 0, -5.3], size: [2.2, 2.3, 0.5] },
  breadShelf: {
    room: 'store',
    at: [BREAD_WALL.x, 0, BREAD_WALL.z],
    size: [BREAD_WALL.w, 1.9, 0.62],
    light: 'baked',
    looks: { full: (m) => shelved(m, 1), empty: (m) => shelved(m, 0.2) },
  },
  dayOld: {
    room: 'store',
    at: [DAY_OLD.x + 0.1, 0.78, DAY_OLD.z],
    size: [1.2, 0.3, 0.6],
    light: 'baked',
    looks: { full: (m) => yesterdays(m, 9), empty: (m) => yesterdays(m, 2) },
  },
  checkout: { room: 'store', at: [CHECKOUT.x, 0, CHECKOUT.z], size: [CHECKOUT.w, 1.3, CHECKOUT.d] },
  lunchBread: {
    room: 'table',
    at: [LONG_TABLE.x - 0.25, LONG_TABLE.h, LONG_TABLE.z + 0.02],
    size: [0.6, 0.2, 0.36],
    looks: { full: lunchBoard, empty: crumbs, covered },
  },
  tallyBoard: { room: 'table', at: [TALLY.x, 1.52, TALLY.z], size: [1.7, 1.1, 0.14], hangs: true },
  bins: { room: 'table', at: [3.55, 0, -2.6], yaw: -Math.PI / 2, size: [1.24, 0.96, 0.44] },
}

export const THINGS: SitePlan['things'] = Object.fromEntries(
  Object.entries(HOMES).map(([name, { size, looks = {}, light }]) => [
    name,
    { home: name, size, looks, ...(light && { light }) },
  ]),
)

function steelTray(m: Model): void {
  m.box(0.6, 0.025, 0.42, PALETTE.steel, { bevel: 0.008, shine: 0.7 })
}

/** A tray with round loaves full of sesame, and seeds strewn beside it. */
function seeded(m: Model): void {
  steelTray(m)
  for (const x of [-0.15, 0.15]) {
    roundLoaf(m, { x, y: 0.025, foot: 0 })
    for (let i = 0; i < 14; i++)
      m.box(0.012, 0.006, 0.008, '#f6ecd0', {
        x: x + Math.cos(i * 2.4) * (0.02 + i * 0.0055),
        y: 0.138 - i * 0.0022,
        z: Math.sin(i * 2.4) * (0.02 + i * 0.0055),
        bevel: 0,
      })
  }
  for (let i = 0; i < 16; i++)
    m.box(0.014, 0.005, 0.01, '#f6ecd0', {
      x: -0.28 + ((i * 37) % 56) / 100,
      y: i < 9 ? 0.025 : 0,
      z: i < 9 ? 0.16 : 0.24,
      ry: i,
      bevel: 0,
    })
}

function crates(m: Model, isFull: boolean): void {
  for (let i = 0; i < 4; i++)
    breadCrate(m, isFull && i === 3, { y: i * 0.155 }, i === 2 ? '#c9a23a' : '#3f7f6a')
}

/** Bread on the slanted boards of the wall: this share of its places taken. */
function shelved(m: Model, share: number): void {
  for (const [at, y] of [0.3, 0.85, 1.4].entries())
    for (let i = 0; i < 8; i++) {
      if (((i * 5 + at * 3) % 8) / 8 >= share) continue
      const [x, z] = [-1.27 + i * 0.362, 0.12]
      const pose = { x, y: y + 0.02, z, rx: 0.18 }
      const tone = 0.96 + ((i * 3 + at) % 4) * 0.07
      if ((i + at) % 2) roundLoaf(m, { ...pose, foot: y, size: 1.3 }, tone)
      else {
        tinLoaf(m, { ...pose, size: 1.15 }, tone)
        tinLoaf(m, { ...pose, y: y + 0.055, z: -0.1, size: 1.15 }, tone * 0.94)
      }
    }
}

function yesterdays(m: Model, count: number): void {
  for (let i = 0; i < count; i++)
    tinLoaf(
      m,
      { x: -0.3 + (i % 4) * 0.27, y: i > 7 ? 0.12 : 0, z: i % 8 > 3 ? -0.14 : 0.12, ry: 0.1 * (i % 3) },
      0.88,
    )
}

/** Slices on a board, half a loaf beside them. */
function lunchBoard(m: Model): void {
  m.box(0.58, 0.025, 0.32, '#a5784a', { bevel: 0.008 })
  tinLoaf(m, { x: -0.12, y: 0.025 })
  for (let i = 0; i < 4; i++)
    m.at({ x: 0.06 + i * 0.045, y: 0.03, rz: -0.35 - i * 0.06 }, () => {
      m.box(0.02, 0.12, 0.115, '#c98d4a', { bevel: 0.008 })
      m.box(0.0225, 0.1, 0.098, PALETTE.dough, { y: 0.008, bevel: 0.008 })
    })
}

function crumbs(m: Model): void {
  m.box(0.58, 0.025, 0.32, '#a5784a', { bevel: 0.008 })
  for (let i = 0; i < 9; i++)
    m.box(0.016, 0.01, 0.013, '#d9b27a', {
      x: -0.2 + ((i * 29) % 40) / 100,
      y: 0.025,
      z: -0.1 + ((i * 17) % 20) / 100,
      ry: i,
      bevel: 0,
    })
}

/** Under a cloth: not to be eaten. */
function covered(m: Model): void {
  m.box(0.58, 0.025, 0.32, '#a5784a', { bevel: 0.008 })
  m.box(0.5, 0.14, 0.3, '#9fc3d9', { y: 0.02, bevel: 0.05 })
}
