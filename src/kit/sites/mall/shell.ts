import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { quad } from '../../solid/solid.ts'
import { face } from './faces.ts'
import { large } from './goods.ts'
import { MALL, PIERS, ROOF_LIGHTS, type RoofLight } from './room.ts'

const { square, arm, east, west, north, south, ceiling, lantern, roof } = MALL
const PLASTER = '#f3eee4'
const STONE = ['#d9cdb9', '#cbbda6'] as const
const BORDER = '#8a6a52'
const STEEL = '#e9e6df'

type Rect = readonly [x0: number, x1: number, z0: number, z1: number]

/** Paving, ceilings with their roof lights, and the walls that are no shop. */
export function shell(m: Model, random: () => number): void {
  paving(m, random)
  ceilings(m)
  for (const [way, lights] of Object.entries(ROOF_LIGHTS))
    for (const [i, light] of lights.entries()) m.group(`well ${way} ${i}`, () => well(m, light))
  m.group('lantern', () => glassRoof(m))
  walls(m)
}

function flat(m: Model, [x0, x1, z0, z1]: Rect, y: number, color: Parameters<Model['add']>[1]): void {
  m.add(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), color, { surface: 'lightmap' })
}

function soffit(m: Model, [x0, x1, z0, z1]: Rect): void {
  face(m, PLASTER, [
    [x0, ceiling, z0],
    [x1, ceiling, z0],
    [x1, ceiling, z1],
    [x0, ceiling, z1],
  ])
}

/** Slabs of stone with a dark border along the fronts. */
function paving(m: Model, random: () => number): void {
  const slabs = (name: string, [x0, x1, z0, z1]: Rect) =>
    m.group(name, () => {
      const isSquare = name === 'paving square'
      const isAlongX = x1 - x0 > z1 - z0
      const xs = cuts(x0, x1, !isSquare && !isAlongX)
      const zs = cuts(z0, z1, !isSquare && isAlongX)
      xs.slice(1).forEach((right, i) =>
        zs.slice(1).forEach((near, j) => {
          const [across, last] = isAlongX ? [j, zs.length - 2] : [i, xs.length - 2]
          const isEdge = !isSquare && (across === 0 || across === last)
          const color = rgb(isEdge ? BORDER : STONE[(i + j) % 2]!)
          flat(m, [xs[i]!, right, zs[j]!, near], 0, scale(color, 0.95 + random() * 0.1))
        }),
      )
    })
  slabs('paving square', [-square, square, -square, square])
  slabs('paving east', [square, east, -arm, arm])
  slabs('paving west', [west, -square, -arm, arm])
  slabs('paving north', [-arm, arm, north, -square])
  slabs('paving south', [-arm, arm, square, south])
  // A ring round the fountain.
  m.group('paving ring', () => {
    for (let i = 0; i < 48; i++) {
      const corner = (r: number, k: number): [number, number, number] => {
        const a = ((i + k) / 48) * Math.PI * 2
        return [Math.cos(a) * r, 0.004, -Math.sin(a) * r]
      }
      m.add(quad(corner(2.9, 0), corner(3.35, 0), corner(3.35, 1), corner(2.9, 1)), BORDER)
    }
  })
}

/** Where slabs meet from a to b; across a walk the outermost are half as wide. */
function cuts(a: number, b: number, isAcross: boolean): number[] {
  const count = Math.round((b - a) / (isAcross ? 1.2 : 1.33))
  const even = Array.from({ length: count + 1 }, (_, i) => a + ((b - a) * i) / count)
  const half = (b - a) / count / 2
  return isAcross ? [a, ...even.slice(1).map((at) => at - half), b] : even
}

/** Ceilings with holes: strips beside the roof lights, and what lies between them. */
function ceilings(m: Model): void {
  const { half } = lantern
  m.group('ceiling square', () => {
    soffit(m, [-square, square, -square, -half])
    soffit(m, [-square, square, half, square])
    soffit(m, [-square, -half, -half, half])
    soffit(m, [half, square, -half, half])
  })
  const along = (way: keyof typeof ROOF_LIGHTS, from: number, to: number) => {
    const isX = way === 'east' || way === 'west'
    const lights = ROOF_LIGHTS[way].toSorted((a, b) => a.x0 + a.z0 - b.x0 - b.z0)
    const side = isX ? lights[0]!.z1 : lights[0]!.x1
    const put = (a: number, b: number, c0: number, c1: number) =>
      soffit(m, isX ? [a, b, c0, c1] : [c0, c1, a, b])
    m.group(`ceiling ${way}`, () => {
      put(from, to, -arm, -side)
      put(from, to, side, arm)
      const edges = [from, ...lights.flatMap((l) => (isX ? [l.x0, l.x1] : [l.z0, l.z1])), to]
      for (let i = 0; i < edges.length; i += 2) put(edges[i]!, edges[i + 1]!, -side, side)
    })
  }
  along('east', square, east)
  along('west', west, -square)
  along('south', square, south)
  along('north', north, -square)
}

type Wall = readonly [from: readonly [number, number], to: readonly [number, number]]

/** The sides of a hole in the ceiling, seen from within: north, south, west, east. */
function sidesOf({ x0, x1, z0, z1 }: RoofLight): readonly [Wall, Wall, Wall, Wall] {
  return [
    [
      [x0, z0],
      [x1, z0],
    ],
    [
      [x1, z1],
      [x0, z1],
    ],
    [
      [x0, z1],
      [x0, z0],
    ],
    [
      [x1, z0],
      [x1, z1],
    ],
  ]
}

/** The corners of such a side, from the ceiling up to `top`. */
function upTo(top: number, [a, b]: Wall): [number, number, number][] {
  return [
    [a[0], ceiling, a[1]],
    [b[0], ceiling, b[1]],
    [b[0], top, b[1]],
    [a[0], top, a[1]],
  ]
}

/** How bright the four sides of a roof light are: so near to the sky they need no rays. */
const WELL = [0.95, 0.8, 0.9, 0.84] as const

/** A roof light of an arm: its well, glass, and the bars under it. */
function well(m: Model, light: RoofLight): void {
  const { x0, x1, z0, z1 } = light
  sidesOf(light).forEach((side, i) => m.add(quad(...upTo(roof, side)), PLASTER, { glow: WELL[i]! }))
  const [w, d] = [x1 - x0, z1 - z0]
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2]
  m.add(quad([x0, roof, z0], [x1, roof, z0], [x1, roof, z1], [x0, roof, z1]), '#dcedf0', {
    surface: 'glass',
    casts: false,
  })
  const long = Math.max(w, d)
  for (let i = 1; i <= 3; i++) {
    const at = -long / 2 + (long * i) / 4
    const y = roof - 0.12
    if (w > d) large(m, 'bars', [0.06, 0.12, d], STEEL, { x: x + at, y, z }, ['+x', '-x', '-y'])
    else large(m, 'bars', [w, 0.12, 0.06], STEEL, { x, y, z: z + at }, ['+z', '-y'])
  }
}

/** The lantern over the square: upright sides, and a pyramid of glass on steel. */
function glassRoof(m: Model): void {
  const { half, eaves, top } = lantern
  for (const side of sidesOf({ x0: -half, x1: half, z0: -half, z1: half }))
    face(m, PLASTER, upTo(eaves, side))
  for (let turn = 0; turn < 4; turn++)
    m.at({ ry: (turn * Math.PI) / 2 }, () => {
      m.add(
        {
          position: [-half, eaves, half, half, eaves, half, 0, top, 0],
          normal: [0, -1, 0, 0, -1, 0, 0, -1, 0],
          index: [0, 2, 1],
        },
        '#dcedf0',
        { surface: 'glass', casts: false },
      )
      m.rod(
        [
          [-half, eaves, half],
          [0, top, 0],
        ],
        0.07,
        STEEL,
        { sides: 3, steps: 18 },
      )
      for (const x of [-half / 2, 0, half / 2])
        m.rod(
          [
            [x, eaves - 0.04, half],
            [x, eaves + (top - eaves) * (1 - Math.abs(x) / half), Math.abs(x)],
          ],
          0.045,
          STEEL,
          { sides: 3, steps: 13 },
        )
      const [y, out] = [eaves + (top - eaves) / 2, half / 2]
      m.rod(
        [
          [-out, y, out],
          [out, y, out],
        ],
        0.04,
        STEEL,
        { sides: 3, steps: 13 },
      )
    })
}

/** Walls between the shops of the square and those of the arms, with a plinth. */
function walls(m: Model): void {
  for (const { x, z, ry, w } of PIERS)
    m.at({ x, z, ry }, () => {
      m.group(`wall ${x} ${z}`, () =>
        face(m, '#e6d9c6', [
          [-w / 2, 0, 0],
          [w / 2, 0, 0],
          [w / 2, ceiling, 0],
          [-w / 2, ceiling, 0],
        ]),
      )
      m.box(w, 0.14, 0.03, BORDER, { z: 0.015, bevel: 0.006, without: ['-z', '-y'] })
    })
}
