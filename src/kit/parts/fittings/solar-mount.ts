import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG } from '../trade-shapes.ts'

/** A rail of aluminium along x on two roof hooks, with clamps that hold the edges of modules. */
export const part: Part = {
  words: {
    en: {
      name: 'solar mounting rail',
      description: 'A metal rail on roof hooks; its clamps hold the edges of solar panels on the roof.',
    },
    es: {
      name: 'riel de montaje solar',
      description:
        'Un riel de metal sobre ganchos de techo; sus pinzas sujetan los bordes de los paneles solares.',
    },
  },
  stands: 'floor',
  size: [1.208, 0.191, 0.242],
  verbs: ['use', 'put'],
  states: { whole: mount },
}

function mount(m: Model): void {
  m.at({ y: 0.1 }, () => {
    // The rail is a channel: its slot takes the clamps' bolts.
    m.box(1.2, 0.034, 0.04, PALETTE.steel, { bevel: 0.003, shine: 0.8 })
    for (const z of [-0.014, 0.014])
      m.box(1.2, 0.01, 0.012, PALETTE.steel, { y: 0.032, z, bevel: 0.002, shine: 0.8 })
    m.box(1.2, 0.004, 0.012, PALETTE.steelDark, { y: 0.033, bevel: 0.001 })
    for (const side of [-1, 1]) m.box(0.008, 0.044, 0.044, PALETTE.char, { x: side * 0.6, bevel: 0.003 })
  })
  for (const x of [-0.38, 0.38]) hook(m, x)
  for (const [x, isEnd] of [
    [-0.54, true],
    [0, false],
    [0.54, true],
  ] as const)
    clamp(m, x, isEnd)
}

/** A plate screwed to the rafter, bent up over the tile to the rail. */
function hook(m: Model, x: number): void {
  const steel = { shine: 0.85, bevel: 0.0025 }
  m.box(0.11, 0.007, 0.14, PALETTE.steelDark, { x, z: -0.06, ...steel })
  for (const [dx, z] of [
    [-0.035, -0.1],
    [0.035, -0.1],
    [-0.035, -0.035],
    [0.035, -0.035],
  ] as const)
    m.drum(0.009, 0.006, PALETTE.steel, { x: x + dx, y: 0.006, z, segments: 6, shine: 0.9 })
  m.box(0.036, 0.05, 0.007, PALETTE.steelDark, { x, y: 0.003, z: 0.006, ...steel })
  m.box(0.036, 0.007, 0.11, PALETTE.steelDark, { x, y: 0.047, z: 0.057, ...steel })
  m.box(0.036, 0.09, 0.007, PALETTE.steelDark, { x, y: 0.047, z: 0.108, ...steel })
  m.box(0.036, 0.007, 0.09, PALETTE.steelDark, { x, y: 0.13, z: 0.067, ...steel })
  m.box(0.05, 0.036, 0.008, PALETTE.steelDark, { x, y: 0.099, z: 0.024, ...steel })
  m.at({ x: x - 0.001, y: 0.118, z: 0.03, rx: Math.PI / 2 }, () =>
    m.drum(0.009, 0.008, TRADE.orange, { segments: 6 }),
  )
}

function clamp(m: Model, x: number, isEnd: boolean): void {
  m.at({ x, y: 0.14 }, () => {
    m.box(0.022, 0.04, 0.05, PALETTE.char, { bevel: 0.003 })
    m.box(isEnd ? 0.034 : 0.05, 0.008, 0.05, PALETTE.char, {
      x: isEnd ? -Math.sign(x) * 0.008 : 0,
      y: 0.036,
      bevel: 0.003,
    })
    m.drum(0.008, 0.008, PALETTE.steel, { y: 0.043, segments: 6, shine: 0.9 })
    m.at({ x: -0.011, y: 0.012, ...ALONG }, () => m.drum(0.006, 0.022, PALETTE.steelDark, { segments: 6 }))
  })
}
