import { randomFrom } from '../../random.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import { part as wallClock } from '../../parts/fittings/wall-clock.ts'
import { part as handSink } from '../../parts/fittings/hand-sink.ts'
import { part as standMixer } from '../../parts/fittings/stand-mixer.ts'
import { deckOven } from '../../parts/fittings/deck-oven.ts'
import { part as flourSack } from '../../parts/goods/sack.ts'
import { wallTiles } from '../../shell.ts'
import { plainBox } from '../science-museum/faces.ts'
import { can, hung } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { roundLoaf, tinLoaf } from './bread.ts'

export const OVEN = { x: -1.95, z: -4.64 } as const
/** The long table at which dough is shaped. */
export const SHAPING = { x: -0.1, z: -2.15, w: 3, d: 0.8, h: 0.9 } as const
export const PROOFER = { x: 0.95, z: -4.75 } as const

/** The bakery: deck oven and proofing cabinet at the tiled wall, mixer, the long shaping table, racks of bread. */
export const bakery: Area = {
  accent: '#b5533a',
  wall: '#d9cdb6',
  back: '#f7efe0',
  ground: { look: 'tiles', tones: ['#d7b99a', '#c9a586'] },
  lamps: {
    at: [
      [-1.5, -1.7],
      [1.5, -1.7],
      [0.2, -3.6],
    ],
    strength: [2, 1.8, 1.46],
  },
  placed: [
    [wallClock, { x: 0.95, y: 2.5, z: -5.18 }],
    [handSink, { x: 3.22, z: -1.35, ry: -Math.PI / 2 }],
    [standMixer, { x: 2.75, z: -2.6, ry: -Math.PI / 2 }, 'full'],
    [flourSack, { x: -2.95, z: -2.95, ry: Math.PI / 2 }],
    [flourSack, { x: -2.95, z: -2.5, ry: Math.PI / 2 + 0.2 }, 'open'],
  ],
  blocks: [
    [SHAPING.x, SHAPING.z, SHAPING.w, SHAPING.d],
    [OVEN.x, OVEN.z, 1.34, 1.12],
    [PROOFER.x, PROOFER.z, 1.5, 0.9],
    [2.55, -4.72, 1, 0.8],
    [-0.35, -4.85, 0.6, 0.6],
  ],
  staff: [-0.55, -2.95, Math.PI],
  second: [0.85, -2.95, Math.PI],
  build: (m) => {
    m.group('tiles', () => m.at({ x: -3.22, z: -5.199 }, () => wallTiles(m, 6.44, 0, 1.9, randomFrom(5))))
    m.at({ x: OVEN.x, z: OVEN.z }, () => deckOven(m))
    shapingTable(m)
    proofer(m)
    rack(m, 2.55, -4.72)
    spiral(m, -0.35, -4.85)
    hung(m, 'doughClock', 1.9, 1.05, { x: 3.215, y: 2.95, z: -3.3, ry: -Math.PI / 2, frame: '#b5533a' })
    hung(m, 'washPoster', 0.6, 0.8, { x: -3.215, y: 2.4, z: -1.1, ry: Math.PI / 2, frame: '#2f6d9a' })
    hung(m, 'orders', 0.9, 1.1, { x: -3.215, y: 2.5, z: -2.3, ry: Math.PI / 2, frame: '#b5533a' })
  },
}

/** Boards on legs; dough pieces, tins, a scale, a scraper. */
function shapingTable(m: Model): void {
  const { x, z, w, d, h } = SHAPING
  m.at({ x, z }, () => {
    plainBox(m, w, 0.06, d, '#d3a779', { y: h - 0.06 })
    for (const side of [-1, 1])
      for (const deep of [-1, 1])
        m.box(0.08, h - 0.05, 0.08, PALETTE.steel, {
          x: side * (w / 2 - 0.08),
          z: deep * (d / 2 - 0.08),
          bevel: 0,
          without: ['-y', '+y'],
        })
    plainBox(m, w - 0.2, 0.03, d - 0.1, PALETTE.steel, { y: 0.28 })
    m.at({ y: h }, () => {
      for (let i = 0; i < 4; i++) tin(m, -1.3 + i * 0.17, 0.14, i < 3)
      for (const [i, at] of [0.28, 0.52, 0.76].entries())
        m.ball([0.1, 0.06, 0.085], PALETTE.dough, { x: at, y: 0.045, z: 0.16 - i * 0.03, detail: 1 })
      m.box(0.22, 0.06, 0.26, '#e3e5e3', { x: 1.25, z: 0.1, bevel: 0.012, without: ['-y'] })
      m.ball([0.08, 0.05, 0.08], PALETTE.dough, { x: 1.25, y: 0.1, z: 0.08, detail: 1 })
    })
    m.at({ y: 0.31 }, () => {
      for (const at of [-1, -0.5, 0.2, 0.8])
        can(m, 0.17, 0.22, '#d9dfdc', { x: at, segments: 14, shine: 0.4 })
    })
  })
}

function tin(m: Model, x: number, z: number, isFull: boolean): void {
  m.at({ x, z, ry: Math.PI / 2 }, () => {
    m.box(0.3, 0.1, 0.13, '#4a4f52', { bevel: 0, without: ['-y'] })
    if (isFull) m.ball([0.135, 0.05, 0.055], PALETTE.dough, { y: 0.095, detail: 1 })
  })
}

/** The proofing cabinet: glass doors, warm light, dough in tins on its boards. */
function proofer(m: Model): void {
  m.at({ x: PROOFER.x, z: PROOFER.z }, () => {
    plainBox(m, 1.46, 2.1, 0.8, PALETTE.steel, { without: ['-y', '-z'] })
    m.box(1.3, 1.8, 0.02, '#f2d9a6', { y: 0.16, z: 0.402, bevel: 0, glow: 0.55 })
    for (let at = 0; at < 4; at++) {
      m.box(1.26, 0.02, 0.02, '#8b9498', { y: 0.24 + at * 0.44, z: 0.415, bevel: 0 })
      for (let i = 0; i < 4; i++)
        m.ball([0.12, 0.05 + at * 0.012, 0.03], '#ecd9ae', {
          x: -0.46 + i * 0.31,
          y: 0.29 + at * 0.44,
          z: 0.41,
          detail: 1,
        })
    }
    for (const side of [-0.335, 0.335]) {
      m.box(0.64, 1.84, 0.02, '#dcecea', {
        x: side,
        y: 0.14,
        z: 0.45,
        bevel: 0,
        surface: 'glass',
        casts: false,
      })
      m.box(0.03, 0.4, 0.04, '#33373a', { x: Math.sign(side) * 0.06, y: 0.9, z: 0.47, bevel: 0.008 })
    }
    m.print('prooferScreen', 0.34, 0.12, { y: 2.02, z: 0.403, glow: 0.95 })
  })
}

/** A rack on wheels with bread that cools. */
function rack(m: Model, x: number, z: number): void {
  m.at({ x, z }, () => {
    for (const sx of [-0.42, 0.42])
      for (const sz of [-0.3, 0.3])
        m.box(0.03, 1.78, 0.03, PALETTE.steel, { x: sx, z: sz, y: 0.06, bevel: 0, ...STEEL })
    for (let at = 0; at < 6; at++) {
      const y = 0.16 + at * 0.3
      m.box(0.84, 0.015, 0.62, '#8b9498', { y, bevel: 0 })
      for (let i = 0; i < 3; i++)
        if (at % 2) roundLoaf(m, { x: -0.27 + i * 0.27, y: y + 0.015, z: 0.15, foot: y, ry: i + at })
        else tinLoaf(m, { x: -0.27 + i * 0.27, y: y + 0.015, z: 0.12, ry: Math.PI / 2 }, 0.9 + i * 0.08)
    }
  })
}

/** A spiral mixer: a bowl on the floor, an arm over it. */
function spiral(m: Model, x: number, z: number): void {
  m.at({ x, z }, () => {
    m.box(0.5, 1.25, 0.3, '#e7e5dc', { z: -0.16, bevel: 0.03 })
    m.box(0.46, 0.2, 0.6, '#e7e5dc', { y: 1.05, z: 0.02, bevel: 0.04 })
    can(m, 0.2, 0.5, PALETTE.steel, { y: 0.18, z: 0.14, top: 0.28, segments: 18, ...STEEL })
    m.ball([0.25, 0.1, 0.25], PALETTE.dough, { y: 0.66, z: 0.14, detail: 1 })
    m.rod(
      [
        [0, 1.05, 0.14],
        [0.05, 0.88, 0.14],
        [-0.04, 0.74, 0.14],
      ],
      0.03,
      PALETTE.steel,
      { sides: 6, steps: 6, ...STEEL },
    )
  })
}
