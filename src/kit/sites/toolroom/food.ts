import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import { roundRect } from '../../solid/slab.ts'

/** A steel pot of tomato soup with herbs; its rim is at 13 cm, the soup at 10 cm. */
export function soup(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.112, 0],
      [0.118, 0.006],
      [0.118, 0.122],
      [0.124, 0.127],
      [0.122, 0.131],
      [0.114, 0.128],
      [0.112, 0.09],
    ],
    PALETTE.steel,
    { segments: 28, ...STEEL },
  )
  m.turn(
    [
      [0.113, 0.099],
      [0.095, 0.1012],
      [0.07, 0.102],
      [0.045, 0.1025],
      [0.02, 0.1025],
      [0, 0.1025],
    ],
    '#d4622c',
    { segments: 24, shine: 0.25 },
  )
  for (const side of [-1, 1])
    m.rod(
      [
        [-0.035, 0.098, side * 0.116],
        [-0.035, 0.102, side * 0.148],
        [0, 0.103, side * 0.156],
        [0.035, 0.102, side * 0.148],
        [0.035, 0.098, side * 0.116],
      ],
      0.0065,
      PALETTE.steelDark,
      { sides: 7, steps: 12, ...STEEL },
    )
  for (let i = 0; i < 9; i++) {
    const r = 0.02 + ((i * 37) % 60) / 800
    m.ball([0.009, 0.0022, 0.005], i % 3 ? PALETTE.leaf : PALETTE.leafLight, {
      x: 0.035 + Math.cos(i * 2.4) * r * 0.8,
      y: 0.1028,
      z: Math.sin(i * 2.4) * r,
      ry: i,
      detail: 1,
    })
  }
}

/** A roast chicken on a baking tray, its legs towards +x. */
export function chicken(m: Model): void {
  m.slab(roundRect(0.4, 0.29, 0.025), 0.006, PALETTE.steelDark, {
    rx: -Math.PI / 2,
    bevel: 0.002,
    shine: 0.7,
  })
  for (const side of [-1, 1]) {
    m.box(0.37, 0.024, 0.006, PALETTE.steelDark, { z: side * 0.142, bevel: 0.002, shine: 0.7 })
    m.box(0.006, 0.024, 0.26, PALETTE.steelDark, { x: side * 0.197, bevel: 0.002, shine: 0.7 })
  }
  m.slab(roundRect(0.35, 0.24, 0.03), 0.003, '#efe3c8', { y: 0.006, rx: -Math.PI / 2, bevel: 0.001 })
  const skin = { shade: roasted, shine: 0.3 }
  m.ball([0.115, 0.062, 0.088], PALETTE.crust, { x: -0.02, y: 0.064, detail: 3, ...skin })
  m.ball([0.075, 0.045, 0.06], PALETTE.crust, { x: -0.045, y: 0.085, detail: 2, ...skin })
  for (const side of [-1, 1]) {
    m.ball([0.058, 0.044, 0.036], PALETTE.crust, {
      x: 0.05,
      y: 0.06,
      z: side * 0.072,
      ry: side * 0.3,
      rz: 0.25,
      detail: 2,
      ...skin,
    })
    m.rod(
      [
        [0.075, 0.066, side * 0.066],
        [0.11, 0.078, side * 0.046],
        [0.138, 0.083, side * 0.03],
      ],
      (t) => 0.023 - t * 0.012,
      PALETTE.crust,
      { sides: 8, steps: 6, ...skin },
    )
    m.ball(0.0115, '#f0e2c4', { x: 0.143, y: 0.084, z: side * 0.028, detail: 1 })
    m.ball([0.05, 0.018, 0.024], PALETTE.crust, {
      x: -0.05,
      y: 0.052,
      z: side * 0.088,
      ry: side * 0.35,
      detail: 2,
      ...skin,
    })
  }
  for (const [x, z, r] of [
    [-0.14, 0.09, 0.026],
    [-0.155, 0.03, 0.022],
    [-0.15, -0.08, 0.027],
    [0.02, 0.108, 0.018],
  ] as const)
    m.ball([r, r * 0.75, r * 0.85], '#d9a94e', { x, y: 0.009 + r * 0.7, z, ry: x * 40, detail: 1 })
  for (const [x, z, turn] of [
    [0.155, 0.09, 0.5],
    [0.16, -0.09, -0.4],
  ] as const)
    for (let i = 0; i < 4; i++)
      m.ball([0.013, 0.005, 0.006], PALETTE.leaf, {
        x: x + Math.cos(turn + i) * 0.012,
        y: 0.014,
        z: z + (i - 1.5) * 0.011,
        ry: turn + i,
        detail: 1,
      })
}

/** Dark where the oven's heat came from, golden below. */
const roasted = ({ x, y, z }: { x: number; y: number; z: number }) => {
  const heat = Math.min(1, Math.max(0, (y - 0.03) / 0.1 + 0.18 * Math.sin(x * 70) * Math.sin(z * 60)))
  return mix(rgb(PALETTE.crustLight), rgb('#a85f24'), heat)
}

/** A steel jug of cold milk with a spout. */
export function milkJug(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.046, 0],
      [0.049, 0.004],
      [0.044, 0.055],
      [0.04, 0.085],
      [0.043, 0.118],
      [0.041, 0.119],
      [0.037, 0.085],
      [0.038, 0.075],
    ],
    PALETTE.steel,
    { segments: 20, ...STEEL },
  )
  m.turn(
    [
      [0.04, 0.08],
      [0, 0.081],
    ],
    PALETTE.white,
    { segments: 16 },
  )
  m.box(0.02, 0.004, 0.022, PALETTE.steel, { y: 0.112, z: 0.048, rx: -0.5, bevel: 0.001, ...STEEL })
  m.rod(
    [
      [0, 0.105, -0.041],
      [0, 0.108, -0.072],
      [0, 0.07, -0.08],
      [0, 0.035, -0.062],
      [0, 0.03, -0.046],
    ],
    0.0055,
    PALETTE.steelDark,
    { sides: 7, steps: 12, ...STEEL },
  )
}
