import type { Model } from '../../model.ts'
import { TRADE } from '../../palette.ts'
import { part as labelPrinter } from '../../parts/tools/label-printer.ts'
import { part as palletJack } from '../../parts/tools/pallet-jack.ts'
import { part as pallet } from '../../parts/furniture/pallet.ts'
import { part as handTruck } from '../../parts/tools/hand-truck.ts'
import { plainBox } from '../science-museum/faces.ts'
import { hung } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { crateStack, tinLoaf } from './bread.ts'

export const PACK_TABLE = { x: -1.25, z: -2.1, w: 2.6, d: 0.85, h: 0.9 } as const
export const VAN_GATE = { x: 1.7, w: 3.1 } as const

/** Packing: the slicer and the bagging table, crates in stacks, a gate with the bread van's open back. */
export const packing: Area = {
  accent: '#3f6f8f',
  wall: '#8fa0a8',
  back: '#eef0ec',
  ground: { look: 'sheet', tones: ['#b9bab4', '#adaea8'] },
  lamps: {
    at: [
      [-2.3, -1.7],
      [1.7, -1.7],
      [-1.7, -3.7],
    ],
    strength: [1.7, 1.63, 1.45],
  },
  opening: { x: VAN_GATE.x, w: VAN_GATE.w, low: 0, high: 2.7 },
  placed: [
    [labelPrinter, { x: -0.4, y: PACK_TABLE.h, z: -2.25, ry: 0.1 }, 'full'],
    [pallet, { x: 3.2, z: -2.7, ry: Math.PI / 2 }],
    [palletJack, { x: 3.2, z: -1.5 }],
    [handTruck, { x: -0.35, z: -4.75 }],
  ],
  blocks: [
    [PACK_TABLE.x, PACK_TABLE.z, PACK_TABLE.w, PACK_TABLE.d],
    [-3.3, -4.7, 1.4, 0.8],
    [-1.7, -4.8, 1.5, 0.6],
    [-3.85, -2.6, 0.5, 0.7],
    [0.85, -1.5, 0.66, 0.46],
  ],
  turned: 0.2,
  staff: [-1.2, -2.95, Math.PI],
  second: [1.45, -2.6, Math.PI + 0.1],
  build: (m) => {
    bagging(m)
    slicer(m)
    for (const [x, z, high] of [
      [-2.05, -4.8, 7],
      [-1.35, -4.8, 5],
      [-3.85, -2.6, 6],
    ] as const)
      crateStack(m, high, { x, z, ry: x < -3 ? Math.PI / 2 : 0 })
    for (const z of [-3, -2.4]) crateStack(m, z < -2.7 ? 6 : 4, { x: 3.2, y: 0.145, z })
    gateMarks(m)
    hung(m, 'sesame', 1.7, 1.1, { x: -4.115, y: 2.75, z: -1.45, ry: Math.PI / 2, frame: '#b5533a' })
    hung(m, 'routes', 1.35, 0.95, { x: 4.115, y: 2.6, z: -1.6, ry: -Math.PI / 2, frame: '#3f6f8f' })
    hung(m, 'packRules', 1.1, 0.8, { x: -1.7, y: 2.55, z: -5.185, frame: '#3f6f8f' })
  },
}

/** The bagging table: loaves in and out of bags, rolls of labels, a tray of seeded bread at its end. */
function bagging(m: Model): void {
  const { x, z, w, d, h } = PACK_TABLE
  m.at({ x, z }, () => {
    plainBox(m, w, 0.05, d, '#c9ced0', { y: h - 0.05 })
    for (const side of [-1, 1])
      for (const deep of [-1, 1])
        m.box(0.06, h - 0.04, 0.06, '#7d868b', {
          x: side * (w / 2 - 0.07),
          z: deep * (d / 2 - 0.07),
          bevel: 0,
          without: ['-y', '+y'],
        })
    m.at({ y: h }, () => {
      for (const at of [-1.05, -0.7]) bagged(m, at, 0.2)
      for (const at of [0.56, 0.7]) tinLoaf(m, { x: at, z: 0.16, ry: Math.PI / 2 }, 1.04)
      for (const [i, at] of [1.1, 1.2].entries())
        m.at({ x: at, z: 0.24 - i * 0.1, rx: Math.PI / 2 }, () =>
          m.drum(0.055, 0.05, i ? '#f4f1e8' : '#e9e2d0', { segments: 14 }),
        )
    })
  })
}

function bagged(m: Model, x: number, z: number): void {
  m.at({ x, z }, () => {
    tinLoaf(m, {}, 1.08)
    m.box(0.31, 0.145, 0.13, '#eaf2f0', { bevel: 0, surface: 'glass', casts: false })
    m.print('breadLabel', 0.14, 0.09, { y: 0.07, z: 0.068 })
    m.box(0.05, 0.03, 0.03, '#c4402f', { x: 0.17, y: 0.06, bevel: 0.006 })
  })
}

/** The slicer: a hopper for loaves, blades in a frame, an emergency stop. */
function slicer(m: Model): void {
  m.at({ x: -3.3, z: -4.7 }, () => {
    m.box(1.2, 0.75, 0.66, '#dfe3e3', { y: 0.1, bevel: 0.03 })
    m.box(1.3, 0.05, 0.7, '#8b9498', { y: 0.85, bevel: 0.008 })
    for (const side of [-0.1, 0.32]) m.box(0.06, 0.5, 0.6, '#3f6f8f', { x: side, y: 0.9, bevel: 0.012 })
    m.box(0.48, 0.06, 0.6, '#3f6f8f', { x: 0.11, y: 1.38, bevel: 0.012 })
    for (let i = 0; i < 12; i++)
      m.box(0.32, 0.44, 0.004, '#c9ced0', { x: 0.11, y: 0.92, z: -0.24 + i * 0.044, bevel: 0, casts: false })
    for (const at of [-0.42, -0.25]) tinLoaf(m, { x: at, y: 0.9, ry: Math.PI / 2 })
    m.drum(0.045, 0.03, '#c4402f', { x: 0.5, y: 0.6, z: 0.34, rx: Math.PI / 2, segments: 12 })
  })
}

/** Stripes on the floor before the gate, rubber bumpers, the plate to the van. */
function gateMarks(m: Model): void {
  m.at({ x: VAN_GATE.x, z: -5.2 }, () => {
    plainBox(m, 2.2, 0.03, 1, '#7f8488', { y: -0.01, z: -0.35 })
    for (let i = 0; i < 9; i++)
      m.box(0.16, 0.004, 0.12, TRADE.hazard, {
        x: -1.28 + i * 0.32,
        y: 0.002,
        z: 0.75,
        ry: 0.5,
        bevel: 0,
        casts: false,
        without: ['-y'],
      })
  })
}
