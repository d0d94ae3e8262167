import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import { quad } from '../../solid/solid.ts'
import { EAST, NORTH, TOP, WEST } from './room.ts'

interface Sides {
  x0: number
  x1: number
  z0: number
  z1: number
}

/** How a bench is finished. */
interface Finish {
  top: string
  edge: string
  frame: string
}

const WORKSHOP: Finish = { top: '#dcbc88', edge: TRADE.plywood, frame: TRADE.navy }
const KITCHEN: Finish = { top: '#b7bbb7', edge: PALETTE.steelDark, frame: TRADE.navy }
const CAFE: Finish = { top: '#cfa273', edge: PALETTE.oak, frame: PALETTE.teal }

/** The three benches along the walls, and the mats that one stands on before them. */
export function benches(m: Model): void {
  m.group('north bench', () => bench(m, NORTH, WORKSHOP, 'x'))
  m.group('west bench', () => bench(m, WEST, KITCHEN, 'z'))
  m.group('east bench', () => bench(m, EAST, CAFE, 'z'))
  m.group('mats', () => {
    mat(m, -0.35, -1.62, 2.2, 0.66)
    mat(m, -2.22, -0.55, 0.66, 1.8)
    mat(m, 2.22, 0.4, 0.66, 1.8)
  })
}

/** A strong table: its top in the lightmap, legs, rails and a shelf below. */
function bench(m: Model, { x0, x1, z0, z1 }: Sides, { top, edge, frame }: Finish, along: 'x' | 'z'): void {
  const [x, z, w, d] = [(x0 + x1) / 2, (z0 + z1) / 2, x1 - x0, z1 - z0]
  // The edge of plywood shows its layers.
  for (let i = 0; i < 3; i++)
    m.box(w - (i === 1 ? 0.004 : 0), 0.0165, d, mix(rgb(edge), rgb(PALETTE.oakDark), i === 1 ? 0.4 : 0.05), {
      x,
      y: TOP - 0.05 + i * 0.0165,
      z,
      bevel: 0.004,
      ...(i === 2 && { without: ['+y'] }),
    })
  const inset = 0.003
  m.add(
    quad(
      [x0 + inset, TOP, z1 - inset],
      [x1 - inset, TOP, z1 - inset],
      [x1 - inset, TOP, z0 + inset],
      [x0 + inset, TOP, z0 + inset],
    ),
    top,
    { surface: 'lightmap' },
  )
  const legs = [0, 0.5, 1]
  const leg = (lx: number, lz: number) => {
    m.box(0.06, TOP - 0.06, 0.06, frame, { x: lx, y: 0.01, z: lz, bevel: 0.008 })
    m.box(0.08, 0.012, 0.08, PALETTE.char, { x: lx, z: lz, bevel: 0.004 })
  }
  for (const t of legs)
    for (const s of [0.07, 0.93])
      if (along === 'x') leg(x0 + 0.07 + (w - 0.14) * t, z0 + d * s)
      else leg(x0 + w * s, z0 + 0.07 + (d - 0.14) * t)
  m.box(w - 0.1, 0.07, d - 0.1, frame, { x, y: TOP - 0.12, z, bevel: 0.008 })
  m.box(w - 0.12, 0.022, d - 0.14, TRADE.plywood, { x, y: 0.24, z, bevel: 0.005 })
}

/** A soft mat with a bright edge. */
function mat(m: Model, x: number, z: number, w: number, d: number): void {
  m.box(w, 0.01, d, TRADE.orange, { x, z, bevel: 0.004 })
  m.box(w - 0.06, 0.012, d - 0.06, '#3c444c', { x, z, bevel: 0.004 })
}
