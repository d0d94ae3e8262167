import { mix, rgb } from '../../color.ts'
import { furnish, furnishLamp, painted, shadowOf } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as headUnit } from '../../parts/fittings/bed-head-unit.ts'
import { part as handGel } from '../../parts/fittings/hand-gel-dispenser.ts'
import { part as clock } from '../../parts/fittings/wall-clock.ts'
import { part as locker } from '../../parts/furniture/bedside-locker.ts'
import { part as dressingTrolley } from '../../parts/furniture/dressing-trolley.ts'
import { part as dripStand } from '../../parts/furniture/drip-stand.ts'
import { part as hospitalBed } from '../../parts/furniture/hospital-bed.ts'
import { part as overbedTable } from '../../parts/furniture/overbed-table.ts'
import { part as patientChair } from '../../parts/furniture/patient-chair.ts'
import { part as wheelchair } from '../../parts/furniture/wheelchair.ts'
import { part as flowers } from '../../parts/goods/flower-vase.ts'
import { part as mug } from '../../parts/goods/mug.ts'
import { part as potPlant } from '../../parts/goods/pot-plant.ts'
import { part as fallRiskSign } from '../../parts/signs/fall-risk-sign.ts'
import { textShapes } from '../../letters.ts'
import { plate, roundRect } from '../../solid/slab.ts'
import { quad } from '../../solid/solid.ts'
import {
  BED_1,
  BED_2,
  BED_LAMP,
  CHAIR_2,
  CURTAIN,
  LOCKER_1,
  LOCKER_2,
  OPENINGS,
  OVERBED,
  ROOM,
  TOPS,
  TROLLEY,
} from './room.ts'
import { BED, CURTAIN_PARTS } from './things.ts'

const [LIGHT, DARK] = [rgb(CARE.birch), rgb(CARE.birchDark)]
const CUP = painted(mug, { [PALETTE.teal]: CARE.blue })

/** Both beds with all that belongs to them, and the wall behind their heads. */
export function bays(m: Model, supplies: Supplies): void {
  m.group('head wall', () => headWall(m, supplies))
  m.group('bed 1', () => firstBed(m, supplies))
  m.group('bed 2', () => secondBed(m, supplies))
  m.group('curtain', () => {
    m.at({ ...CURTAIN, ry: -Math.PI / 2 }, () => CURTAIN_PARTS.still(m, supplies))
    shadowOf(m, supplies, CURTAIN_PARTS.looks['open']!, { ...CURTAIN, ry: -Math.PI / 2 })
  })
  m.group('west side', () => westSide(m, supplies))
  m.group('sill', () => sill(m, supplies))
}

function headWall(m: Model, supplies: Supplies): void {
  for (const [i, { x }] of [BED_1, BED_2].entries()) {
    m.at({ x, z: ROOM.north }, () => {
      // Birch boards behind the head, between two trims.
      for (let k = 0; k < 4; k++)
        m.group('birch', () =>
          m.add(
            quad(
              [-1.09 + k * 0.545 + 0.004, 0.97, 0.02],
              [-0.545 + k * 0.545 - 0.004, 0.97, 0.02],
              [-0.545 + k * 0.545 - 0.004, 2.2, 0.02],
              [-1.09 + k * 0.545 + 0.004, 2.2, 0.02],
            ),
            mix(LIGHT, DARK, [0.1, 0.32, 0.02, 0.24][k]!),
            { surface: 'lightmap' },
          ),
        )
      m.box(2.18, 1.23, 0.019, CARE.birchDark, { y: 0.97, z: 0.0095, bevel: 0.001, without: ['-z'] })
      m.box(2.22, 0.03, 0.04, CARE.birchDark, { y: 2.2, z: 0.02, bevel: 0.008, without: ['-z'] })
      for (const side of [-1, 1])
        m.box(0.03, 1.23, 0.036, CARE.birchDark, {
          x: side * 1.1,
          y: 0.97,
          z: 0.018,
          bevel: 0.008,
          without: ['-z'],
        })
      furnishLamp(m, supplies, headUnit, { y: BED_LAMP, z: 0.021 }, 'on')
      m.box(0.5, 0.24, 0.014, CARE.linen, { x: -0.62, y: 1.84, z: 0.027, bevel: 0.004 })
      m.print(i ? 'bed2' : 'bed1', 0.48, 0.22, { x: -0.62, y: 1.96, z: 0.0345 })
    })
  }
  furnish(m, supplies, fallRiskSign, { x: BED_2.x + 0.62, y: 1.78, z: ROOM.north + 0.021 })
  furnish(m, supplies, painted(clock, { [PALETTE.teal]: CARE.blue, [PALETTE.coral]: CARE.apricot }), {
    x: 0.25,
    y: 1.98,
    z: ROOM.north,
  })
}

function firstBed(m: Model, supplies: Supplies): void {
  m.at(BED_1, () => {
    BED.still(m, supplies)
    furnish(m, supplies, handGel, { x: -0.3, y: 0.5, z: 1.072 })
  })
  shadowOf(m, supplies, BED.looks['raised']!, BED_1)
  furnish(m, supplies, locker, LOCKER_1)
  furnish(m, supplies, overbedTable, OVERBED)
  furnish(m, supplies, dressingTrolley, TROLLEY, 'empty')
  m.at({ x: LOCKER_1.x, y: TOPS.locker, z: LOCKER_1.z }, () => {
    furnish(m, supplies, CUP, { x: -0.03, z: 0.14, ry: 0.8 }, 'empty')
    hearingAidBox(m)
    tissues(m, { x: -0.14, z: -0.08, ry: 0.2 })
  })
}

/** The small box in which a hearing aid lies at night. */
function hearingAidBox(m: Model): void {
  m.at({ x: 0.12, z: 0.16, ry: -0.3 }, () => {
    m.slab(roundRect(0.08, 0.06, 0.02), 0.028, CARE.apricot, { rx: -Math.PI / 2, bevel: 0.006 })
    m.slab(roundRect(0.05, 0.034, 0.01), 0.002, CARE.linen, { rx: -Math.PI / 2, y: 0.0275, bevel: 0.0005 })
  })
}

function tissues(m: Model, pose: { x: number; z: number; ry: number }): void {
  m.at(pose, () => {
    m.box(0.2, 0.07, 0.11, CARE.blueSoft, { bevel: 0.006 })
    m.box(0.17, 0.03, 0.112, CARE.blue, { y: 0.02, bevel: 0.003 })
    m.ball([0.035, 0.045, 0.012], PALETTE.white, { y: 0.09, ry: 0.4, rz: 0.3, detail: 1 })
  })
}

function secondBed(m: Model, supplies: Supplies): void {
  furnish(m, supplies, hospitalBed, BED_2, 'flat')
  furnish(m, supplies, locker, LOCKER_2)
  furnish(m, supplies, patientChair, CHAIR_2)
  // The cardigan that Mrs. Lind left on her bed, and the book that she was reading.
  m.at({ x: BED_2.x + 0.1, y: 0.683, z: BED_2.z + 0.62, ry: 0.5 }, () => {
    m.box(0.3, 0.035, 0.36, CARE.apricot, { bevel: 0.015 })
    m.box(0.29, 0.03, 0.2, CARE.apricot, { y: 0.03, z: 0.05, ry: 0.06, bevel: 0.013 })
    for (let i = 0; i < 3; i++)
      m.drum(0.009, 0.006, CARE.linen, { x: -0.04 + i * 0.05, y: 0.06, z: 0.1, segments: 8 })
  })
  m.at({ x: LOCKER_2.x, y: TOPS.locker, z: LOCKER_2.z }, () => {
    m.at({ x: -0.13, z: -0.02, ry: 0.35 }, () => {
      m.box(0.15, 0.024, 0.21, CARE.blueDark, { bevel: 0.004 })
      m.box(0.142, 0.018, 0.206, CARE.linen, { x: 0.005, y: 0.003, bevel: 0.002 })
      m.box(0.15, 0.004, 0.21, CARE.blueDark, { y: 0.022, bevel: 0.001 })
    })
    furnish(m, supplies, CUP, { x: 0.15, z: -0.1, ry: 2.2 }, 'full')
  })
}

function westSide(m: Model, supplies: Supplies): void {
  furnish(m, supplies, patientChair, { x: -3.62, z: -2.35, ry: 0.75 })
  furnish(m, supplies, dripStand, { x: -3.05, z: -2.78, ry: 0.4 }, 'empty')
  furnish(m, supplies, wheelchair, { x: -3.95, z: -1.05, ry: Math.PI / 2 }, 'folded')
  m.at({ x: ROOM.west + 0.012, z: 0.42, ry: Math.PI / 2 }, () => {
    const name = (text: string, size: number, color: string, y: number) =>
      m.add(plate(textShapes(supplies.letters, text, size), 3), color, { y, casts: false })
    name('Ward Four', 0.24, CARE.blue, 2.34)
    name('Sala cuatro', 0.12, CARE.apricot, 2.16)
  })
  m.at({ x: ROOM.west, ry: Math.PI / 2 }, () => {
    for (const [name, along, w, h, y] of [
      ['fiveMoments', 1.45, 0.62, 0.86, 1.68],
      ['visiting', 0.62, 0.5, 0.66, 1.72],
      ['landscape', -0.35, 0.96, 0.66, 1.7],
    ] as const)
      m.at({ x: along, y }, () => {
        m.box(w + 0.06, h + 0.06, 0.022, CARE.birch, {
          y: -h / 2 - 0.03,
          z: 0.011,
          bevel: 0.006,
          without: ['-z'],
        })
        m.print(name, w, h, { z: 0.0228 })
      })
  })
}

function sill(m: Model, supplies: Supplies): void {
  const y = OPENINGS.window.low + 0.006
  const x = ROOM.east - 0.04
  furnish(m, supplies, flowers, { x, y, z: -1.35, size: 0.95 })
  furnish(m, supplies, painted(potPlant, { [PALETTE.terracotta]: CARE.apricot }), {
    x,
    y,
    z: 0.62,
    size: 0.85,
  })
  // Cards that wish a good recovery.
  for (const [z, turn, color] of [
    [-1.02, 0.3, CARE.apricot],
    [-0.82, -0.2, CARE.blueSoft],
  ] as const)
    m.at({ x: x + 0.01, y, z, ry: -Math.PI / 2 + turn }, () => {
      for (const side of [-1, 1])
        m.box(0.13, 0.18, 0.003, side > 0 ? color : CARE.linen, {
          z: side * 0.025,
          rx: -side * 0.14,
          bevel: 0.0008,
        })
      m.at({ y: 0.1, z: 0.016, rx: -0.14 }, () => {
        for (const [dx, dy] of [
          [-0.016, 0.012],
          [0.016, 0.012],
          [0, -0.008],
        ] as const)
          m.ball([0.018, 0.018, 0.003], '#d9694c', { x: dx, y: dy, detail: 1, casts: false })
      })
    })
}
