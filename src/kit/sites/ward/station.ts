import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as noticeBoard } from '../../parts/fittings/notice-board.ts'
import { part as filingCabinet } from '../../parts/furniture/filing-cabinet.ts'
import { part as officeChair } from '../../parts/furniture/office-chair.ts'
import { part as mug } from '../../parts/goods/mug.ts'
import { part as potPlant } from '../../parts/goods/pot-plant.ts'
import { part as paperStack } from '../../parts/goods/paper-stack.ts'
import { part as fireExtinguisher } from '../../parts/tools/fire-extinguisher.ts'
import { part as stethoscope } from '../../parts/tools/stethoscope.ts'
import { textShapes } from '../../letters.ts'
import { plate, roundRect } from '../../solid/slab.ts'
import { quad } from '../../solid/solid.ts'
import { ROOM, STATION, TOPS } from './room.ts'

const { west, east, front, back } = STATION
const CHAIR = painted(officeChair, { [PALETTE.teal]: CARE.blue })
const CABINET = painted(filingCabinet, { [PALETTE.tealSoft]: CARE.floor, [PALETTE.sage]: CARE.blueSoft })
const NOTICES = painted(noticeBoard, {
  [PALETTE.oak]: CARE.birch,
  [PALETTE.teal]: CARE.blue,
  [PALETTE.coral]: CARE.apricot,
  [PALETTE.mustard]: CARE.sharps,
  [PALETTE.sage]: CARE.blueSoft,
})

/** The nurses' station: a desk behind a ledge, screens, papers, the board of the beds. */
export function station(m: Model, supplies: Supplies): void {
  m.group('station', () => desk(m, supplies))
  m.group('on the desk', () => onDesk(m, supplies))
  m.group('behind the desk', () => behind(m, supplies))
}

function desk(m: Model, { letters }: Supplies): void {
  const [w, x] = [east - west, (east + west) / 2]
  // The front: birch boards over a blue foot.
  const boards = 9
  for (let i = 0; i < boards; i++)
    m.box(w / boards - 0.006, 0.9, 0.03, i % 2 ? CARE.birch : '#d6bf99', {
      x: west + (w / boards) * (i + 0.5),
      y: 0.14,
      z: front + 0.045,
      bevel: 0.006,
      without: ['+z', '-y', '+y'],
    })
  m.box(w, 1.06, 0.04, CARE.birchDark, { x, z: front + 0.08, bevel: 0.002 })
  m.box(w - 0.06, 0.14, 0.03, CARE.blueDark, { x, z: front + 0.06, bevel: 0.006 })
  m.box(w - 0.1, 0.17, 0.012, CARE.blue, { x, y: 0.78, z: front + 0.026, bevel: 0.004 })
  m.at({ x, y: 0.835, z: front + 0.0195, ry: Math.PI }, () =>
    m.add(plate(textShapes(letters, 'NURSES  ·  ENFERMERÍA', 0.1), 3), CARE.linen, { casts: false }),
  )
  ledgeTop(m, 'ledge top', TOPS.ledge, front - 0.06, front + 0.32)
  ledgeTop(m, 'desk top', TOPS.desk, front + 0.1, back)
  for (const side of [west, east]) {
    m.box(0.035, 0.73, back - front - 0.08, CARE.birch, {
      x: side,
      z: (front + back) / 2 + 0.04,
      bevel: 0.008,
    })
    m.box(0.04, 1.06, 0.3, CARE.birch, { x: side, z: front + 0.2, bevel: 0.008 })
  }
  // Drawers under the east end.
  m.at({ x: east - 0.3, z: back - 0.3 }, () => {
    m.box(0.46, 0.62, 0.5, CARE.shell, { y: 0.08, bevel: 0.01 })
    for (let i = 0; i < 3; i++) {
      m.box(0.43, 0.18, 0.018, CARE.linen, { y: 0.1 + i * 0.195, z: 0.255, bevel: 0.006 })
      m.box(0.14, 0.016, 0.02, CARE.blue, { y: 0.22 + i * 0.195, z: 0.27, bevel: 0.006 })
    }
  })
}

/** A top whose light is kept in the lightmap, with a round edge. */
function ledgeTop(m: Model, name: string, y: number, z0: number, z1: number): void {
  const [w, x] = [east - west + 0.06, (east + west) / 2]
  m.box(w, 0.036, z1 - z0, CARE.birch, { x, y: y - 0.037, z: (z0 + z1) / 2, bevel: 0.012, without: ['+y'] })
  m.group(name, () =>
    m.add(
      quad(
        [x - w / 2 + 0.01, y, z1 - 0.01],
        [x + w / 2 - 0.01, y, z1 - 0.01],
        [x + w / 2 - 0.01, y, z0 + 0.01],
        [x - w / 2 + 0.01, y, z0 + 0.01],
      ),
      CARE.linen,
      { surface: 'lightmap' },
    ),
  )
}

function onDesk(m: Model, supplies: Supplies): void {
  for (const [x, turn, picture] of [
    [-3.72, 0.25, 'screenBeds'],
    [-2.62, -0.3, 'screenPlan'],
  ] as const)
    m.at({ x, y: TOPS.desk, z: front + 0.42, ry: turn }, () => screen(m, picture))
  m.at({ x: -3.2, y: TOPS.desk, z: front + 0.6 }, () => {
    m.box(0.42, 0.018, 0.14, CARE.rubber, { bevel: 0.005 })
    for (let row = 0; row < 4; row++)
      m.box(0.39, 0.006, 0.022, '#6a7073', { y: 0.016, z: -0.045 + row * 0.03, bevel: 0.002 })
    m.ball([0.03, 0.018, 0.05], CARE.rubber, { x: 0.3, y: 0.01, z: 0.01, detail: 2 })
  })
  furnish(m, supplies, paperStack, { x: -2.55, y: TOPS.desk, z: front + 0.68, ry: 0.2 })
  furnish(m, supplies, stethoscope, { x: -3.85, y: TOPS.ledge, z: front + 0.14, ry: 1.4, size: 0.9 })
  furnish(
    m,
    supplies,
    painted(mug, { [PALETTE.teal]: CARE.apricot }),
    { x: -2.78, y: TOPS.desk, z: front + 0.66 },
    'full',
  )
  furnish(m, supplies, painted(potPlant, { [PALETTE.terracotta]: CARE.blue }), {
    x: -3.35,
    y: TOPS.ledge,
    z: front + 0.2,
    size: 0.6,
  })
  // Pens in a cup, within reach of both sides.
  m.at({ x: -2.74, y: TOPS.ledge, z: front + 0.2 }, () => {
    m.drum(0.032, 0.09, CARE.blue, { segments: 12 })
    for (const [i, color] of [CARE.apricot, CARE.rubber, PALETTE.red].entries())
      m.rod(
        [
          [Math.cos(i * 2.1) * 0.012, 0.03, Math.sin(i * 2.1) * 0.012],
          [Math.cos(i * 2.1) * 0.028, 0.15, Math.sin(i * 2.1) * 0.028],
        ],
        0.0045,
        color,
        { sides: 5 },
      )
  })
}

/** A flat screen on its foot, its picture towards +z. */
function screen(m: Model, picture: string): void {
  m.slab(
    // A broad foot.
    roundRect(0.24, 0.17, 0.06),
    0.012,
    CARE.rubber,
    { rx: -Math.PI / 2, bevel: 0.004 },
  )
  m.box(0.05, 0.16, 0.03, CARE.rubber, { y: 0.01, z: -0.04, bevel: 0.008 })
  m.at({ y: 0.11, rx: -0.08 }, () => {
    m.box(0.5, 0.31, 0.025, CARE.rubber, { bevel: 0.007 })
    m.box(0.3, 0.2, 0.03, CARE.rubber, { y: 0.05, z: -0.022, bevel: 0.012 })
    m.print(picture, 0.475, 0.275, { y: 0.158, z: 0.0132, glow: 0.95 })
  })
}

function behind(m: Model, supplies: Supplies): void {
  furnish(m, supplies, CHAIR, { x: -3.62, z: 2.25, ry: Math.PI - 0.5 })
  furnish(m, supplies, CABINET, { x: -3.94, z: 2.76, ry: Math.PI / 2 }, 'closed')
  m.at({ x: -2.95, y: 1.62, z: ROOM.south, ry: Math.PI }, () => {
    m.box(1.5, 0.9, 0.024, CARE.shell, { y: -0.45, z: 0.012, bevel: 0.006, without: ['-z'] })
    m.print('bedBoard', 1.44, 0.84, { z: 0.0246 })
    m.box(0.6, 0.016, 0.06, CARE.shell, { y: -0.46, z: 0.045, bevel: 0.005 })
    for (const [x, color] of [
      [-0.15, CARE.blue],
      [0.05, PALETTE.red],
    ] as const)
      m.rod(
        [
          [x, -0.435, 0.045],
          [x + 0.12, -0.435, 0.045],
        ],
        0.008,
        color,
        { sides: 6 },
      )
  })
  m.at({ x: ROOM.west, z: 1.85, ry: Math.PI / 2 }, () => furnish(m, supplies, NOTICES, { y: 1.25 }))
  furnish(m, supplies, fireExtinguisher, { x: -1.96, y: 0.02, z: ROOM.south - 0.14, ry: Math.PI }, 'sealed')
}
