import { mix, rgb, scale } from '../color.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { plate, polygon, roundRect } from '../solid/slab.ts'
import { insideOut } from '../solid/solid.ts'
import { lathe } from '../solid/lathe.ts'
import { oak } from './wood.ts'

/** A round table on one foot; top at `h`. `top` names its chart in the lightmap: one name per table. */
export function roundTable(m: Model, radius: number, h: number, top: string, random: () => number): void {
  const foot = radius * 0.66
  m.turn(
    [
      [0, 0],
      [foot - 0.01, 0],
      [foot, 0.012],
      [foot - 0.015, 0.025],
      [0.05, 0.04],
      [0.032, 0.07],
      [0.03, h - 0.08],
      [0.06, h - 0.037],
      [0, h - 0.037],
    ],
    PALETTE.char,
    { segments: 20, shine: 0.3 },
  )
  m.turn(
    [
      [0, h - 0.037],
      [radius - 0.012, h - 0.037],
      [radius, h - 0.027],
      [radius, h - 0.012],
      [radius - 0.012, h],
    ],
    PALETTE.oak,
    { segments: 32 },
  )
  m.group(top, () => roundPlanks(m, radius - 0.011, h, random))
}

/** A disc of planks at height y, its light in the lightmap. */
function roundPlanks(m: Model, radius: number, y: number, random: () => number): void {
  const wide = (radius * 2) / 7
  for (let i = 0; i < 7; i++) {
    const [z0, z1] = [-radius + i * wide + 0.0008, -radius + (i + 1) * wide - 0.0008]
    const arc = Array.from({ length: 7 }, (_, k) => z0 + ((z1 - z0) * k) / 6).map(
      (z) => [Math.sqrt(Math.max(0, radius * radius - z * z)), -z] as const,
    )
    const outline = polygon([...arc, ...arc.map(([x, back]) => [-x, back] as const).toReversed()])
    m.add(plate([outline], 1), scale(mix(rgb('#d3a779'), rgb('#c08f60'), random()), 0.97 + random() * 0.06), {
      rx: -Math.PI / 2,
      y: y + 0.0004,
      surface: 'lightmap',
    })
  }
}

/** A wooden chair with a cushion of the colour; the sitter looks along +z. */
export function chair(m: Model, cushion: string): void {
  const leg = (a: [number, number, number], b: [number, number, number]) =>
    m.rod([a, b], (t) => 0.017 - t * 0.004, PALETTE.oakDark)
  for (const x of [-1, 1]) for (const z of [-1, 1]) leg([x * 0.15, 0.44, z * 0.15], [x * 0.19, 0, z * 0.2])
  m.slab(roundRect(0.42, 0.41, 0.09), 0.035, PALETTE.oak, { rx: -Math.PI / 2, y: 0.44, bevel: 0.012 })
  m.slab(roundRect(0.37, 0.36, 0.08), 0.03, cushion, { rx: -Math.PI / 2, y: 0.472, bevel: 0.014 })
  for (const x of [-1, 1])
    m.rod(
      [
        [x * 0.18, 0.46, -0.17],
        [x * 0.185, 0.65, -0.21],
        [x * 0.17, 0.86, -0.24],
      ],
      0.014,
      PALETTE.oakDark,
      { steps: 5 },
    )
  m.rod(
    [
      [-0.2, 0.8, -0.24],
      [-0.1, 0.8, -0.262],
      [0, 0.8, -0.27],
      [0.1, 0.8, -0.262],
      [0.2, 0.8, -0.24],
    ],
    0.06,
    PALETTE.oak,
    { sides: 10, steps: 10, flat: 0.3 },
  )
}

/** A bar stool, seat at 0.74 m. */
export function stool(m: Model, cushion: string): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.rod(
        [
          [x * 0.1, 0.7, z * 0.1],
          [x * 0.17, 0, z * 0.17],
        ],
        (t) => 0.017 - t * 0.003,
        PALETTE.oakDark,
      )
  for (const [a, b] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    const from: [number, number, number] = a ? [a * 0.151, 0.25, -0.151] : [-0.151, 0.25, b * 0.151]
    m.rod([from, a ? [a * 0.151, 0.25, 0.151] : [0.151, 0.25, b * 0.151]], 0.009, PALETTE.mustard, {
      sides: 6,
      shine: 0.9,
    })
  }
  m.turn(
    [
      [0, 0.69],
      [0.16, 0.69],
      [0.17, 0.7],
      [0.17, 0.715],
      [0, 0.715],
    ],
    PALETTE.oak,
    { segments: 20 },
  )
  m.turn(
    [
      [0.16, 0.715],
      [0.165, 0.73],
      [0.155, 0.745],
      [0.12, 0.752],
      [0, 0.754],
    ],
    cushion,
    { segments: 20 },
  )
}

/** A slatted bench with cushions, its back on z = −0.23, the sitters look along +z. */
export function bench(m: Model, w: number, random: () => number): void {
  m.box(w, 0.4, 0.46, PALETTE.oakDark, { bevel: 0.012, without: ['-z'] })
  const slats = Math.round(w / 0.12)
  for (let i = 0; i < slats; i++) {
    m.box((w / slats) * 0.8, 0.36, 0.014, scale(rgb(PALETTE.oak), 0.94 + random() * 0.12), {
      x: -w / 2 + (w / slats) * (i + 0.5),
      y: 0.02,
      z: 0.232,
      bevel: 0.005,
      without: ['-z', '-y', '+y'],
    })
  }
  m.box(w + 0.02, 0.04, 0.5, PALETTE.oak, { y: 0.4, z: 0.01, bevel: 0.012, shade: oak })
  const seats = Math.round(w / 0.8)
  for (let i = 0; i < seats; i++)
    m.box(w / seats - 0.04, 0.08, 0.44, i % 2 ? '#e0a544' : PALETTE.mustard, {
      x: -w / 2 + (w / seats) * (i + 0.5),
      y: 0.44,
      z: 0.02,
      bevel: 0.032,
    })
  for (const [x, color, turn] of [
    [-0.4, PALETTE.coral, 0.2],
    [-0.17, PALETTE.teal, -0.15],
    [0.4, PALETTE.blush, -0.2],
  ] as const) {
    m.box(0.36, 0.36, 0.12, color, { x: x * w, y: 0.53, z: -0.12, rx: -0.3, ry: turn, bevel: 0.055 })
  }
}

/** A wall shelf of oak on two irons, its back on z = 0, its top at y = 0.035. */
export function wallShelf(m: Model, w: number, d = 0.24): void {
  m.box(w, 0.035, d, PALETTE.oak, { z: d / 2 + 0.012, bevel: 0.01, shade: oak })
  for (const side of [-1, 1]) {
    m.box(0.025, 0.16, 0.02, PALETTE.char, { x: side * (w / 2 - 0.12), y: -0.16, z: 0.022, bevel: 0.004 })
    m.box(0.025, 0.02, d - 0.04, PALETTE.char, {
      x: side * (w / 2 - 0.12),
      y: -0.02,
      z: d / 2 + 0.01,
      bevel: 0.004,
    })
  }
}

/** A hanging lamp whose rim is at the origin; `drop` is the height of the ceiling above it. */
export function pendant(m: Model, drop: number): void {
  m.rod(
    [
      [0, 0.24, 0],
      [0, drop - 0.02, 0],
    ],
    0.005,
    PALETTE.char,
    { sides: 5 },
  )
  m.drum(0.05, 0.025, PALETTE.char, { y: drop - 0.025, segments: 12 })
  m.turn(
    [
      [0.165, 0],
      [0.168, 0.004],
      [0.155, 0.06],
      [0.11, 0.13],
      [0.05, 0.18],
      [0.03, 0.2],
      [0.026, 0.24],
      [0, 0.245],
    ],
    PALETTE.teal,
    { segments: 20, shine: 0.25 },
  )
  m.add(
    insideOut(
      lathe(
        [
          [0.163, 0.002],
          [0.15, 0.058],
          [0.105, 0.125],
          [0.045, 0.175],
          [0, 0.18],
        ],
        20,
      ),
    ),
    '#ffeacb',
    { glow: 1.1, casts: false },
  )
  m.ball(0.05, '#fff0cf', { y: 0.06, detail: 1, glow: 4, casts: false })
}
