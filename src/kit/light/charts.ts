import type { Piece } from '../model.ts'

/** A rectangle of the lightmap: all faces of one group of large pieces that lie in one plane. */
export interface Chart {
  pieces: Piece[]
  /** Axis of the normal and its sign, axes of the picture's columns and rows. */
  axis: number
  sign: number
  u: number
  v: number
  /** Height of the plane along `axis`; corners in metres along u and v. */
  plane: number
  low: [number, number]
  high: [number, number]
  /** Texels per metre; place and size in the picture, border included. */
  density: number
  x: number
  y: number
  width: number
  height: number
}

/** Texels round each chart, filled with its edge colours so that filtering never sees a neighbour. */
export const BORDER = 2

/** Sorts flat, axis-aligned pieces into charts (by group name and plane direction) and packs them. */
export function layCharts(pieces: readonly Piece[], densityOf: (name: string) => number) {
  const charts = new Map<string, Chart>()
  for (const piece of pieces) {
    const normal = piece.solid.normal.slice(0, 3)
    const axis = normal.map(Math.abs).indexOf(Math.max(...normal.map(Math.abs)))
    const sign = Math.sign(normal[axis]!)
    const key = `${piece.name} ${axis} ${sign}`
    let chart = charts.get(key)
    if (!chart) {
      const density = densityOf(piece.name)
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3]
      const [low, high]: [number, number][] = [
        [Infinity, Infinity],
        [-Infinity, -Infinity],
      ]
      chart = {
        pieces: [],
        axis,
        sign,
        u,
        v,
        plane: piece.solid.position[axis]!,
        low: low!,
        high: high!,
        density,
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      }
      charts.set(key, chart)
    }
    chart.pieces.push(piece)
    for (let i = 0; i < piece.solid.position.length; i += 3) {
      ;[chart.u, chart.v].forEach((a, k) => {
        chart.low[k] = Math.min(chart.low[k]!, piece.solid.position[i + a]!)
        chart.high[k] = Math.max(chart.high[k]!, piece.solid.position[i + a]!)
      })
    }
  }
  const list = [...charts.values()]
  for (const chart of list) {
    chart.width = Math.ceil((chart.high[0] - chart.low[0]) * chart.density) + BORDER * 2
    chart.height = Math.ceil((chart.high[1] - chart.low[1]) * chart.density) + BORDER * 2
  }
  return { charts: list, ...pack(list) }
}

/** Lays boxes on shelves; sets their x and y. Returns the size of the picture, multiples of four. */
export function pack(boxes: { x: number; y: number; width: number; height: number }[]) {
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0)
  const width = Math.max(Math.ceil(Math.sqrt(area * 1.15)), ...boxes.map((box) => box.width))
  let [x, y, shelf] = [0, 0, 0]
  for (const box of boxes.toSorted((a, b) => b.height - a.height || b.width - a.width)) {
    if (x + box.width > width) [x, y, shelf] = [0, y + shelf, 0]
    box.x = x
    box.y = y
    x += box.width
    shelf = Math.max(shelf, box.height)
  }
  return { width: Math.ceil(width / 4) * 4, height: Math.ceil((y + shelf) / 4) * 4 }
}

/** True for texels whose middle lies on (or within a texel of) a face of the chart; row by row. */
export function coverage(chart: Chart): Uint8Array {
  const covered = new Uint8Array(chart.width * chart.height)
  for (const { solid } of chart.pieces) {
    for (let t = 0; t < solid.index.length; t += 3) {
      const corners = [0, 1, 2].map((k) => {
        const at = solid.index[t + k]! * 3
        return [chart.u, chart.v].map(
          (axis, i) => (solid.position[at + axis]! - chart.low[i]!) * chart.density + BORDER,
        ) as [number, number]
      }) as [[number, number], [number, number], [number, number]]
      fill(covered, chart, corners)
    }
  }
  return covered
}

function fill(
  covered: Uint8Array,
  chart: Chart,
  corners: [[number, number], [number, number], [number, number]],
) {
  const edge = (a: [number, number], b: [number, number], x: number, y: number) =>
    (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])
  const turn = Math.sign(edge(corners[0], corners[1], ...corners[2]))
  const [xs, ys] = [corners.map((p) => p[0]), corners.map((p) => p[1])]
  const range = (values: number[], end: number) =>
    [
      Math.max(0, Math.floor(Math.min(...values)) - 1),
      Math.min(end - 1, Math.ceil(Math.max(...values))),
    ] as const
  const [x0, x1] = range(xs, chart.width)
  const [y0, y1] = range(ys, chart.height)
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const isIn = corners.every((a, k) => {
        const b = corners[(k + 1) % 3]!
        return (edge(a, b, x + 0.5, y + 0.5) * turn) / Math.hypot(b[0] - a[0], b[1] - a[1]) > -1.1
      })
      if (isIn) covered[y * chart.width + x] = 1
    }
  }
}
