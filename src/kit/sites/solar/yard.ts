import { mix, rgb, scale, type Rgb } from '../../color.ts'
import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as cableDrum } from '../../parts/furniture/cable-drum.ts'
import { part as sawHorse } from '../../parts/furniture/saw-horse.ts'
import { part as lunchBox } from '../../parts/goods/lunch-box.ts'
import { crease } from '../../solid/crease.ts'
import { quad, type Solid } from '../../solid/solid.ts'
import { fence } from './fence.ts'
import { grass } from './grass.ts'
import { BREAK_TABLE, BRICK, DRUM, GRAVEL, REST_BENCH, SHED, YARD } from './room.ts'

/** Paving, gravel, kerbs, fence, grass, and what stands about in the yard. */
export function yard(m: Model, supplies: Supplies): void {
  m.group('paving floor', () => paving(m, supplies.random))
  m.group('gravel floor', () => gravel(m, supplies.random))
  m.group('kerbs', () => kerbs(m, supplies.random))
  m.group('grass', () => grass(m, supplies.random))
  m.group('plain', () => fence(m, supplies.random))
  m.group('break', () => breakPlace(m, supplies))
  furnish(m, supplies, cableDrum, DRUM)
}

/** What the paving leaves free: the shed with its walls, the gravel, the grass east of the shed. */
const FREE = [
  [SHED.west - BRICK, SHED.east, SHED.north - BRICK, SHED.south],
  [GRAVEL.west, GRAVEL.east, GRAVEL.north, GRAVEL.south],
  [3.9, YARD.east, YARD.north - 1, -0.1],
] as const

function paving(m: Model, random: () => number): void {
  const [light, dark] = [rgb('#cbbda6'), rgb('#b0a28d')]
  const [w, d, gap] = [0.6, 0.6, 0.0045]
  // Courses run from the shed's front to both sides, so that no slab is cut there.
  for (let row = -6; row < 10; row++)
    for (let column = -11; column < 13; column++) {
      const shift = row % 2 ? w / 2 : 0
      const x0 = Math.max(YARD.west, column * w + shift)
      const x1 = Math.min(YARD.east, (column + 1) * w + shift)
      const [z0, z1] = [Math.max(YARD.north, row * d), Math.min(YARD.south, (row + 1) * d)]
      for (const [a, b, c, e] of without([x0, x1, z0, z1])) {
        if (b - a < 0.03 || e - c < 0.03) continue
        m.add(
          quad([a + gap, 0, e - gap], [b - gap, 0, e - gap], [b - gap, 0, c + gap], [a + gap, 0, c + gap]),
          scale(mix(light, dark, random()), 0.96 + random() * 0.06),
          { surface: 'lightmap' },
        )
      }
    }
}

type Rect = readonly [number, number, number, number]

/** What is left of a slab beside the free places: at most one strip on each side. */
function without(slab: Rect): readonly Rect[] {
  const met = FREE.find(
    ([a, b, c, e]) => slab[1] > a + 1e-6 && slab[0] < b - 1e-6 && slab[3] > c + 1e-6 && slab[2] < e - 1e-6,
  )
  if (!met) return slab[1] > slab[0] && slab[3] > slab[2] ? [slab] : []
  const [x0, x1, z0, z1] = slab
  const [a, b, c, e] = met
  const [left, right] = [Math.max(x0, a), Math.min(x1, b)]
  const strips: Rect[] = [
    [x0, a, z0, z1],
    [b, x1, z0, z1],
    [left, right, z0, c],
    [left, right, e, z1],
  ]
  return strips.filter((strip) => strip[1] - strip[0] > 1e-6 && strip[3] - strip[2] > 1e-6).flatMap(without)
}

function gravel(m: Model, random: () => number): void {
  const { west, east, north, south } = GRAVEL
  const [columns, rows] = [12, 5]
  const [w, d] = [(east - west) / columns, (south - north) / rows]
  const [light, dark] = [rgb('#c6bdae'), rgb('#a39b8e')]
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [west + i * w, north + j * d]
      m.add(
        quad([x, -0.02, z + d], [x + w, -0.02, z + d], [x + w, -0.02, z], [x, -0.02, z]),
        mix(light, dark, 0.3),
        { surface: 'lightmap' },
      )
    }
  m.group('stones', () => {
    for (let i = 0; i < 400; i++)
      m.add(
        stone(0.014 + random() ** 2 * 0.03, random),
        scale(mix(light, dark, random()), 0.95 + random() * 0.3),
        {
          x: west + 0.05 + random() * (east - west - 0.1),
          y: -0.021,
          // More of them where somebody stands and looks.
          z: north + 0.05 + random() ** 1.7 * (south - north - 0.1),
          ry: random() * 6,
          casts: false,
        },
      )
  })
}

/** A low pebble of five faces. */
function stone(radius: number, random: () => number): Solid {
  const rim = Array.from({ length: 5 }, (_, i) => {
    const angle = (-i / 5) * Math.PI * 2
    const r = radius * (0.75 + random() * 0.5)
    return [Math.cos(angle) * r, 0, Math.sin(angle) * r] as const
  })
  const top = [0, radius * (0.4 + random() * 0.3), 0] as const
  const position = rim.flatMap((from, i) => [from, rim[(i + 1) % 5] ?? from, top].flat())
  return crease(position, undefined, 50)
}

/** Under the joints of the paving, and round its edges. */
function kerbs(m: Model, random: () => number): void {
  const { west, east, north, south } = YARD
  // Shaded by the slabs above it, it brings its own light.
  const ground = '#7a7163'
  for (const [a, b, c, e] of [
    [west, SHED.west - BRICK, north, 0],
    [SHED.east, 3.9, north, 0],
    [west, east, 0, GRAVEL.north],
    [west, GRAVEL.west, GRAVEL.north, south],
    [SHED.west, SHED.east, SHED.north, 0],
  ] as const)
    m.add(quad([a, -0.006, e], [b, -0.006, e], [b, -0.006, c], [a, -0.006, c]), ground, {
      casts: false,
      glow: 0.62,
    })
  const kerb = (x: number, z: number, w: number, d: number) =>
    m.group('plain', () =>
      m.box(w, 0.13, d, scale(rgb(TRADE.concrete), 0.92 + random() * 0.1), {
        x,
        y: -0.095,
        z,
        bevel: 0.014,
        without: ['-y'],
      }),
    )
  const along = (from: number, to: number, put: (middle: number, length: number) => void) => {
    const count = Math.max(1, Math.round((to - from) / 1.2))
    const length = (to - from) / count
    for (let i = 0; i < count; i++) put(from + length * (i + 0.5), length - 0.006)
  }
  along(GRAVEL.west, east, (x, w) => kerb(x, GRAVEL.north - 0.03, w, 0.06))
  along(GRAVEL.north, south, (z, d) => kerb(GRAVEL.west - 0.03, z, 0.06, d))
  along(west - 0.08, east + 0.08, (x, w) => kerb(x, south + 0.04, w, 0.08))
  along(-0.1, south, (z, d) => kerb(east + 0.04, z, 0.08, d))
  along(north, south, (z, d) => kerb(west - 0.04, z, 0.08, d))
  along(3.9, east, (x, w) => kerb(x, -0.06, w, 0.08))
  along(north, -0.1, (z, d) => kerb(3.94, z, 0.08, d))
  along(SHED.east, 3.9, (x, w) => kerb(x, north - 0.04, w, 0.08))
}

/** In the shade west of the shed: a table for a break, water, a bench. */
function breakPlace(m: Model, supplies: Supplies): void {
  const { x, z, top } = BREAK_TABLE
  for (const side of [-1, 1])
    furnish(m, supplies, sawHorse, { x: x + side * 0.36, z, ry: Math.PI / 2, size: 0.999 })
  m.box(1.22, 0.021, 0.58, TRADE.plywood, { x, y: top - 0.021, z, bevel: 0.004 })
  m.at({ y: top }, () => {
    furnish(m, supplies, lunchBox, { x: x + 0.42, z: z - 0.13, ry: 0.3 }, 'closed')
    for (const [dx, dz, color] of [
      [0.12, -0.06, TRADE.orange],
      [0.33, 0.14, TRADE.navy],
    ] as const)
      bottle(m, x + dx, z + dz, color)
  })
  restBench(m, supplies.random)
}

function bottle(m: Model, x: number, z: number, color: string): void {
  m.at({ x, z }, () => {
    m.drum(0.034, 0.18, color, { segments: 14, shine: 0.4 })
    m.drum(0.033, 0.03, color, { y: 0.176, top: 0.02, segments: 14, shine: 0.4 })
    m.drum(0.02, 0.034, PALETTE.char, { y: 0.204, segments: 12 })
  })
}

function restBench(m: Model, random: () => number): void {
  const oak = rgb('#b98a58')
  const board = (): Rgb => scale(oak, 0.92 + random() * 0.14)
  m.at(REST_BENCH, () => {
    for (let i = 0; i < 4; i++)
      m.box(1.6, 0.035, 0.095, board(), { y: 0.42, z: -0.13 + i * 0.105, bevel: 0.01 })
    for (const y of [0.6, 0.73])
      m.box(1.6, 0.1, 0.028, board(), { y, z: -0.19 - (y - 0.6) * 0.14, rx: -0.14, bevel: 0.01 })
    for (const x of [-0.66, 0.66]) {
      m.box(0.06, 0.42, 0.05, TRADE.navy, { x, z: 0.17, bevel: 0.008 })
      m.box(0.06, 0.84, 0.045, TRADE.navy, { x, z: -0.165, rx: -0.07, bevel: 0.008 })
      m.box(0.06, 0.05, 0.4, TRADE.navy, { x, y: 0.37, z: 0.01, bevel: 0.008 })
    }
  })
}
