import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, FACING } from '../trade-shapes.ts'

/** A bench with a thick plywood top, two drawers and a vice at its left front. */
export const part: Part = {
  words: {
    en: {
      name: 'workbench',
      description: 'A strong table for working with tools; the vice at its edge holds a piece fast.',
    },
    es: {
      name: 'banco de trabajo',
      description: 'Una mesa fuerte para trabajar con herramientas; el tornillo de banco sujeta una pieza.',
    },
  },
  stands: 'floor',
  size: [1.8, 1.036, 0.875],
  verbs: ['use', 'clean'],
  states: { whole: bench },
}

function bench(m: Model): void {
  // The edge of plywood shows its layers.
  const [light, dark] = [rgb(TRADE.plywood), rgb(PALETTE.oakDark)]
  for (let i = 0; i < 3; i++)
    m.box(1.8 - (i === 2 ? 0 : 0.004), 0.017, 0.75, mix(light, dark, i === 1 ? 0.45 : 0.08 * i), {
      y: 0.85 + i * 0.0165,
      bevel: 0.004,
    })
  for (const x of [-0.82, 0.82]) {
    for (const z of [-0.3, 0.3]) {
      m.box(0.07, 0.84, 0.07, TRADE.navy, { x, y: 0.01, z, bevel: 0.008 })
      m.box(0.09, 0.014, 0.09, PALETTE.char, { x, z, bevel: 0.004 })
    }
    m.box(0.05, 0.06, 0.56, TRADE.navy, { x, y: 0.14, bevel: 0.008 })
    m.box(0.05, 0.06, 0.56, TRADE.navy, { x, y: 0.78, bevel: 0.008 })
  }
  for (const z of [-0.3, 0.3]) m.box(1.6, 0.06, 0.05, TRADE.navy, { y: 0.78, z, bevel: 0.008 })
  m.box(1.64, 0.022, 0.56, TRADE.plywood, { y: 0.2, bevel: 0.004 })
  drawers(m)
  m.at({ x: -0.58, y: 0.9, z: 0.25 }, () => vice(m))
  // Marks of work: a burn and two cuts.
  m.drum(0.05, 0.001, '#a5835a', { x: 0.2, y: 0.8996, z: 0.1, segments: 12 })
  for (const [x, turn] of [
    [0.42, 0.5],
    [0.5, 0.35],
  ] as const)
    m.box(0.16, 0.0012, 0.003, '#8f6f48', { x, y: 0.8994, z: -0.12, ry: turn, bevel: 0.0003 })
}

function drawers(m: Model): void {
  m.box(0.56, 0.39, 0.56, TRADE.navyDark, { x: 0.48, y: 0.4, bevel: 0.01 })
  for (const [y, h] of [
    [0.415, 0.18],
    [0.605, 0.16],
  ] as const) {
    m.box(0.53, h, 0.022, TRADE.navy, { x: 0.48, y, z: 0.283, bevel: 0.006 })
    m.box(0.2, 0.02, 0.022, TRADE.orange, { x: 0.48, y: y + h - 0.045, z: 0.3, bevel: 0.006 })
  }
}

/** Its jaws look along z: the front one is moved by the screw with its bar. */
function vice(m: Model): void {
  const iron = { shine: 0.35 }
  m.drum(0.085, 0.022, TRADE.neutral, { segments: 16, ...iron })
  m.box(0.11, 0.05, 0.15, TRADE.neutral, { y: 0.018, z: -0.01, bevel: 0.014, ...iron })
  m.box(0.15, 0.085, 0.05, TRADE.neutral, { y: 0.05, z: -0.005, bevel: 0.012, ...iron })
  m.box(0.07, 0.045, 0.3, TRADE.neutral, { y: 0.045, z: 0.08, bevel: 0.01, ...iron })
  m.box(0.15, 0.085, 0.05, TRADE.neutral, { y: 0.05, z: 0.095, bevel: 0.012, ...iron })
  for (const z of [0.0245, 0.0655])
    m.box(0.152, 0.03, 0.012, PALETTE.steel, { y: 0.106, z, bevel: 0.003, shine: 0.9 })
  m.drum(0.026, 0.03, PALETTE.steelDark, { y: 0.068, z: 0.22, ...FACING, segments: 10, shine: 0.8 })
  m.at({ x: -0.1, y: 0.04, z: 0.238, rz: -0.35 }, () => {
    m.at({ x: -0.02, y: 0.0, ...ALONG }, () =>
      m.drum(0.007, 0.24, PALETTE.steel, { segments: 8, shine: 0.9 }),
    )
    for (const x of [-0.022, 0.218]) m.ball(0.012, PALETTE.steel, { x, detail: 1, shine: 0.9 })
  })
}
