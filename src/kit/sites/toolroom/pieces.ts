import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE, STEEL, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { carton, FACING, screw, soft } from '../../parts/trade-shapes.ts'
import { ARM_UP } from './room.ts'

const SKIN = '#d8a482'

/** A practice arm, hand to +z, on two rests: thick as the ring of a cuff where the cuff goes. */
export function arm(m: Model): void {
  m.at({ y: ARM_UP }, () => {
    m.rod(
      [
        [0, 0, -0.33],
        [0, 0, -0.2],
        [0, 0, -0.03],
        [0, 0, 0.06],
        [0.004, -0.008, 0.2],
        [0.006, -0.016, 0.3],
      ],
      (t) => (t < 0.45 ? 0.0475 - t * 0.006 : 0.0448 - (t - 0.45) * 0.036),
      SKIN,
      { sides: 18, steps: 18 },
    )
    hand(m)
  })
  // The shoulder end is held, the wrist lies on a cushion.
  m.box(0.16, 0.018, 0.13, CARE.shell, { z: -0.34, bevel: 0.006 })
  m.box(0.13, 0.16, 0.05, CARE.blue, { y: 0.014, z: -0.36, bevel: 0.014 })
  m.box(0.17, 0.052, 0.12, CARE.blueSoft, { z: 0.235, bevel: 0.018 })
  m.box(0.15, 0.056, 0.08, CARE.blueSoft, { z: 0.05, bevel: 0.016 })
}

function hand(m: Model): void {
  m.ball([0.042, 0.0185, 0.056], SKIN, { x: 0.006, y: -0.02, z: 0.343, detail: 2 })
  for (const [i, [reach, lean]] of (
    [
      [0.066, -0.12],
      [0.078, -0.03],
      [0.072, 0.05],
      [0.056, 0.14],
    ] as const
  ).entries()) {
    const x = -0.022 + i * 0.0186
    m.rod(
      [
        [x, -0.021, 0.372],
        [x + lean * reach * 0.6, -0.018, 0.372 + reach * 0.6],
        [x + lean * reach, -0.027, 0.372 + reach],
      ],
      (t) => 0.0102 - t * 0.0026,
      SKIN,
      { sides: 7, steps: 5 },
    )
  }
  m.rod(
    [
      [-0.022, -0.02, 0.325],
      [-0.046, -0.017, 0.352],
      [-0.052, -0.021, 0.385],
    ],
    (t) => 0.0128 - t * 0.0034,
    SKIN,
    { sides: 7, steps: 5 },
  )
}

/** A box that always gives voltage, to prove a meter on; its sockets are as far apart as a plug's pins. */
export function provingUnit(m: Model): void {
  m.box(0.14, 0.098, 0.085, TRADE.navy, { z: 0.005, bevel: 0.008 })
  for (const x of [-0.067, 0.067])
    m.box(0.014, 0.104, 0.092, TRADE.orange, { x, y: -0.0005, z: 0.005, bevel: 0.005 })
  m.at({ z: 0.0475 }, () => {
    m.print('provingUnit', 0.116, 0.082, { y: 0.05, z: 0.0007 })
    for (const [x, color] of [
      [-0.0095, PALETTE.char],
      [0.0095, PALETTE.red],
    ] as const) {
      m.drum(0.0078, 0.004, color, { x, y: 0.05, z: 0.0008, ...FACING, segments: 14 })
      m.drum(0.0026, 0.0008, PALETTE.steelDark, { x, y: 0.05, z: 0.0047, ...FACING, segments: 8 })
    }
    m.drum(0.005, 0.004, '#79e06e', { x: 0.046, y: 0.079, z: 0.0008, ...FACING, segments: 10, glow: 1.6 })
  })
  m.rod(
    [
      [-0.045, 0.096, 0.005],
      [-0.04, 0.118, 0.005],
      [0, 0.122, 0.005],
      [0.04, 0.118, 0.005],
      [0.045, 0.096, 0.005],
    ],
    0.006,
    PALETTE.char,
    { sides: 7, steps: 14 },
  )
}

/** A terminal block with three screws; the middle one is loose, tight or has split its housing. */
export function terminal(m: Model, { letters }: Supplies, look: 'loose' | 'tight' | 'cracked'): void {
  m.box(0.2, 0.008, 0.11, TRADE.plywood, { z: -0.018, bevel: 0.003 })
  for (const [i, color] of [TRADE.live, TRADE.neutral, TRADE.earth].entries()) {
    const x = (i - 1) * 0.042
    const isIt = i === 1
    const isLoose = isIt && look === 'loose'
    const isCracked = isIt && look === 'cracked'
    m.at({ x, y: 0.008 }, () => {
      if (isCracked) {
        m.box(0.018, 0.05, 0.05, '#e9e4d6', { x: -0.0105, y: -0.001, rz: 0.1, bevel: 0.002 })
        m.box(0.017, 0.05, 0.05, '#e9e4d6', { x: 0.011, y: -0.001, rz: -0.13, bevel: 0.002 })
        m.box(0.006, 0.04, 0.046, PALETTE.char, { y: 0.001, bevel: 0.001 })
      } else m.box(0.038, 0.05, 0.05, '#e9e4d6', { bevel: 0.004 })
      m.at({ y: 0.012, z: isLoose ? 0.031 : 0.0248 }, () => {
        screw(m, 0, 0, 0, 0.009)
        if (isLoose) m.drum(0.005, 0.007, PALETTE.steel, { z: -0.006, ...FACING, segments: 8, ...STEEL })
      })
      // Its wire comes from the back; a loose one has slipped half out.
      const back = isLoose ? -0.03 : -0.018
      m.rod(
        [
          [0, 0.016, back + 0.012],
          [0, 0.016, back],
        ],
        0.0028,
        TRADE.copper,
        { sides: 6 },
      )
      m.rod(
        [
          [0, 0.016, back],
          [0, isLoose ? 0.03 : 0.02, -0.06],
          [x * 0.2, 0.006, -0.12],
          [0, 0.014, -0.18],
          [0, 0.03, -0.225],
        ],
        0.0048,
        color,
        { sides: 7, steps: 8 },
      )
    })
  }
  m.at({ y: 0.0083, z: 0.034, rx: -Math.PI / 2 }, () =>
    lettering(m, letters, 'L    N    PE', 0.012, PALETTE.char, 0, -0.002, 0.0006),
  )
}

/** A bar of turned steel on its end, 60 mm across. */
export function rod(m: Model): void {
  m.turn(
    [
      [0, 0.001],
      [0.027, 0.001],
      [0.03, 0.008],
      [0.03, 0.03],
      [0.03, 0.06],
      [0.03, 0.0885],
      [0.0285, 0.09],
      [0, 0.09],
    ],
    PALETTE.steel,
    { segments: 28, ...STEEL },
  )
  for (const [r, y] of [
    [0.022, 0.0902],
    [0.01, 0.0904],
  ] as const)
    m.drum(r, 0.0004, r > 0.015 ? '#a5a9a8' : PALETTE.steelDark, { y, segments: 20, shine: 0.8 })
}

/** A box for the post with its label on the lid, the code at the front. */
export function parcel(m: Model, { letters }: Supplies): void {
  carton(m, 0.34, 0.2, 0.28)
  m.at({ y: 0.2002, z: 0.066, rx: -Math.PI / 2 }, () => {
    m.slab(soft(0.17, 0.115, 0.004), 0.0014, PALETTE.white, { bevel: 0.0003 })
    m.at({ z: 0.0016 }, () => {
      lettering(m, letters, 'TO · PARA', 0.011, PALETTE.char, -0.046, 0.038, 0)
      for (const [i, w] of [0.1, 0.076].entries())
        m.box(w, 0.0045, 0.0006, PALETTE.steelDark, {
          x: -0.075 + w / 2,
          y: 0.024 - i * 0.011,
          bevel: 0.0001,
        })
      for (let i = 0; i < 30; i++)
        if ((i * 7) % 11 > 2)
          m.box(0.0016 + ((i * 5) % 4) * 0.0007, 0.036, 0.0006, PALETTE.char, {
            x: -0.072 + i * 0.005,
            y: -0.043,
            bevel: 0.0001,
          })
    })
  })
  // An old label with another code is still on its end.
  m.at({ x: 0.1702, y: 0.1, z: 0.02, ry: Math.PI / 2, rz: 0.09 }, () => {
    m.slab(soft(0.12, 0.085, 0.004), 0.001, '#e9dcc0', { bevel: 0.0003 })
    for (let i = 0; i < 20; i++)
      if ((i * 5) % 9 > 2)
        m.box(0.002 + ((i * 7) % 3) * 0.0008, 0.028, 0.0006, PALETTE.choc, {
          x: -0.048 + i * 0.005,
          y: -0.03,
          z: 0.001,
          bevel: 0.0001,
        })
    m.box(0.07, 0.004, 0.0006, PALETTE.choc, { x: -0.012, y: 0.02, z: 0.001, bevel: 0.0001 })
  })
  // This side up.
  for (const x of [0.1, 0.13]) {
    m.box(0.005, 0.03, 0.001, PALETTE.choc, { x, y: 0.05, z: 0.1403, bevel: 0.0003 })
    for (const side of [-1, 1])
      m.box(0.004, 0.014, 0.001, PALETTE.choc, {
        x: x + side * 0.0042,
        y: 0.07,
        z: 0.1403,
        rz: side * 0.75,
        bevel: 0.0003,
      })
  }
}
