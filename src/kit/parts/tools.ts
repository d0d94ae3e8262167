import type { Letters } from '../letters.ts'
import { textShapes } from '../letters.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { plate, polygon, roundRect } from '../solid/slab.ts'
import { croissant, type Baked } from './goods.ts'

/** Flat words on a face that looks along +z, a hair in front of it. */
export function words(m: Model, letters: Letters, text: string, size: number, color: string, x: number, y: number, z: number): void {
  m.add(plate(textShapes(letters, text, size), 2), color, { x, y, z })
}

/** A probe thermometer, 20 cm, lying with its tip towards +x. */
export function thermometer(m: Model): void {
  m.box(0.11, 0.018, 0.032, PALETTE.coral, { x: -0.045, bevel: 0.007 })
  m.box(0.044, 0.004, 0.022, '#cfe8d8', { x: -0.04, y: 0.0165, bevel: 0.001 })
  m.box(0.014, 0.005, 0.014, PALETTE.char, { x: -0.08, y: 0.0165, bevel: 0.002 })
  m.rod([[0.008, 0.009, 0], [0.1, 0.009, 0], [0.118, 0.006, 0]], (t) => (t < 0.85 ? 0.0024 : 0.0016), '#d5d8d6', { sides: 6, steps: 4 })
}

/** A tub of sanitising wipes with one standing out. */
export function wipesTub(m: Model): void {
  m.drum(0.05, 0.15, PALETTE.white, { segments: 18 })
  m.turn([[0.0505, 0.03], [0.0512, 0.035], [0.0512, 0.115], [0.0505, 0.12]], '#4a9aa0', { segments: 18 })
  m.turn([[0.052, 0.148], [0.053, 0.155], [0.053, 0.175], [0.03, 0.18], [0, 0.18]], '#4a9aa0', { segments: 18 })
  m.rod([[0, 0.175, 0], [0.006, 0.205, 0.004], [-0.012, 0.225, 0]], (t) => 0.02 - t * 0.01, '#fdfdfa', { sides: 6, steps: 4, flat: 0.25 })
}

/** A sheet with ruled rows on a magnet clip, hanging; its back on z = 0, its foot on y = 0. */
export function logSheet(m: Model): void {
  m.slab(roundRect(0.21, 0.297, 0.004), 0.003, PALETTE.white, { y: 0.1485, bevel: 0.0005 })
  m.box(0.17, 0.022, 0.002, PALETTE.teal, { y: 0.25, z: 0.003, bevel: 0.0005 })
  for (let i = 0; i < 7; i++) {
    const y = 0.035 + i * 0.029
    m.box(0.18, 0.002, 0.001, '#8a9694', { y, z: 0.003, bevel: 0.0002 })
    if (i > 2) m.box(0.03 + ((i * 13) % 4) * 0.008, 0.006, 0.001, '#40566a', { x: -0.055, y: y + 0.008, z: 0.003, bevel: 0.0002 })
    if (i > 2) m.box(0.02, 0.006, 0.001, '#40566a', { x: 0.055, y: y + 0.008, z: 0.003, bevel: 0.0002 })
  }
  for (const x of [-0.025, 0.035]) m.box(0.0016, 0.205, 0.001, '#8a9694', { x, y: 0.035, z: 0.003, bevel: 0.0002 })
  m.drum(0.014, 0.01, PALETTE.coral, { y: 0.282, z: 0.002, rx: Math.PI / 2, segments: 12 })
}

/** A crate of quiches, 0.5 × 0.36 m; open shows the quiches, closed its folded lid with an ice mark. */
export function quicheCrate(m: Model, isOpen: boolean): void {
  const [w, h, d] = [0.5, 0.24, 0.36]
  m.box(w, 0.02, d, '#b88f5c', { bevel: 0.004 })
  for (const z of [-1, 1]) m.box(w, h, 0.014, PALETTE.kraft, { z: z * (d / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.014, h, d, PALETTE.kraft, { x: x * (w / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.016, 0.03, 0.1, '#6b4f31', { x: x * (w / 2 - 0.001), y: h - 0.075, bevel: 0.004 })
  m.box(0.16, 0.1, 0.003, PALETTE.white, { y: 0.07, z: d / 2, bevel: 0.001 })
  for (const turn of [0, 1, 2]) m.box(0.075, 0.008, 0.003, '#4a86b8', { y: 0.116, z: d / 2 + 0.002, rz: (turn * Math.PI) / 3, bevel: 0.001 })
  if (!isOpen) {
    for (const z of [-1, 1]) m.box(w + 0.004, 0.01, d / 2 - 0.002, '#d3b183', { y: h, z: z * (d / 4), bevel: 0.003 })
    m.box(w * 0.98, 0.003, 0.055, '#e7d9b8', { y: h + 0.0095, bevel: 0.001 })
    m.box(0.003, 0.08, 0.055, '#e7d9b8', { x: w / 2 + 0.002, y: h - 0.07, bevel: 0.001 })
    return
  }
  for (const z of [-1, 1]) m.box(w, 0.01, d / 2 - 0.02, '#d3b183', { y: h - 0.01, z: z * (d / 2 + 0.06), rx: z * 0.95, bevel: 0.003 })
  for (let i = 0; i < 6; i++) {
    m.at({ x: -0.155 + (i % 3) * 0.155, y: 0.12, z: i < 3 ? -0.085 : 0.085, ry: i }, () => {
      m.turn([[0, 0], [0.05, 0], [0.068, 0.03], [0.072, 0.034], [0.064, 0.034], [0.06, 0.026], [0, 0.026]], PALETTE.crust, { segments: 14 })
      m.turn([[0.061, 0.027], [0.03, 0.031], [0, 0.032]], '#f0cf6b', { segments: 12 })
      for (let k = 0; k < 4; k++) m.ball([0.009, 0.004, 0.009], k % 2 ? '#c4473a' : PALETTE.leaf, { x: Math.cos(k * 1.7) * 0.03, y: 0.031, z: Math.sin(k * 1.7) * 0.03, detail: 1 })
    })
  }
}

/** A baking sheet 0.4 × 0.3 m with eight croissants. */
export function tray(m: Model, baked: Baked, random: () => number): void {
  m.box(0.4, 0.006, 0.3, '#8d9290', { y: 0.002, bevel: 0.002 })
  for (const z of [-1, 1]) m.box(0.4, 0.016, 0.008, '#a4a9a6', { z: z * 0.147, bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.008, 0.016, 0.3, '#a4a9a6', { x: x * 0.197, bevel: 0.003 })
  m.box(0.37, 0.002, 0.27, '#efe4cf', { y: 0.007, bevel: 0.0005 })
  for (let i = 0; i < 6; i++) m.at({ x: -0.125 + (i % 3) * 0.125, y: 0.009, z: i < 3 ? -0.075 : 0.07, ry: (random() - 0.5) * 0.7, size: baked === 'raw' ? 0.78 : 0.92 }, () => croissant(m, random, baked, 6))
}

/** A pair of oven gloves hanging from y = 0.3, backs on z = 0. */
export function ovenGloves(m: Model): void {
  const outline = polygon([[-0.055, 0], [0.05, 0], [0.06, 0.16], [0.1, 0.13], [0.12, 0.17], [0.075, 0.235], [0.05, 0.27], [0.02, 0.29], [-0.03, 0.285], [-0.062, 0.25], [-0.066, 0.12]])
  for (const [x, z, turn] of [[-0.03, 0.012, 0.06], [0.035, 0.05, -0.08]] as const) {
    m.at({ x, z, y: 0.3, rz: Math.PI + turn }, () => {
      m.slab(outline, 0.034, PALETTE.coral, { bevel: 0.014 })
      m.box(0.12, 0.035, 0.04, PALETTE.mustard, { y: -0.012, x: -0.002, z: 0.017, bevel: 0.012 })
    })
  }
}

/** A kitchen timer; its hand and ring show whether it runs or rings. */
export function kitchenTimer(m: Model, look: 'idle' | 'running' | 'ringing'): void {
  const color = { idle: PALETTE.mustard, running: PALETTE.mustard, ringing: PALETTE.red }[look]
  m.turn([[0, 0], [0.045, 0], [0.05, 0.008], [0.05, 0.026], [0.042, 0.034], [0, 0.034]], color, { rx: Math.PI / 2, y: 0.05, segments: 24 })
  m.turn([[0.038, 0.0345], [0, 0.0355]], PALETTE.white, { rx: Math.PI / 2, y: 0.05, segments: 20 })
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6
    m.box(0.003, 0.007, 0.001, PALETTE.char, { x: Math.sin(a) * 0.032, y: 0.05 + Math.cos(a) * 0.032 - 0.0035, z: 0.0352, bevel: 0.0003 })
  }
  const turn = { idle: 0, running: -2.2, ringing: 0.25 }[look]
  m.at({ y: 0.05, z: 0.035, rz: turn }, () => m.box(0.005, 0.03, 0.003, look === 'idle' ? PALETTE.char : PALETTE.coral, { bevel: 0.001 }))
  m.drum(0.008, 0.006, PALETTE.char, { rx: Math.PI / 2, y: 0.05, z: 0.034, segments: 10 })
  if (look !== 'ringing') return
  for (const side of [-1, 1]) for (const k of [0, 1]) {
    const r = 0.062 + k * 0.014
    m.rod([[side * r, 0.03, 0.02], [side * (r + 0.006), 0.05, 0.02], [side * r, 0.07, 0.02]], 0.003, PALETTE.red, { steps: 4, sides: 5 })
  }
}

/** A mop that leans in its bucket. */
export function mop(m: Model): void {
  m.turn([[0, 0], [0.13, 0], [0.14, 0.01], [0.165, 0.28], [0.17, 0.285], [0.155, 0.28], [0.15, 0.2], [0, 0.2]], PALETTE.mustard, { segments: 18 })
  m.rod([[-0.165, 0.27, 0], [-0.14, 0.4, 0], [0.14, 0.4, 0], [0.165, 0.27, 0]], 0.005, PALETTE.char, { steps: 10, sides: 5 })
  m.rod([[0.02, 0.14, 0.0], [-0.1, 1.38, -0.0]], 0.012, PALETTE.oak, { sides: 8 })
  m.drum(0.035, 0.06, PALETTE.teal, { x: 0.02, y: 0.15, segments: 10 })
  for (let i = 0; i < 9; i++) {
    const a = i * 0.7
    m.rod([[0.02 + Math.cos(a) * 0.02, 0.17, Math.sin(a) * 0.02], [0.02 + Math.cos(a) * 0.09, 0.25, Math.sin(a) * 0.09], [0.02 + Math.cos(a) * 0.115, 0.205, Math.sin(a) * 0.115]], 0.012, '#e8e2d2', { steps: 4, sides: 5 })
  }
}

/** A folding wet-floor sign with a slipping figure on both sides, 0.62 m. */
export function wetFloorSign(m: Model): void {
  const outline = polygon([[-0.14, 0], [0.14, 0], [0.09, 0.6], [0.06, 0.62], [-0.06, 0.62], [-0.09, 0.6]])
  for (const side of [1, -1]) {
    m.at({ z: side * 0.115, ry: side > 0 ? 0 : Math.PI }, () => m.at({ rx: -0.18 }, () => {
      m.slab(outline, 0.014, '#f0bf2b', { bevel: 0.004, z: -0.014 })
      m.at({ z: 0.002, y: 0.0 }, () => slipping(m))
    }))
  }
}

function slipping(m: Model): void {
  const ink = PALETTE.char
  m.add(plate([polygon([[-0.085, 0.2], [0.085, 0.2], [0, 0.37]])], 1), ink, { z: 0.0005 })
  m.add(plate([polygon([[-0.062, 0.213], [0.062, 0.213], [0, 0.338]])], 1), '#f0bf2b', { z: 0.0015 })
  m.turn([[0.012, 0.001], [0, 0.001]], ink, { rx: Math.PI / 2, x: -0.012, y: 0.297, z: 0.0015, segments: 12 })
  for (const [from, to, wide] of [[[-0.008, 0.28], [0.012, 0.248], 0.016], [[0.012, 0.248], [0.04, 0.236], 0.011], [[0.012, 0.248], [-0.016, 0.23], 0.011], [[-0.008, 0.276], [0.022, 0.281], 0.008], [[-0.006, 0.274], [-0.03, 0.26], 0.008]] as const) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const k = wide / 2 / Math.hypot(dx, dy)
    m.add(plate([polygon([[from[0] - dy * k, from[1] + dx * k], [from[0] + dy * k, from[1] - dx * k], [to[0] + dy * k, to[1] - dx * k], [to[0] - dy * k, to[1] + dx * k]])], 1), ink, { z: 0.0025 })
  }
  for (let i = 0; i < 3; i++) m.add(plate([polygon([[-0.06 + i * 0.045, 0.14], [-0.03 + i * 0.045, 0.14], [-0.035 + i * 0.045, 0.155], [-0.055 + i * 0.045, 0.155]])], 1), ink, { z: 0.0005 })
}

/** A puddle of coffee with shine, 0.7 m. */
export function spill(m: Model): void {
  const pool = (r: number, wobble: number) => polygon(Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * Math.PI * 2
    const k = r * (1 + wobble * Math.sin(a * 3 + 1) + 0.09 * Math.sin(a * 5) + 0.05 * Math.sin(a * 9 + 2))
    return [Math.cos(a) * k, Math.sin(a) * k * 0.72] as const
  }))
  const lie = { rx: -Math.PI / 2 }
  m.add(plate([pool(0.36, 0.16)], 1), '#5b3b22', { ...lie, y: 0.002 })
  m.add(plate([pool(0.31, 0.16)], 1), '#764d2c', { ...lie, y: 0.003 })
  m.add(plate([pool(0.1, 0.2)], 1), '#b98f68', { ...lie, x: -0.08, y: 0.004, z: -0.06 })
  for (const [x, z, r] of [[0.42, 0.14, 0.05], [-0.4, 0.2, 0.035], [0.3, -0.3, 0.04], [0.5, -0.02, 0.02]] as const) m.add(plate([pool(r, 0.1)], 1), '#764d2c', { ...lie, x, y: 0.003, z })
  m.at({ x: 0.12, z: 0.05, y: 0.035, rz: -1.52, ry: 0.7 }, () => m.turn([[0, 0], [0.028, 0], [0.04, 0.105], [0.037, 0.105], [0.027, 0.004], [0, 0.004]], PALETTE.white, { segments: 14 }))
}
