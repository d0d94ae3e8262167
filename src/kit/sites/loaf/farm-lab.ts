import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as wheatSheaf } from '../../parts/goods/wheat-sheaf.ts'
import { part as microscope } from '../../parts/tools/microscope.ts'
import { part as magnifier } from '../../parts/tools/magnifier-lamp.ts'
import { part as handSink } from '../../parts/fittings/hand-sink.ts'
import { plainBox } from '../science-museum/faces.ts'
import { cabinet, can, hung, shelves, stool, table } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { heap, plainSack } from './bread.ts'

/** Top of the table in the middle and of the bench at the window. */
export const LAB_TOP = 0.9
/** Where the table stands; its sides are parallel to the walls. */
export const LAB_TABLE = { x: -0.1, z: -2.5, w: 2.5, d: 0.8 } as const

/** The farm laboratory: samples on the table, microscope and scale at the window, jars of every field on the wall. */
export const farmLab: Area = {
  accent: '#4f7a45',
  wall: '#7f9a72',
  back: '#f1eee0',
  ground: { look: 'tiles', tones: ['#dcd7c6', '#c9c6b2'] },
  lamps: {
    at: [
      [-1.4, -1.7],
      [1.4, -1.7],
      [0, -3.7],
    ],
    strength: [1.7, 1.62, 1.4],
  },
  opening: { x: 0.55, w: 3.5, low: 1.12, high: 2.6 },
  placed: [
    [microscope, { x: 0.95, y: LAB_TOP, z: -4.82, ry: 0.4, size: 1.25 }],
    [magnifier, { x: -0.95, y: LAB_TOP, z: -4.85, ry: 0.3 }],
    [wheatSheaf, { x: 2.3, z: -1.35 }],
    [wheatSheaf, { x: 2.35, z: -3.75, ry: 1 }],
    [wheatSheaf, { x: -2.3, z: -1.25, ry: 2 }],
    [handSink, { x: 2.92, z: -2.75, ry: -Math.PI / 2 }],
  ],
  blocks: [
    [LAB_TABLE.x, LAB_TABLE.z, LAB_TABLE.w, LAB_TABLE.d],
    [0.3, -4.83, 4.6, 0.74],
    [-2.7, -3.1, 0.44, 2.3],
    [-1.9, -2.1, 0.4, 0.4],
    [2.2, -4.5, 0.9, 0.5],
  ],
  staff: [-0.35, -3.32, Math.PI],
  second: [1.75, -2.2, Math.PI - 0.25],
  build: (m) => {
    table(m, { ...LAB_TABLE, h: LAB_TOP, top: '#e9e4d6', leg: '#4f7a45' })
    stool(m, { x: -1.9, z: -2.1, h: 0.6, color: PALETTE.mustard })
    cabinet(m, { x: 0.3, z: -4.83, w: 4.5, h: LAB_TOP - 0.04, d: 0.66, color: '#9fb58c', doors: 6 })
    plainBox(m, 4.6, 0.04, 0.74, '#ded8c8', { x: 0.3, y: LAB_TOP - 0.04, z: -4.83 })
    onTable(m)
    onBench(m)
    jars(m)
    hung(m, 'kernel', 1.05, 1.26, { x: -2.905, y: 2.85, z: -1.1, ry: Math.PI / 2, frame: '#4f7a45' })
    hung(m, 'sampling', 1.5, 0.95, { x: 2.905, y: 2.5, z: -1.45, ry: -Math.PI / 2, frame: '#4f7a45' })
    hung(m, 'labRules', 0.7, 0.9, { x: -1.9, y: 2.4, z: -5.185 })
    probes(m)
    for (const [x, z] of [
      [2.1, -4.45],
      [2.5, -4.5],
    ] as const)
      plainSack(m, { x, z, ry: x }, '#cdb78c')
  },
}

/** Trays with kernels, sample bags, a balance. */
function onTable(m: Model): void {
  m.at({ x: LAB_TABLE.x, y: LAB_TOP, z: LAB_TABLE.z }, () => {
    for (const [x, color] of [
      [-0.15, '#d8a951'],
      [0.33, '#c98f45'],
    ] as const) {
      m.box(0.4, 0.03, 0.3, '#f4f1e8', { x, z: 0.1, bevel: 0.006, without: ['-y'] })
      heap(m, 0.13, 0.045, { x, y: 0.028, z: 0.1 }, color)
    }
    for (let i = 0; i < 4; i++) {
      m.box(0.13, 0.17, 0.06, '#d9c9a2', { x: -1.05 + i * 0.16, z: -0.2, ry: 0.15 * i, bevel: 0.015 })
      m.box(0.08, 0.07, 0.003, '#fbfaf4', {
        x: -1.05 + i * 0.16,
        y: 0.06,
        z: -0.166,
        ry: 0.15 * i,
        bevel: 0,
        casts: false,
      })
    }
    // A balance: base, pan, lit digits.
    m.box(0.26, 0.07, 0.3, '#e3e5e3', { x: 1.02, z: -0.05, bevel: 0.015, without: ['-y'] })
    can(m, 0.1, 0.015, PALETTE.steel, { x: 1.02, y: 0.08, z: -0.08, segments: 16, shine: 0.7 })
    m.box(0.14, 0.03, 0.004, '#7fd0a0', { x: 1.02, y: 0.025, z: 0.1, bevel: 0, glow: 0.8 })
    heap(m, 0.06, 0.035, { x: 1.02, y: 0.095, z: -0.08 })
  })
}

/** The analyser with its screen, a rack of tubes, a seed divider. */
function onBench(m: Model): void {
  m.at({ y: LAB_TOP, z: -4.8 }, () => {
    m.box(0.56, 0.4, 0.42, '#e8e8e4', { x: 2.05, bevel: 0.02, without: ['-y'] })
    m.print('labScreen', 0.34, 0.22, { x: 1.98, y: 0.24, z: 0.215, glow: 0.95 })
    m.turn(
      [
        [0.05, 0.38],
        [0.12, 0.52],
      ],
      PALETTE.steel,
      { x: 2.15, segments: 12, shine: 0.7 },
    )
    m.box(0.34, 0.07, 0.1, '#c99a5c', { x: 0.25, bevel: 0, without: ['-y'] })
    for (let i = 0; i < 5; i++)
      can(m, 0.018, 0.15, ['#e8d9ae', '#d8b56a', '#c99a4a'][i % 3] ?? '#e8d9ae', {
        x: 0.11 + i * 0.07,
        y: 0.03,
        segments: 7,
        shine: 0.5,
      })
    m.turn(
      [
        [0.02, 0.16],
        [0.11, 0.34],
      ],
      PALETTE.mustard,
      { x: -0.35, segments: 14, shine: 0.7 },
    )
    can(m, 0.07, 0.16, '#8b9498', { x: -0.35, segments: 10 })
  })
}

/** Long brass probes that reach the middle of a load, on two hooks. */
function probes(m: Model): void {
  m.at({ x: -1.25, z: -5.16 }, () => {
    for (const [i, x] of [0, 0.13].entries()) {
      m.rod(
        [
          [x, 1.0 - i * 0.06, 0.04],
          [x, 2.35, 0.03],
        ],
        0.017,
        PALETTE.mustard,
        { sides: 7, shine: 0.8 },
      )
      m.box(0.1, 0.03, 0.03, '#6d4328', { x, y: 2.33, z: 0.03, bevel: 0.004 })
    }
  })
}

/** Jars of kernels, one for every field. */
function jars(m: Model): void {
  shelves(m, { x: -2.7, z: -3.1, ry: Math.PI / 2, w: 2.3, h: 2, d: 0.4, rows: 4, color: '#c9a873' }, (at) => {
    for (let i = 0; i < 7; i++) {
      const x = -0.93 + i * 0.31
      const tone = ['#d8a951', '#c78a3f', '#e3c47e', '#b8763a'][(i * 3 + at) % 4] ?? '#d8a951'
      can(m, 0.09, 0.22 + ((i + at) % 2) * 0.07, tone, { x, segments: 9, shine: 0.35 })
      can(m, 0.094, 0.03, '#6d5a44', { x, y: 0.22 + ((i + at) % 2) * 0.07, segments: 9 })
    }
  })
}
