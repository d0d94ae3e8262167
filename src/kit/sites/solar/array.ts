import { mix, rgb } from '../../color.ts'
import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as toolBag } from '../../parts/tools/tool-bag.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { ARRAY, ARRAY_MIDDLE, REAR, STRING_BOX } from './room.ts'
import { STRING_BOX_PARTS } from './things.ts'

const { wide, tall, gap, tilt } = ARRAY
const METAL = { shine: 0.75, bevel: 0.006 } as const
/** Rails lie this far behind the glass. */
const BEHIND = -0.05

/** Builds in the plane of the glass: x across, y up the slope, its middle on the origin, the sun at +z. */
function onGlass(m: Model, fn: () => void): void {
  m.at({ x: ARRAY_MIDDLE.x, y: ARRAY_MIDDLE.y, z: ARRAY_MIDDLE.z, rx: tilt - Math.PI / 2 }, fn)
}

/** The row of six panels on its posts, with its cables and the string box. */
export function array(m: Model, supplies: Supplies): void {
  m.group('panels', () =>
    onGlass(m, () => {
      for (const column of [-1, 0, 1])
        for (const row of [-0.5, 0.5])
          m.at({ x: column * (wide + gap), y: row * (tall + gap) }, () => panel(m))
      rails(m)
      leads(m)
    }),
  )
  m.group('posts', () => REAR.posts.forEach((x) => frame(m, x)))
  m.group('string box', () => stringBox(m, supplies))
  furnish(m, supplies, toolBag, { x: 4.5, z: 2.72, ry: 2.7 }, 'open')
}

function panel(m: Model): void {
  const [w, h] = [wide, tall]
  m.box(w - 0.01, h - 0.01, 0.012, '#f4f7f8', { y: -h / 2 + 0.005, z: -0.009, bevel: 0.002 })
  for (const x of [-1, 1])
    m.box(0.03, h, 0.04, PALETTE.steel, { x: x * (w / 2 - 0.015), y: -h / 2, z: -0.014, ...METAL })
  for (const y of [-1, 1])
    m.box(w - 0.05, 0.03, 0.039, PALETTE.steel, {
      y: y * (h / 2 - 0.015) - 0.015,
      z: -0.014,
      ...METAL,
    })
  cells(m)
  // Its own box with the leads, behind.
  m.box(0.13, 0.1, 0.026, PALETTE.char, { y: h * 0.24, z: -0.028, bevel: 0.006 })
}

function cells(m: Model): void {
  const [columns, rows] = [10, 6]
  const [w, h] = [(wide - 0.09) / columns, (tall - 0.09) / rows]
  const [a, b, c] = [w / 2 - 0.003, h / 2 - 0.003, 0.016]
  const shapes = Array.from({ length: columns * rows }, (_, i) => {
    const x = ((i % columns) - (columns - 1) / 2) * w
    const y = (Math.floor(i / columns) - (rows - 1) / 2) * h
    return polygon([
      [x - a + c, y - b],
      [x + a - c, y - b],
      [x + a, y - b + c],
      [x + a, y + b - c],
      [x + a - c, y + b],
      [x - a + c, y + b],
      [x - a, y + b - c],
      [x - a, y - b + c],
    ])
  })
  const [deep, sky] = [rgb(TRADE.cell), rgb('#2f5085')]
  m.add(plate(shapes, 1), TRADE.cell, {
    z: -0.0015,
    shine: 0.7,
    shade: ({ x }) => mix(deep, sky, 0.1 + 0.08 * Math.sin(x * 1.3)),
  })
  for (let row = 0; row < rows; row++)
    for (const off of [-0.25, 0.25]) {
      const y = (row - (rows - 1) / 2 + off) * h
      const half = wide / 2 - 0.05
      m.add(
        plate([
          polygon([
            [-half, y - 0.0015],
            [half, y - 0.0015],
            [half, y + 0.0015],
            [-half, y + 0.0015],
          ]),
        ]),
        PALETTE.steel,
        { z: -0.0006 },
      )
    }
}

/** Two rails per row of panels along x, and the beams under them. */
function rails(m: Model): void {
  const { halfWide, halfSlope } = ARRAY_MIDDLE
  for (const y of [-0.78, -0.27, 0.27, 0.78])
    m.box(halfWide * 2 + 0.06, 0.045, 0.045, PALETTE.steel, { y: y - 0.022, z: BEHIND - 0.006, ...METAL })
  for (const x of REAR.posts)
    m.box(0.06, halfSlope * 2 - 0.12, 0.07, PALETTE.steel, {
      x: x - ARRAY_MIDDLE.x,
      y: -halfSlope + 0.06,
      z: BEHIND - 0.064,
      ...METAL,
    })
  // Clamps between the panels.
  for (const x of [-1.5, -0.5, 0.5, 1.5])
    for (const y of [-0.78, -0.27, 0.27, 0.78])
      m.box(0.03, 0.05, 0.012, PALETTE.steelDark, {
        x: x * (wide + gap),
        y: y - 0.025,
        z: 0.004,
        bevel: 0.003,
      })
}

/** Red and black leads hang in shallow bows from panel to panel, and go down to the string box. */
function leads(m: Model): void {
  const look = { sides: 5, steps: 8 } as const
  for (const row of [-0.5, 0.5])
    for (const column of [-1, 0]) {
      const y = row * (tall + gap) + tall * 0.24 + 0.03
      const [from, to] = [column * (wide + gap) + 0.05, (column + 1) * (wide + gap) - 0.05]
      m.rod(
        [
          [from, y, -0.045],
          [from + 0.3, y - 0.1, -0.075],
          [(from + to) / 2, y - 0.17, -0.085],
          [to - 0.3, y - 0.1, -0.075],
          [to, y, -0.045],
        ],
        0.005,
        column ? PALETTE.char : PALETTE.red,
        look,
      )
    }
}

/** A post behind, a shorter one in front, a brace, and their footings. */
function frame(m: Model, x: number): void {
  const under = (z: number) => ARRAY.foot + (ARRAY_MIDDLE.z * 2 - ARRAY.north - z) * Math.tan(tilt) - 0.15
  const front = ARRAY_MIDDLE.z * 2 - ARRAY.north - 0.3
  for (const z of [REAR.z, front]) {
    m.box(0.07, under(z) - 0.02, 0.07, PALETTE.steel, { x, y: 0.02, z, ...METAL })
    m.drum(0.15, 0.075, TRADE.concrete, { x, z, segments: 14 })
    m.box(0.16, 0.012, 0.16, PALETTE.steelDark, { x, y: 0.073, z, bevel: 0.003, shine: 0.6 })
  }
  const [low, high] = [0.32, under(front) + 0.3]
  m.rod(
    [
      [x, low, REAR.z + 0.02],
      [x, high, front - 0.44],
    ],
    0.018,
    PALETTE.steel,
    { sides: 6, shine: 0.7 },
  )
}

/** The box on its post, the rail that carries its cables, and a small shelf to work on. */
function stringBox(m: Model, supplies: Supplies): void {
  const { x, y, z } = STRING_BOX
  const [first, last] = [REAR.posts[0], REAR.posts[3]]
  // Two rails across the posts.
  m.box(last - first + 0.2, 0.06, 0.05, PALETTE.steel, {
    x: (first + last) / 2,
    y: 0.86,
    z: REAR.z - 0.06,
    ...METAL,
  })
  m.box(0.34, 0.34, 0.012, TRADE.enclosureDark, { x, y: y - 0.08, z: z - 0.006, bevel: 0.004 })
  m.at({ x, y, z: z - 0.013, ry: Math.PI }, () => STRING_BOX_PARTS.still(m, supplies))
  m.print('string', 0.24, 0.12, { x: x + 0.34, y: y + 0.12, z: z - 0.017, ry: Math.PI })
  m.box(0.26, 0.14, 0.012, TRADE.enclosure, { x: x + 0.34, y: y + 0.05, z: z - 0.006, bevel: 0.003 })
  m.box(0.1, 0.03, 0.01, PALETTE.steelDark, { x: x + 0.19, y: y + 0.1, z: z - 0.004, bevel: 0.003 })
  // The shelf, on brackets from the rail.
  m.box(0.4, 0.016, 0.3, TRADE.enclosure, { x: x - 0.5, y: 0.92, z: REAR.z - 0.2, bevel: 0.005 })
  for (const side of [-0.15, 0.15])
    m.box(0.02, 0.02, 0.27, PALETTE.steelDark, { x: x - 0.5 + side, y: 0.9, z: REAR.z - 0.19, bevel: 0.004 })
  // Down from the panels into the box, and from the box into the ground.
  for (const [side, color] of [
    [-1, PALETTE.red],
    [1, PALETTE.char],
  ] as const)
    m.rod(
      [
        [x - side * 0.097, y + 0.13, z - 0.038],
        [x - side * 0.15, y + 0.13, z - 0.034],
        [x - side * 0.175, y + 0.2, z + 0.01],
        [x - side * 0.2, y + 0.4, z + 0.075],
      ],
      0.006,
      color,
      { sides: 6, steps: 8 },
    )
  m.rod(
    [
      [x, y + 0.01, z - 0.038],
      [x, 0.3, z - 0.035],
      [x, 0.02, z - 0.035],
    ],
    0.016,
    TRADE.enclosureDark,
    { sides: 8, steps: 4 },
  )
}
