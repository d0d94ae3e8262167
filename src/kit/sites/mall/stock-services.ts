import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { part as mirror } from '../../parts/fittings/mirror.ts'
import { part as potPlant } from '../../parts/goods/pot-plant.ts'
import { lettering } from '../../lettering.ts'
import { block, board, counter, large, ring, row, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

/** A counter behind glass, a cash machine beside the door. */
export function bank(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  m.at({ x: x0 + 0.55, z: -0.5 }, () => {
    m.box(0.8, 1.6, 0.6, '#14365e', { bevel: 0.02, without: ['-y'] })
    m.box(0.5, 0.34, 0.02, '#10204a', { y: 1.1, z: 0.3, bevel: 0.005 })
    m.print('screen', 0.44, 0.28, { y: 1.27, z: 0.312, glow: 1 })
    m.box(0.6, 0.05, 0.22, '#b9bbb8', { y: 0.92, z: 0.36, bevel: 0.01 })
    for (let i = 0; i < 12; i++)
      block(m, 0.035, 0.012, 0.03, '#2b2b2e', {
        x: -0.14 + (i % 4) * 0.05,
        y: 0.97,
        z: 0.32 + Math.floor(i / 4) * 0.045,
      })
    lettering(m, shop.supplies.letters, '24 h', 0.13, '#ffffff', 0, 1.46, 0.304)
  })
  counter(m, shop, middle + 0.35, -1.6, x1 - x0 - 1.1, '#2c4f7c')
  m.box(x1 - x0 - 1.1, 0.75, 0.02, '#dcedf0', {
    x: middle + 0.35,
    y: 0.95,
    z: -1.5,
    bevel: 0.002,
    surface: 'glass',
    casts: false,
  })
  for (const x of [middle - 0.2, middle + 0.9])
    m.box(0.4, 0.28, 0.03, '#2b2d31', { x, y: 1.02, z: -1.72, bevel: 0.006 })
  for (const [i, h] of [0.3, 0.5, 0.75, 1].entries())
    block(m, 0.3, h, 0.04, '#c9a24a', { x: middle - 0.2 + i * 0.4, y: 1.2, z: -2.36 })
  m.drum(0.28, 0.5, '#6d6f70', { x: x1 - 0.5, z: -0.7, segments: 12, top: 0.32 })
  furnish(m, shop.supplies, potPlant, { x: x1 - 0.5, y: 0.5, z: -0.7, size: 1.8 })
}

/** A globe, an aeroplane, a beach on the wall. */
export function travel(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  stand(m, shop, 0.8, '#f3e3bd')
  m.at({ x: x0 + 0.6, y: TOP, z: -0.48 }, () => {
    m.drum(0.15, 0.03, '#6d4328', { segments: 14 })
    m.rod(
      [
        [0, 0.02, 0],
        [0, 0.14, 0],
      ],
      0.02,
      '#6d4328',
      { sides: 6 },
    )
    m.ball(0.25, '#2f8fc4', { y: 0.39, detail: 2 })
    for (const [a, b, s] of [
      [0.4, 0.3, 0.13],
      [1.5, 0.1, 0.15],
      [2.3, -0.4, 0.1],
      [0.9, -0.5, 0.09],
      [1.9, 0.7, 0.12],
    ] as const)
      m.ball([s, s * 0.8, 0.02], '#6fa84f', {
        x: Math.cos(a) * Math.cos(b) * 0.238,
        y: 0.39 + Math.sin(b) * 0.238,
        z: Math.sin(a) * Math.cos(b) * 0.238,
        ry: Math.PI / 2 - a,
        rx: -b,
        detail: 1,
      })
    ring(m, 0.28, 0.012, '#c9a24a', { x: 0, y: 0.39, z: 0 }, 18)
  })
  m.at({ x: x1 - 1.1, y: TOP + 0.62, z: -0.5, rz: 0.14, ry: 0.3 }, () => {
    m.rod(
      [
        [-0.55, 0, 0],
        [-0.4, 0.01, 0],
        [0.4, 0, 0],
        [0.6, -0.02, 0],
      ],
      (t) => (t < 0.1 ? 0.05 : t > 0.92 ? 0.05 : 0.09),
      '#ffffff',
      { sides: 10, steps: 14 },
    )
    m.box(0.24, 0.02, 1.05, '#0a6fa8', { x: 0.05, y: -0.04, bevel: 0.006 })
    m.box(0.12, 0.016, 0.4, '#0a6fa8', { x: -0.5, y: 0.03, bevel: 0.005 })
    m.box(0.16, 0.22, 0.02, '#f0a53a', { x: -0.5, y: 0.04, bevel: 0.005 })
    for (const z of [-0.25, 0.25])
      m.drum(0.045, 0.18, '#d9dcdc', { x: 0.16, y: -0.09, z, rz: -Math.PI / 2, segments: 10 })
  })
  m.rod(
    [
      [x1 - 1.1, TOP, -0.5],
      [x1 - 1.1, TOP + 0.6, -0.5],
    ],
    0.014,
    '#8d8f90',
    { sides: 6 },
  )
  m.box(0.62, 0.42, 0.22, '#d8702a', { x: middle, y: TOP, z: -0.5, ry: 0.2, bevel: 0.03 })
  large(m, shop.place.id, [1.5, 0.74, 0.6], '#c99f72', { x: middle, z: -1.7 })
  m.box(0.42, 0.28, 0.03, '#2b2d31', { x: middle, y: 0.8, z: -1.8, bevel: 0.006 })
  for (const x of [x0 + 1, x1 - 0.9]) {
    large(m, shop.place.id, [1.36, 0.92, 0.03], '#ffffff', { x, y: 1.3, z: -2.38 }, ['+z'])
    m.print('beach', 1.28, 0.84, { x, y: 1.76, z: -2.36 })
  }
}

/** Parcels on shelves and scales, a red letter box. */
export function postOffice(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { letters } = shop.supplies
  const KRAFT = ['#c9a577', '#b8905f', '#d8b98a', '#e9e2d2']
  m.at({ x: x0 + 0.5, z: -0.55 }, () => {
    m.drum(0.29, 1.2, '#c8382e', { segments: 18 })
    m.turn(
      [
        [0.31, 1.2],
        [0.3, 1.28],
        [0.16, 1.36],
        [0, 1.38],
      ],
      '#c8382e',
      { segments: 18 },
    )
    m.drum(0.31, 0.1, '#2b2b2e', { segments: 18 })
    m.box(0.3, 0.05, 0.03, '#2b2b2e', { y: 1.02, z: 0.275, bevel: 0.005 })
    lettering(m, letters, 'POST', 0.12, '#ffffff', 0, 0.78, 0.293)
    lettering(m, letters, 'CORREO', 0.075, '#ffffff', 0, 0.68, 0.293)
  })
  counter(m, shop, (x0 + x1) / 2 + 0.5, -0.95, x1 - x0 - 1.3, '#1d4f91')
  m.box(0.36, 0.08, 0.3, '#b9bbb8', { x: x1 - 0.8, y: 0.95, z: -0.95, bevel: 0.01 })
  m.box(0.3, 0.2, 0.24, KRAFT[0]!, { x: x1 - 0.8, y: 1.03, z: -0.95, ry: 0.2, bevel: 0.004 })
  m.box(0.44, 0.32, 0.34, KRAFT[1]!, { x: x0 + 1.3, y: 0.95, z: -0.95, ry: 0.15, bevel: 0.006 })
  shelves(
    m,
    shop,
    [x0 + 0.05, x1 - 0.05],
    [0.2, 0.75, 1.3, 1.85],
    (y, level, span, z) => shelfPicture(m, 'parcels', span, { y, z: z + 0.1, h: 0.5, from: level / 4 }),
    0.4,
  )
}

/** Chairs before lit mirrors, bottles between them. */
export function hairdresser(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const random = shop.supplies.random
  for (const x of [x0 + 0.75, x0 + 2]) {
    furnish(m, shop.supplies, mirror, { x, y: 1.1, z: -2.4, size: 1.25 })
    block(m, 0.9, 0.05, 0.3, '#f7f2f8', { x, y: 0.86, z: -2.24 })
    row(m, random, [x - 0.42, x + 0.4], { y: 0.91, z: -2.22, w: 0.07, h: 0.18, d: 0.07 }, [
      '#9a6fb5',
      '#f0a5c0',
      '#ffffff',
      '#3fb0a0',
    ])
    for (const side of [-1, 1])
      m.box(0.03, 0.9, 0.03, '#fff6e0', {
        x: x + side * 0.43,
        y: 1.15,
        z: -2.37,
        bevel: 0,
        glow: 1,
        casts: false,
      })
    m.at({ x, z: -1.2, ry: Math.PI - 0.25 }, () => {
      m.drum(0.26, 0.04, '#b9bbb8', { segments: 14, shine: 0.8 })
      m.drum(0.04, 0.4, '#b9bbb8', { y: 0.04, segments: 8, shine: 0.8 })
      m.box(0.52, 0.12, 0.5, '#2b2530', { y: 0.44, bevel: 0.04 })
      m.box(0.5, 0.56, 0.1, '#2b2530', { y: 0.54, z: -0.26, rx: -0.12, bevel: 0.04 })
      for (const side of [-1, 1]) m.box(0.06, 0.2, 0.42, '#2b2530', { x: side * 0.28, y: 0.54, bevel: 0.025 })
    })
  }
  stand(m, shop, 0.3, '#e6d6ea')
  row(m, random, [x0 + 0.3, x1 - 0.3], { y: TOP, z: -0.26, w: 0.1, h: 0.26, d: 0.09 }, [
    '#9a6fb5',
    '#4b2a68',
    '#f0a5c0',
    '#ffffff',
  ])
}

/** Treadmills at the glassless front, a rack of dumbbells, a mirror behind. */
export function gym(m: Model): void {
  for (const x of [-1.9, -0.6])
    m.at({ x, z: -1, ry: 0.15 }, () => {
      m.box(0.72, 0.16, 1.5, '#2b2d31', { bevel: 0.03 })
      m.box(0.52, 0.012, 1.4, '#4a4e55', { y: 0.16, bevel: 0.002 })
      for (const side of [-1, 1]) {
        m.rod(
          [
            [side * 0.32, 0.12, -0.6],
            [side * 0.32, 1.1, -0.72],
          ],
          0.03,
          '#b9bbb8',
          { sides: 7 },
        )
        m.rod(
          [
            [side * 0.32, 0.95, -0.7],
            [side * 0.32, 0.92, -0.15],
          ],
          0.025,
          '#2b2d31',
          { sides: 7 },
        )
      }
      m.box(0.72, 0.28, 0.08, '#1c1f24', { y: 1.04, z: -0.74, rx: -0.4, bevel: 0.02 })
      m.box(0.4, 0.16, 0.01, '#c8f23c', { y: 1.1, z: -0.68, rx: -0.4, bevel: 0, glow: 0.9 })
    })
  m.at({ x: 1.5, z: -1.95 }, () => {
    for (const y of [0.4, 0.8]) {
      board(m, [1.9, 0.05, 0.34], '#3a3f47', { x: 0, y, z: 0 })
      for (let i = 0; i < 4; i++) {
        const x = -0.72 + i * 0.48
        m.rod(
          [
            [x, y + 0.12, -0.16],
            [x, y + 0.12, 0.16],
          ],
          0.018,
          '#b9bbb8',
          { sides: 6 },
        )
        for (const z of [-0.13, 0.09])
          m.drum(0.075 + (i % 3) * 0.012, 0.075, '#c8f23c', {
            x,
            y: y + 0.12,
            z,
            rx: Math.PI / 2,
            segments: 6,
          })
      }
    }
    for (const x of [-0.9, 0.9]) block(m, 0.07, 0.95, 0.36, '#1c1f24', { x })
  })
  for (const [x, r, color] of [
    [0.9, 0.33, '#2f9f9a'],
    [2.3, 0.28, '#d8702a'],
  ] as const)
    m.ball(r, color, { x, y: r, z: -0.75 })
  for (const x of [-2.1, 2.1])
    m.box(1.3, 1.5, 0.02, '#cfd8dc', {
      x,
      y: 1.15,
      z: -2.38,
      bevel: 0,
      shine: 1,
      without: ['-z', '+x', '-x', '+y', '-y'],
    })
}

/** No shop: the door of the staff, a hatch with a light, a board with news and a camera. */
export function mallOffice(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const door = (shop.door[0] + shop.door[1]) / 2
  const { letters } = shop.supplies
  // A wall behind the glass line leaves the door in a shallow recess.
  large(m, shop.place.id, [shop.w - 0.42, 2.84, 0.06], '#c9ccc9', { z: -0.66 }, ['+z'])
  large(m, shop.place.id, [1.12, 2.2, 0.06], '#8a949a', { x: door, z: -0.6 }, ['+z', '+x', '-x'])
  large(m, shop.place.id, [0.96, 2.08, 0.04], '#3d4a52', { x: door, z: -0.58 }, ['+z'])
  m.rod(
    [
      [door + 0.38, 0.98, -0.55],
      [door + 0.38, 1.04, -0.5],
      [door + 0.26, 1.05, -0.5],
    ],
    0.014,
    '#b9bbb8',
    { sides: 6, steps: 5, shine: 0.9 },
  )
  m.box(0.72, 0.3, 0.02, '#3d4a52', { x: door, y: 1.5, z: -0.5, bevel: 0.006 })
  lettering(m, letters, 'Staff only', 0.13, '#ffffff', door, 1.67, -0.478)
  lettering(m, letters, 'Solo personal', 0.095, '#cfd8dc', door, 1.545, -0.478)
  m.box(1.2, 0.85, 0.03, '#c99f72', { x: x0 + 0.85, y: 1.15, z: -0.61, bevel: 0.008, without: ['-z'] })
  for (const [i, color] of ['#ffffff', '#f6d27a', '#dcebd3', '#ffffff', '#9fc3d9'].entries())
    block(m, 0.24, 0.3, 0.006, color, {
      x: x0 + 0.5 + (i % 3) * 0.34,
      y: 1.22 + Math.floor(i / 3) * 0.38,
      z: -0.592,
    })
  m.box(1, 0.9, 0.04, '#fff3d8', { x: x1 - 0.72, y: 1.05, z: -0.64, bevel: 0.01, glow: 0.85 })
  m.box(1.1, 0.05, 0.3, '#6b7a82', { x: x1 - 0.72, y: 1, z: -0.52, bevel: 0.01 })
  m.box(0.3, 0.5, 0.02, '#8a949a', { x: x1 - 0.75, y: 1.1, z: -0.615, bevel: 0.1, glow: 0.5 })
  counter(m, shop, (x0 + x1) / 2, -0.32, 1.4, '#6b7a82')
  m.ball(0.09, '#2b2d31', { x: x0 + 0.3, y: 2.44, z: -0.4, detail: 1 })
}
