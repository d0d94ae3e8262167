import { mix, rgb, type Rgb, type Shade } from '../color.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { crease } from '../solid/crease.ts'
import { ball } from '../solid/ball.ts'
import { tube } from '../solid/tube.ts'
import { lathe } from '../solid/lathe.ts'

/** How far a bake has come. */
export type Baked = 'raw' | 'baked' | 'burnt'

const CRUST: Record<Baked, [Rgb, Rgb]> = {
  raw: [rgb('#f1dfb4'), rgb('#e6cd98')],
  baked: [rgb('#dba356'), rgb('#a8622a')],
  burnt: [rgb('#4a2d1c'), rgb('#231712')],
}

/** Light and dark of a crust in waves along a direction, so that no two neighbours look stamped. */
function crust(baked: Baked, wave: number, phase: number): Shade {
  const [light, dark] = CRUST[baked]
  return ({ x, y, z }) => mix(light, dark, 0.5 + 0.5 * Math.sin((x + z * 0.6 + y * 0.8) * wave + phase))
}

/** A croissant 13 cm wide, lying on y = 0. */
export function croissant(m: Model, random: () => number, baked: Baked = 'baked', sides = 8): void {
  const bend = 0.03 + random() * 0.014
  const points: [number, number, number][] = [
    [-0.065, 0.012, bend],
    [-0.05, 0.02, 0],
    [-0.02, 0.027, -0.02],
    [0.02, 0.027, -0.02],
    [0.05, 0.02, 0],
    [0.065, 0.012, bend],
  ]
  const plump = (t: number) => (0.008 + 0.026 * Math.sin(Math.PI * t)) * (1 + 0.1 * Math.cos(t * 34))
  m.add(tube(points, plump, { sides, steps: 18 }), CRUST[baked][0], {
    shade: crust(baked, 150, random() * 6),
  })
}

/** A round bun, 10 cm. */
export function bun(m: Model, random: () => number, baked: Baked = 'baked'): void {
  const wide = 0.92 + random() * 0.16
  const profile = [
    [0, 0],
    [0.04, 0.001],
    [0.052, 0.012],
    [0.053, 0.025],
    [0.045, 0.043],
    [0.028, 0.055],
    [0, 0.06],
  ] as const
  const [light, dark] = CRUST[baked]
  const top = 0.3 + random() * 0.5
  m.add(
    lathe(
      profile.map(([r, y]) => [r * wide, y] as const),
      12,
    ),
    light,
    { shade: (_, n) => mix(light, dark, Math.max(0, n.y) * top) },
  )
}

/** A ring with icing of the colour. */
export function donut(m: Model, icing: string, random: () => number): void {
  const ring = (r: number, y: number, from: number, to: number) =>
    lathe(
      Array.from({ length: 7 }, (_, i) => {
        const a = from + ((to - from) * i) / 6
        return [0.034 + Math.cos(a) * r, y + Math.sin(a) * r * 0.85] as const
      }),
      12,
    )
  m.add(ring(0.021, 0.018, -Math.PI, Math.PI), PALETTE.crustLight)
  m.add(ring(0.0225, 0.0185, -0.25, Math.PI + 0.25), icing, { shine: 0.3 })
  const sprinkles = [PALETTE.mustard, PALETTE.white, PALETTE.teal, PALETTE.red]
  if (icing === PALETTE.mustard) return
  for (let i = 0; i < 6; i++) {
    const [a, b] = [random() * 6.28, 0.5 + random() * 2]
    const r = 0.034 + Math.cos(b) * 0.023
    m.box(0.008, 0.0035, 0.0035, sprinkles[i % 4]!, {
      x: Math.cos(a) * r,
      y: 0.0185 + Math.sin(b) * 0.0195,
      z: Math.sin(a) * r,
      ry: random() * 6,
      bevel: 0,
      without: ['-y'],
    })
  }
}

/** A fruit tart, 10 cm. */
export function tart(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.032, 0],
      [0.046, 0.02],
      [0.048, 0.024],
      [0.042, 0.023],
      [0.04, 0.018],
    ],
    PALETTE.crust,
    { segments: 12 },
  )
  m.turn(
    [
      [0.04, 0.0185],
      [0.02, 0.021],
      [0, 0.0215],
    ],
    '#f6d98a',
    { segments: 10 },
  )
  for (let i = 0; i < 6; i++) {
    const a = (i / 5) * Math.PI * 2
    const isMiddle = i === 5
    const r = isMiddle ? 0 : 0.022
    m.ball(0.011, isMiddle ? '#6fae4a' : i % 2 ? '#d8434e' : '#7a3f6d', {
      x: Math.cos(a) * r,
      y: 0.027,
      z: Math.sin(a) * r,
      detail: 0,
      shine: 0.3,
    })
  }
}

/** A cupcake in a paper cup, with icing of the colour. */
export function cupcake(m: Model, icing: string): void {
  m.turn(
    [
      [0, 0],
      [0.026, 0],
      [0.036, 0.034],
    ],
    PALETTE.teal,
    { segments: 10 },
  )
  m.turn(
    [
      [0.04, 0.034],
      [0.042, 0.042],
      [0.036, 0.05],
      [0.031, 0.05],
      [0.032, 0.056],
      [0.026, 0.064],
      [0.02, 0.064],
      [0.02, 0.069],
      [0.011, 0.078],
      [0, 0.082],
    ],
    icing,
    { segments: 10 },
  )
  m.ball(0.009, PALETTE.red, { y: 0.086, detail: 0, shine: 0.3 })
}

/** A muffin with a cracked top, 8 cm; `chips` of a colour on it. */
export function muffin(m: Model, random: () => number, chips: string = PALETTE.choc): void {
  m.turn(
    [
      [0, 0],
      [0.026, 0],
      [0.036, 0.045],
      [0, 0.045],
    ],
    '#d9c39a',
    { segments: 14 },
  )
  m.add(ball([0.044, 0.03, 0.044], 2), PALETTE.crust, { y: 0.05, shade: crust('baked', 60, random() * 6) })
  for (let i = 0; i < 7; i++) {
    const [a, t] = [i * 2.4, 0.25 + random() * 0.6]
    m.ball(0.0055, chips, {
      x: Math.cos(a) * 0.04 * t,
      y: 0.052 + 0.03 * Math.sqrt(1 - t * t),
      z: Math.sin(a) * 0.04 * t,
      detail: 0,
    })
  }
}

/** An eclair, 13 cm along x. */
export function eclair(m: Model): void {
  const ends = (t: number) => 0.022 * Math.min(1, Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 6)) + 0.25)
  m.rod(
    [
      [-0.065, 0.022, 0],
      [0, 0.024, 0],
      [0.065, 0.022, 0],
    ],
    ends,
    PALETTE.crustLight,
    { sides: 8, steps: 6 },
  )
  m.rod(
    [
      [-0.055, 0.03, 0],
      [0, 0.032, 0],
      [0.055, 0.03, 0],
    ],
    0.0175,
    PALETTE.choc,
    { sides: 6, steps: 4, shine: 0.3 },
  )
}

/** A loaf with three cuts; no two alike. */
export function loaf(m: Model, random: () => number): void {
  const [long, high, wide] = [0.12 + random() * 0.03, 0.07 + random() * 0.015, 0.08 + random() * 0.012]
  const lean = (random() - 0.5) * 0.25
  const dough = ball([1, 1, 1], 2, (x, y, z) => [
    x * long,
    ((y < 0 ? y * 0.55 : y) + 0.5) * high * (1 + lean * x),
    z * wide * (1 + 0.06 * Math.sin(x * 3)),
  ])
  m.add(crease(dough.position, dough.index, 60), PALETTE.crust, {
    shade: crust('baked', 38 + random() * 14, random() * 6),
  })
  for (let i = -1; i <= 1; i++) {
    const [x, y] = [i * long * 0.55, high * (1.5 - 0.16 * Math.abs(i)) * (1 + lean * i * 0.55)]
    m.rod(
      [
        [x - 0.012, y - 0.012, -wide * 0.42],
        [x, y, 0],
        [x + 0.012, y - 0.012, wide * 0.42],
      ],
      0.008,
      PALETTE.dough,
      { sides: 6, steps: 4 },
    )
  }
}

/** A baguette along z, its middle over the origin. */
export function baguette(m: Model, length: number, random: () => number): void {
  const bend = (random() - 0.5) * 0.02
  const body = (t: number) => 0.028 * Math.sin(Math.PI * (0.06 + t * 0.88)) ** 0.45
  m.rod(
    [
      [0, 0, -length / 2],
      [bend, 0.006, 0],
      [0, 0, length / 2],
    ],
    body,
    PALETTE.crust,
    { sides: 9, steps: 12, shade: crust('baked', 66, random() * 6) },
  )
  for (let i = 0; i < 4; i++) {
    const z = length * (-0.3 + i * 0.2)
    m.rod(
      [
        [-0.012, 0.027, z - 0.02],
        [bend, 0.032, z],
        [0.012, 0.027, z + 0.02],
      ],
      0.006,
      PALETTE.dough,
      { sides: 5, steps: 3 },
    )
  }
}
