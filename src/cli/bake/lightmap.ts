import sharp from 'sharp'
import { BORDER, coverage, layCharts, tone, type Chart, type Piece } from '#kit/bake'
import type { Pool } from './pool.ts'
import type { Quality } from './quality.ts'

/** The light of large flat faces as a picture. */
export interface Lightmap {
  image: Uint8Array
  width: number
  height: number
  /** Where a piece's vertices lie in the picture, and what to multiply its colour with (the picture is darker by as much). */
  placeOf(piece: Piece): { gain: number; at(x: number, y: number, z: number): [number, number] }
}

const DARKEST = 0.02
/** Reach of the smoothing in texels of the soft light. */
const GRAIN = 3

interface Grid {
  width: number
  height: number
  /** Texels per metre of this grid, by direction. */
  values: Float32Array
  valid: Uint8Array
}

/** Lights all pieces whose light is kept in the lightmap: sun at full density, everything soft at part of it. */
export async function bakeLightmap(
  all: readonly Piece[],
  pool: Pool,
  quality: Quality,
  exposure: number,
): Promise<Lightmap> {
  const pieces = all.filter((piece) => piece.surface === 'lightmap')
  const { charts, width, height } = layCharts(pieces, (name) =>
    /floor|top$/.test(name) ? quality.floorDensity : quality.wallDensity,
  )
  const pixels = new Uint8ClampedArray(width * height * 3)
  const gains = new Map<Chart, number>()
  for (const chart of charts) {
    const covered = coverage(chart)
    const sun = await sample(
      chart,
      1,
      covered,
      pool,
      { sun: quality.direct.sun * 2, portal: 0, lamp: 0, gather: 0 },
      11,
    )
    const soft = await sample(
      chart,
      quality.soft,
      covered,
      pool,
      { sun: 0, portal: quality.direct.portal * 2, lamp: quality.direct.lamp, gather: quality.gather },
      12,
    )
    const reference = averageColor(chart.pieces)
    const gain = 1 / Math.max(...chart.pieces.flatMap((piece) => piece.color))
    gains.set(chart, gain)
    for (let y = 0; y < chart.height; y++) {
      for (let x = 0; x < chart.width; x++) {
        const light = [0, 1, 2].map(
          (c) =>
            sun.values[(y * chart.width + x) * 3 + c]! +
            bilinear(
              soft,
              ((x + 0.5) / chart.width) * soft.width,
              ((y + 0.5) / chart.height) * soft.height,
              c,
            ),
        )
        const seen = tone(
          [0, 1, 2].map((c) => (exposure * reference[c]! * light[c]!) / Math.PI) as [number, number, number],
        )
        for (let c = 0; c < 3; c++) {
          const value = Math.min(1, seen[c]! / reference[c]! / gain)
          pixels[((chart.y + y) * width + chart.x + x) * 3 + c] = toSrgb(value) + dither(x, y)
        }
      }
    }
  }
  const owner = new Map(charts.flatMap((chart) => chart.pieces.map((piece) => [piece, chart] as const)))
  return {
    image: await sharp(pixels, { raw: { width, height, channels: 3 } })
      .webp({ quality: 94, effort: 5, smartSubsample: true })
      .toBuffer(),
    width,
    height,
    placeOf(piece) {
      const chart = owner.get(piece)!
      return {
        gain: gains.get(chart)!,
        at(...point) {
          const [u, v] = [point[chart.u]!, point[chart.v]!]
          return [
            (chart.x + BORDER + (u - chart.low[0]) * chart.density) / width,
            (chart.y + BORDER + (v - chart.low[1]) * chart.density) / height,
          ]
        },
      }
    },
  }
}

async function sample(
  chart: Chart,
  part: number,
  covered: Uint8Array,
  pool: Pool,
  rays: Parameters<Pool['light']>[1],
  seed: number,
): Promise<Grid> {
  const [width, height] = [
    Math.max(2, Math.ceil(chart.width * part)),
    Math.max(2, Math.ceil(chart.height * part)),
  ]
  const cells: number[] = []
  const position: number[] = []
  const normal: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [tx, ty] = [((x + 0.5) / width) * chart.width, ((y + 0.5) / height) * chart.height]
      if (!covered[Math.floor(ty) * chart.width + Math.floor(tx)]) continue
      cells.push(y * width + x)
      const at = [0, 0, 0]
      at[chart.axis] = chart.plane
      at[chart.u] = clamp(
        chart.low[0] + (tx - BORDER) / chart.density,
        chart.low[0] + 0.003,
        chart.high[0] - 0.003,
      )
      at[chart.v] = clamp(
        chart.low[1] + (ty - BORDER) / chart.density,
        chart.low[1] + 0.003,
        chart.high[1] - 0.003,
      )
      position.push(...at)
      normal.push(...[0, 1, 2].map((axis) => (axis === chart.axis ? chart.sign : 0)))
    }
  }
  const lit = await pool.light(
    { position: Float32Array.from(position), normal: Float32Array.from(normal) },
    rays,
    seed,
  )
  const grid: Grid = {
    width,
    height,
    values: new Float32Array(width * height * 3),
    valid: new Uint8Array(width * height),
  }
  cells.forEach((cell, i) => {
    if (lit.buried[i]! > 0.45) return
    grid.valid[cell] = 1
    grid.values.set(lit.irradiance.subarray(i * 3, i * 3 + 3), cell * 3)
  })
  spread(grid)
  grid.values = rays.gather ? smoothed(grid) : softened(grid)
  return grid
}

/** Fills cells without light from their neighbours, ring by ring. */
function spread({ width, height, values, valid }: Grid): void {
  for (let round = 0; round < Math.max(width, height); round++) {
    const empty: number[] = []
    valid.forEach((isSet, i) => void (isSet || empty.push(i)))
    if (empty.length === 0 || empty.length === valid.length) return
    const filled: [number, number[]][] = []
    for (const i of empty) {
      const [x, y] = [i % width, Math.floor(i / width)]
      const around = [
        x > 0 ? i - 1 : -1,
        x < width - 1 ? i + 1 : -1,
        y > 0 ? i - width : -1,
        y < height - 1 ? i + width : -1,
      ].filter((j) => j >= 0 && valid[j])
      if (around.length)
        filled.push([
          i,
          [0, 1, 2].map((c) => around.reduce((sum, j) => sum + values[j * 3 + c]!, 0) / around.length),
        ])
    }
    for (const [i, value] of filled) {
      values.set(value, i * 3)
      valid[i] = 1
    }
  }
}

/** Evens out the grain of soft light; steps of more than a tenth (contact shadows, edges of light) stay. */
function smoothed({ width, height, values }: Grid): Float32Array {
  const out = new Float32Array(values.length)
  const brightness = (i: number) => values[i * 3]! + values[i * 3 + 1]! + values[i * 3 + 2]!
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const own = brightness(i)
      const sum = [0, 0, 0]
      let weight = 0
      for (let v = Math.max(0, y - GRAIN); v <= Math.min(height - 1, y + GRAIN); v++) {
        for (let u = Math.max(0, x - GRAIN); u <= Math.min(width - 1, x + GRAIN); u++) {
          const j = v * width + u
          const step = (brightness(j) - own) / (0.1 * own + 0.02)
          const w = Math.exp(-((u - x) ** 2 + (v - y) ** 2) / (GRAIN * GRAIN) - step * step)
          for (let c = 0; c < 3; c++) sum[c]! += values[j * 3 + c]! * w
          weight += w
        }
      }
      out.set(
        sum.map((value) => value / weight),
        i * 3,
      )
    }
  }
  return out
}

/** Takes the steps out of the edges of sunlight: each texel with its neighbours, by halves. */
function softened({ width, height, values }: Grid): Float32Array {
  const along = (from: Float32Array, step: number, isEdge: (i: number, side: -1 | 1) => boolean) =>
    from.map((value, at) => {
      const i = Math.floor(at / 3)
      const before = isEdge(i, -1) ? value : from[at - step * 3]!
      const after = isEdge(i, 1) ? value : from[at + step * 3]!
      return value / 2 + (before + after) / 4
    })
  const rows = along(values, 1, (i, side) => i % width === (side < 0 ? 0 : width - 1))
  return along(rows, width, (i, side) => Math.floor(i / width) === (side < 0 ? 0 : height - 1))
}

function bilinear({ width, height, values }: Grid, x: number, y: number, c: number): number {
  const [fx, fy] = [clamp(x - 0.5, 0, width - 1), clamp(y - 0.5, 0, height - 1)]
  const [x0, y0] = [Math.floor(fx), Math.floor(fy)]
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)]
  const at = (cx: number, cy: number) => values[(cy * width + cx) * 3 + c]!
  const [a, b] = [
    at(x0, y0) + (at(x1, y0) - at(x0, y0)) * (fx - x0),
    at(x0, y1) + (at(x1, y1) - at(x0, y1)) * (fx - x0),
  ]
  return a + (b - a) * (fy - y0)
}

function averageColor(pieces: Piece[]): [number, number, number] {
  const sum = [0, 1, 2].map(
    (c) => pieces.reduce((total, piece) => total + piece.color[c]!, 0) / pieces.length,
  )
  return sum.map((value) => Math.max(value, DARKEST)) as [number, number, number]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function toSrgb(value: number): number {
  return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
}

/** A quarter-step ordered pattern that hides the steps of eight bits in dark, even light. */
function dither(x: number, y: number): number {
  return (((x * 3 + y * 5) % 8) - 3.5) / 16
}
