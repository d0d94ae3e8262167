import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { polygon } from '../solid/slab.ts'
import { croissant, type Baked } from './goods.ts'

/** A crate of quiches, 0.5 × 0.36 m; open shows the quiches, closed its folded lid with an ice mark. */
export function quicheCrate(m: Model, isOpen: boolean): void {
  const [w, h, d] = [0.5, 0.24, 0.36]
  m.box(w, 0.02, d, '#b88f5c', { bevel: 0.004 })
  for (const z of [-1, 1]) m.box(w, h, 0.014, PALETTE.kraft, { z: z * (d / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.014, h, d, PALETTE.kraft, { x: x * (w / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1])
    m.box(0.016, 0.03, 0.1, '#6b4f31', { x: x * (w / 2 - 0.001), y: h - 0.075, bevel: 0.004 })
  m.box(0.16, 0.1, 0.003, PALETTE.white, { y: 0.07, z: d / 2, bevel: 0.001 })
  for (const turn of [0, 1, 2])
    m.box(0.075, 0.008, 0.003, '#4a86b8', {
      y: 0.116,
      z: d / 2 + 0.002,
      rz: (turn * Math.PI) / 3,
      bevel: 0.001,
    })
  if (!isOpen) {
    for (const z of [-1, 1])
      m.box(w + 0.004, 0.01, d / 2 - 0.002, '#d3b183', { y: h, z: z * (d / 4), bevel: 0.003 })
    m.box(w * 0.98, 0.003, 0.055, '#e7d9b8', { y: h + 0.0095, bevel: 0.001 })
    m.box(0.003, 0.08, 0.055, '#e7d9b8', { x: w / 2 + 0.002, y: h - 0.07, bevel: 0.001 })
    return
  }
  for (const z of [-1, 1])
    m.box(w, 0.01, d / 2 - 0.02, '#d3b183', {
      y: h - 0.01,
      z: z * (d / 2 + 0.06),
      rx: z * 0.95,
      bevel: 0.003,
    })
  for (let i = 0; i < 6; i++) {
    m.at({ x: -0.155 + (i % 3) * 0.155, y: 0.12, z: i < 3 ? -0.085 : 0.085, ry: i }, () => {
      m.turn(
        [
          [0, 0],
          [0.05, 0],
          [0.068, 0.03],
          [0.072, 0.034],
          [0.064, 0.034],
          [0.06, 0.026],
          [0, 0.026],
        ],
        PALETTE.crust,
        { segments: 14 },
      )
      m.turn(
        [
          [0.061, 0.027],
          [0.03, 0.031],
          [0, 0.032],
        ],
        '#f0cf6b',
        { segments: 12 },
      )
      for (let k = 0; k < 4; k++)
        m.ball([0.009, 0.004, 0.009], k % 2 ? '#c4473a' : PALETTE.leaf, {
          x: Math.cos(k * 1.7) * 0.03,
          y: 0.031,
          z: Math.sin(k * 1.7) * 0.03,
          detail: 0,
        })
    })
  }
}

/** A baking sheet 0.4 × 0.3 m with eight croissants. */
export function tray(m: Model, baked: Baked, random: () => number): void {
  m.box(0.4, 0.006, 0.3, '#8d9290', { y: 0.002, bevel: 0.002 })
  for (const z of [-1, 1]) m.box(0.4, 0.016, 0.008, '#a4a9a6', { z: z * 0.147, bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.008, 0.016, 0.3, '#a4a9a6', { x: x * 0.197, bevel: 0.003 })
  m.box(0.37, 0.002, 0.27, '#efe4cf', { y: 0.007, bevel: 0.0005 })
  for (let i = 0; i < 6; i++)
    m.at(
      {
        x: -0.125 + (i % 3) * 0.125,
        y: 0.009,
        z: i < 3 ? -0.075 : 0.07,
        ry: (random() - 0.5) * 0.7,
        size: baked === 'raw' ? 0.78 : 0.92,
      },
      () => croissant(m, random, baked, 6),
    )
}

/** A pair of oven gloves hanging from y = 0.3, backs on z = 0. */
export function ovenGloves(m: Model): void {
  const outline = polygon([
    [-0.055, 0],
    [0.05, 0],
    [0.06, 0.16],
    [0.1, 0.13],
    [0.12, 0.17],
    [0.075, 0.235],
    [0.05, 0.27],
    [0.02, 0.29],
    [-0.03, 0.285],
    [-0.062, 0.25],
    [-0.066, 0.12],
  ])
  for (const [x, z, turn] of [
    [-0.03, 0.012, 0.06],
    [0.035, 0.05, -0.08],
  ] as const) {
    m.at({ x, z, y: 0.3, rz: Math.PI + turn }, () => {
      m.slab(outline, 0.034, PALETTE.coral, { bevel: 0.014 })
      m.box(0.12, 0.035, 0.04, PALETTE.mustard, { y: -0.012, x: -0.002, z: 0.017, bevel: 0.012 })
    })
  }
}

/** A kitchen timer; its hand and ring show whether it runs or rings. */
export function kitchenTimer(m: Model, look: 'idle' | 'running' | 'ringing'): void {
  const color = { idle: PALETTE.mustard, running: PALETTE.mustard, ringing: PALETTE.red }[look]
  m.turn(
    [
      [0, 0],
      [0.045, 0],
      [0.05, 0.008],
      [0.05, 0.026],
      [0.042, 0.034],
      [0, 0.034],
    ],
    color,
    { rx: Math.PI / 2, y: 0.05, segments: 24 },
  )
  m.turn(
    [
      [0.038, 0.0345],
      [0, 0.0355],
    ],
    PALETTE.white,
    { rx: Math.PI / 2, y: 0.05, segments: 20 },
  )
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6
    m.box(0.003, 0.007, 0.001, PALETTE.char, {
      x: Math.sin(a) * 0.032,
      y: 0.05 + Math.cos(a) * 0.032 - 0.0035,
      z: 0.0352,
      bevel: 0.0003,
    })
  }
  const turn = { idle: 0, running: -2.2, ringing: 0.25 }[look]
  m.at({ y: 0.05, z: 0.035, rz: turn }, () =>
    m.box(0.005, 0.03, 0.003, look === 'idle' ? PALETTE.char : PALETTE.coral, { bevel: 0.001 }),
  )
  m.drum(0.008, 0.006, PALETTE.char, { rx: Math.PI / 2, y: 0.05, z: 0.034, segments: 10 })
  if (look !== 'ringing') return
  for (const side of [-1, 1])
    for (const k of [0, 1]) {
      const r = 0.062 + k * 0.014
      m.rod(
        [
          [side * r, 0.03, 0.02],
          [side * (r + 0.006), 0.05, 0.02],
          [side * r, 0.07, 0.02],
        ],
        0.003,
        PALETTE.red,
        { steps: 4, sides: 5 },
      )
    }
}
