import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { wallShelf } from '../../parts/fittings/wall-shelf.ts'
import { backBar } from '../../parts/furniture/back-bar.ts'
import { counter } from '../../parts/furniture/counter.ts'
import { displayCase } from '../../parts/furniture/display-case.ts'
import { baguette } from '../../parts/goods/baguette.ts'
import { basket } from '../../parts/goods/basket.ts'
import { bun } from '../../parts/goods/bun.ts'
import { jar } from '../../parts/goods/jar.ts'
import { loaf } from '../../parts/goods/loaf.ts'
import { mug } from '../../parts/goods/mug.ts'
import { paperBags } from '../../parts/goods/paper-bags.ts'
import { paperCup } from '../../parts/goods/paper-cup.ts'
import { potPlant } from '../../parts/goods/pot-plant.ts'
import { succulent } from '../../parts/goods/succulent.ts'
import { tipJar } from '../../parts/goods/tip-jar.ts'
import { bell } from '../../parts/tools/bell.ts'
import { cardReader } from '../../parts/tools/card-reader.ts'
import { grinder } from '../../parts/tools/coffee-grinder.ts'
import { espresso } from '../../parts/tools/espresso-machine.ts'
import { till } from '../../parts/tools/till.ts'
import { oak } from '../../wood.ts'
import { ROOM, TOPS } from './room.ts'

/** The counter with what stands on it, and the back bar with shelves and menus behind it. */
export function counterZone(m: Model, random: () => number): void {
  m.group('counter', () => m.at({ x: 1.1, z: -0.4 }, () => counter(m, 4, 0.7, random)))
  m.group('on the counter', () => m.at({ y: TOPS.counter }, () => onCounter(m, random)))
  m.group('back bar', () => m.at({ x: 1.3, z: -2.7 }, () => backBar(m, 5.3, 0.6, 9, random)))
  m.group('on the back bar', () => m.at({ y: TOPS.backBar }, () => onBackBar(m, random)))
  m.group('shelves', () => shelves(m, random))
  m.group('menus', () => {
    for (const [i, picture] of ['menuBread', 'menuSweet', 'menuDrinks'].entries()) {
      m.at({ x: 0.66 + i * 1.22, y: 2.22, z: ROOM.north + 0.015 }, () => {
        m.box(1.14, 0.76, 0.03, PALETTE.oak, { bevel: 0.008, without: ['-z'] })
        m.print(picture, 1.06, 0.68, { y: 0.38, z: 0.0175 })
      })
    }
  })
}

function onCounter(m: Model, random: () => number): void {
  m.at({ x: 2.12, z: -0.4 }, () => displayCase(m, random))
  m.at({ x: 2.36, y: 0.49, z: -0.42 }, () => cakeStand(m))
  m.at({ x: 1.5, y: 0.49, z: -0.46 }, () => succulent(m))
  m.at({ x: 2.74, y: 0.49, z: -0.36, rx: -0.22 }, () => {
    m.box(0.37, 0.25, 0.012, PALETTE.oak, { bevel: 0.004 })
    m.box(0.06, 0.18, 0.012, PALETTE.oakDark, { z: -0.045, rx: 0.42, bevel: 0.003 })
    m.print('allergens', 0.35, 0.233, { y: 0.125, z: 0.0075 })
  })
  // Orders are typed in here by whoever stands beside the till.
  m.at({ x: -0.26, z: -0.64, rx: -0.12 }, () => {
    m.box(0.22, 0.014, 0.15, PALETTE.char, { y: 0.012, bevel: 0.005 })
    m.print('tillScreen', 0.2, 0.13, { y: 0.0268, rx: -Math.PI / 2, rz: Math.PI, glow: 1 })
  })
  m.at({ x: 0.62, z: -0.5, ry: 0.1 }, () => till(m))
  m.at({ x: 0.9, z: -0.2, ry: -0.2 }, () => cardReader(m))
  m.at({ x: 0.3, z: -0.2 }, () => tipJar(m))
  m.at({ x: -0.02, z: -0.18 }, () => bell(m))
  m.at({ x: -0.52, z: -0.3 }, () => {
    basket(m, 0.46, 0.3, 0.12)
    for (let i = 0; i < 4; i++)
      m.at({ x: -0.14 + i * 0.09, y: 0.07, ry: 1.5 + (random() - 0.5) * 0.25, rz: 0.22 }, () =>
        baguette(m, 0.34 + random() * 0.06, random),
      )
    for (const [x, z] of [
      [-0.12, -0.05],
      [0.1, 0.03],
      [0, 0.06],
    ] as const)
      m.at({ x, y: 0.08 + random() * 0.02, z, ry: random() * 3, size: 0.85 + random() * 0.25 }, () =>
        loaf(m, random),
      )
    m.print('price650', 0.1, 0.06, { y: 0.06, z: 0.172 })
  })
}

function cakeStand(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.07, 0],
      [0.075, 0.01],
      [0.02, 0.03],
      [0.018, 0.09],
      [0.03, 0.1],
      [0.15, 0.105],
      [0.155, 0.115],
      [0.15, 0.12],
      [0, 0.12],
    ],
    PALETTE.blush,
    { segments: 24, shine: 0.3 },
  )
  m.drum(0.12, 0.09, PALETTE.white, { y: 0.12, segments: 24 })
  m.turn(
    [
      [0.121, 0.185],
      [0.126, 0.19],
      [0.126, 0.205],
      [0.12, 0.215],
      [0, 0.216],
    ],
    PALETTE.pink,
    { segments: 24 },
  )
  for (let i = 0; i < 8; i++)
    m.ball(0.016, PALETTE.red, {
      x: Math.cos((i / 4) * Math.PI) * 0.095,
      y: 0.228,
      z: Math.sin((i / 4) * Math.PI) * 0.095,
      detail: 1,
      shine: 0.3,
    })
}

function onBackBar(m: Model, random: () => number): void {
  m.at({ x: 1.9, z: -2.68 }, () => espresso(m))
  m.at({ x: 2.55, z: -2.7 }, () => grinder(m))
  const colors = [PALETTE.white, PALETTE.coral, PALETTE.teal]
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j < 3 + ((i * 7) % 3); j++) {
      m.turn(
        [
          [0.03, 0],
          [0.042, 0.07],
          [0.044, 0.072],
          [0.044, 0.076],
          [0.04, 0.074],
          [0.028, 0.01],
          [0, 0.01],
        ],
        colors[i % 3]!,
        { x: 0.85 + i * 0.105, y: j * 0.022, z: -2.74 - (i % 2) * 0.02, segments: 12, shine: 0.3 },
      )
    }
  }
  ;[PALETTE.mustard, PALETTE.white, PALETTE.blush].forEach((color, i) =>
    m.at({ x: 2.95 + i * 0.1, z: -2.65, ry: random() * 2 }, () => mug(m, color)),
  )
  m.at({ x: 3.5, z: -2.66 }, () => paperBags(m))
  for (const [i, x] of [3.3, 3.72, 3.8].entries()) m.at({ x, z: -2.78 + (i % 2) * 0.1 }, () => paperCup(m))
  m.at({ x: -0.98, z: -2.72, rx: -0.12 }, () => {
    m.box(0.1, 0.2, 0.14, PALETTE.oakDark, { y: 0.01, bevel: 0.012 })
    for (let i = 0; i < 4; i++)
      m.box(0.014, 0.09, 0.024, PALETTE.char, {
        x: -0.03 + i * 0.02,
        y: 0.205,
        z: -0.03 + (i % 2) * 0.06,
        bevel: 0.005,
      })
  })
  m.at({ x: -0.45, z: -2.62, ry: 0.15 }, () => {
    m.box(0.42, 0.025, 0.28, PALETTE.oak, { bevel: 0.008, shade: oak })
    m.at({ x: 0.04, y: 0.025, ry: 0.2, size: 1.1 }, () => loaf(m, random))
    for (let i = 0; i < 3; i++) {
      m.at({ x: -0.15 + i * 0.03, y: 0.027, rz: 0.2 + i * 0.05 }, () => {
        m.box(0.02, 0.09, 0.1, PALETTE.crust, { bevel: 0.009 })
        m.box(0.0225, 0.075, 0.085, PALETTE.dough, { y: 0.007, bevel: 0.009 })
      })
    }
  })
  m.at({ x: 0.3, z: -2.66 }, () => {
    m.box(0.22, 0.05, 0.22, PALETTE.coral, { bevel: 0.015, shine: 0.3 })
    m.box(0.1, 0.02, 0.012, '#bfe8d4', { y: 0.02, z: 0.108, glow: 0.9, bevel: 0.002 })
    m.turn(
      [
        [0, 0.06],
        [0.1, 0.06],
        [0.13, 0.11],
        [0.125, 0.112],
        [0.1, 0.07],
        [0, 0.07],
      ],
      PALETTE.steel,
      { segments: 20, shine: 0.9 },
    )
    m.drum(0.02, 0.012, PALETTE.steelDark, { y: 0.05 })
  })
}

function shelves(m: Model, random: () => number): void {
  m.at({ x: 0.15, y: 1.45, z: ROOM.north + 0.012 }, () => {
    wallShelf(m, 2.4)
    m.at({ y: 0.035, z: 0.13 }, () => {
      m.at({ x: -0.85 }, () => {
        basket(m, 0.4, 0.2, 0.1)
        for (let i = 0; i < 3; i++)
          m.at({ x: -0.11 + i * 0.11, y: 0.05, ry: 1.4 + random() * 0.4, size: 0.75 + random() * 0.1 }, () =>
            loaf(m, random),
          )
      })
      m.at({ x: -0.32 }, () => {
        basket(m, 0.36, 0.19, 0.1)
        for (let i = 0; i < 6; i++)
          m.at({ x: -0.12 + i * 0.05, y: 0.06, z: (i % 2) * 0.05 - 0.03, ry: random() }, () => bun(m, random))
      })
      ;[PALETTE.dough, PALETTE.crust, PALETTE.choc, '#e7d7a0', PALETTE.white].forEach((fill, i) =>
        m.at({ x: 0.16 + i * 0.145 }, () => jar(m, fill, 0.13 + (i % 3) * 0.03)),
      )
      m.at({ x: 0.98, size: 0.9 }, () => potPlant(m, random))
    })
  })
  m.at({ x: 3.1, y: 1.55, z: ROOM.north + 0.012 }, () => {
    wallShelf(m, 1.5)
    m.at({ y: 0.035, z: 0.13 }, () => {
      ;[PALETTE.white, PALETTE.sage, PALETTE.white, PALETTE.blush].forEach((color, i) => {
        for (let j = 0; j < 2; j++)
          m.turn(
            [
              [0, 0],
              [0.03, 0],
              [0.055, 0.05],
              [0.056, 0.055],
              [0.05, 0.052],
              [0.028, 0.008],
              [0, 0.008],
            ],
            color,
            { x: -0.5 + i * 0.12, y: j * 0.03, segments: 14, shine: 0.3 },
          )
      })
      ;[PALETTE.kraft, PALETTE.coral, PALETTE.teal].forEach((color, i) => {
        m.box(0.1, 0.2, 0.07, color, { x: 0.08 + i * 0.13, bevel: 0.012 })
        m.print('beans', 0.07, 0.09, { x: 0.08 + i * 0.13, y: 0.1, z: 0.0362 })
      })
      m.at({ x: 0.55, size: 0.75 }, () => potPlant(m, random))
    })
  })
}
