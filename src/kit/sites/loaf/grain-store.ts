import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import { part as grainSilo } from '../../parts/fittings/grain-silo.ts'
import { part as emergencyStop } from '../../parts/fittings/emergency-stop.ts'
import { part as helmetSign } from '../../parts/signs/helmet-sign.ts'
import { part as broom } from '../../parts/tools/broom.ts'
import { plainBox } from '../science-museum/faces.ts'
import { can, hung, table } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { heap, plainSack } from './bread.ts'

/** The inspector's table. */
export const CHECK_TABLE = { x: -1.75, z: -1.75, w: 1.5, d: 0.6, h: 0.82 } as const
/** The pit under the grate before the gate. */
export const PIT = { x: -1.35, z: -4.05 } as const
export const DRYER = { x: 2.6, z: -1.62 } as const

/** The grain store: a gate with a truck behind it, the pit it tips into, two silos, a dryer, the moisture meter. */
export const grainStore: Area = {
  accent: '#8a6a2f',
  wall: '#9a9280',
  back: '#e6dfcd',
  ground: { look: 'sheet', tones: ['#b1aca0', '#a5a094'] },
  lamps: {
    at: [
      [-1.5, -1.6],
      [1.2, -1.6],
      [0.5, -3.6],
    ],
    strength: [1.6, 1.5, 1.28],
  },
  opening: { x: PIT.x, w: 3, low: 0, high: 2.75 },
  placed: [
    [grainSilo, { x: 1.05, z: -4.25 }, 'full'],
    [grainSilo, { x: 2.3, z: -3.12 }, 'empty'],
    [emergencyStop, { x: 0.32, y: 1.25, z: -5.2 }],
    [helmetSign, { x: -3.115, y: 1.7, z: -2.4, ry: Math.PI / 2 }],
    [broom, { x: -3, z: -3.3, ry: Math.PI / 2 }],
  ],
  blocks: [
    [CHECK_TABLE.x, CHECK_TABLE.z, CHECK_TABLE.w, CHECK_TABLE.d],
    [PIT.x, PIT.z, 2.4, 1.3],
    [DRYER.x, DRYER.z, 1, 1.2],
    [2.5, -0.7, 0.8, 0.6],
    [-2.75, -0.7, 0.7, 0.6],
  ],
  staff: [0.75, -2.35, Math.PI + 0.15],
  second: [-1.75, -2.62, Math.PI],
  build: (m) => {
    table(m, { ...CHECK_TABLE, top: '#d9c9a6', leg: '#5d5140' })
    pit(m)
    m.group('pipes', () => pipes(m))
    dryer(m)
    hung(m, 'dampRule', 1.5, 1, { x: -3.115, y: 2.65, z: -1.15, ry: Math.PI / 2, frame: TRADE.hazard })
    hung(m, 'siloBoard', 1.1, 0.8, { x: 3.115, y: 2.6, z: -0.85, ry: -Math.PI / 2 })
    for (const [x, z, ry] of [
      [2.5, -0.7, 0.1],
      [-2.85, -0.65, 0.5],
    ] as const)
      plainSack(m, { x, z, ry }, '#cdb78c')
    m.at({ x: CHECK_TABLE.x, y: CHECK_TABLE.h, z: CHECK_TABLE.z }, () => {
      m.box(0.22, 0.012, 0.3, '#fbfaf4', { x: 0.5, ry: 0.2, bevel: 0, without: ['-y'] })
      for (const x of [-0.6, -0.46, -0.32]) {
        can(m, 0.05, 0.09, PALETTE.steel, { x, z: 0.05, segments: 10, shine: 0.6 })
        heap(m, 0.045, 0.03, { x, y: 0.088, z: 0.05 })
      }
    })
  },
}

/** A grate in the floor with grain on it. */
function pit(m: Model): void {
  m.at({ x: PIT.x, z: PIT.z }, () => {
    plainBox(m, 2.5, 0.02, 1.4, TRADE.hazard, { y: 0.002, without: ['-y', '-x', '+x', '-z', '+z'] })
    plainBox(m, 2.3, 0.03, 1.2, '#3a3f42', { y: 0.004, without: ['-y'] })
    for (let i = 0; i < 11; i++)
      m.box(0.03, 0.03, 1.2, '#8b9498', { x: -1.05 + i * 0.21, y: 0.034, bevel: 0, without: ['-y'] })
    heap(m, 0.85, 0.42, { y: 0.03, z: -0.1, x: 0.1 })
  })
}

/** From the pit up and over into the silos. */
function pipes(m: Model): void {
  m.rod(
    [
      [PIT.x + 1, 0.1, PIT.z - 0.4],
      [0.12, 3.14, -4.45],
    ],
    0.11,
    '#c9a23a',
    { sides: 9 },
  )
  m.box(0.4, 0.3, 0.34, '#59636a', { x: PIT.x + 1.02, y: 0, z: PIT.z - 0.4, bevel: 0.02 })
  m.rod(
    [
      [0.05, 3.12, -4.45],
      [0.7, 3.18, -4.35],
      [1.05, 3.1, -4.25],
    ],
    0.09,
    '#c9a23a',
    { sides: 8, steps: 6 },
  )
  m.rod(
    [
      [1.05, 3.18, -4.25],
      [1.75, 3.2, -3.7],
      [2.3, 3.1, -3.12],
    ],
    0.09,
    '#c9a23a',
    { sides: 8, steps: 6 },
  )
}

/** The dryer: a box with a fan, a hot-air hose to the second silo. */
function dryer(m: Model): void {
  m.at({ x: DRYER.x, z: DRYER.z, ry: -Math.PI / 2 }, () => {
    m.box(1.1, 1.5, 0.9, '#b5533a', { y: 0.12, bevel: 0.03 })
    plainBox(m, 1, 0.12, 0.8, '#3a3f42', { without: ['-y', '+y'] })
    m.at({ y: 0.95, z: 0.455, x: -0.2, rx: Math.PI / 2 }, () => {
      m.drum(0.3, 0.03, '#3a3f42', { segments: 18 })
      for (let i = 0; i < 4; i++)
        m.box(0.52, 0.012, 0.09, '#9aa2a4', { y: 0.03, ry: (i * Math.PI) / 4, bevel: 0 })
    })
    m.box(0.26, 0.4, 0.03, '#2b3135', { x: 0.34, y: 0.9, z: 0.455, bevel: 0.006 })
    m.print('dryerDial', 0.2, 0.2, { x: 0.34, y: 1.14, z: 0.478, glow: 0.85 })
    can(m, 0.16, 0.5, '#9aa2a4', { y: 1.6, z: -0.1, segments: 12, shine: 0.5 })
  })
}
