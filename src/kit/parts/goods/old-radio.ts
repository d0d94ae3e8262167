import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { polygon, roundRect } from '../../solid/slab.ts'
import { circle, mark, spot } from '../museum-shapes.ts'

/** A valve radio of the 1930s in an arched walnut case. */
export const part: Part = {
  words: {
    en: {
      name: 'old radio',
      description:
        'A radio from the 1930s in a wooden case, with a cloth front, a round dial and three knobs.',
    },
    es: {
      name: 'radio antigua',
      description:
        'Una radio de los años treinta en caja de madera, con tela delante, un dial redondo y tres botones.',
    },
  },
  stands: 'top',
  size: [0.34, 0.418, 0.252],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff', 'clean', 'show'],
  grip: [0, 0.2, 0.05],
  states: { whole: radio },
}

function arch(w: number, h: number, spring: number) {
  const top = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 12) * Math.PI
    return [Math.cos(a) * (w / 2), spring + Math.sin(a) * (h - spring)] as const
  })
  return polygon([[-w / 2, 0], [w / 2, 0], ...top])
}

function radio(m: Model, { letters }: Supplies): void {
  m.box(0.34, 0.028, 0.235, PALETTE.walnut, { z: -0.004, bevel: 0.008, shine: 0.35 })
  m.slab(arch(0.32, 0.392, 0.22), 0.22, PALETTE.walnut, { y: 0.026, z: -0.118, bevel: 0.01, shine: 0.35 })
  m.slab(arch(0.28, 0.35, 0.2), 0.006, PALETTE.oakDark, { y: 0.046, z: 0.1, bevel: 0.003, shine: 0.35 })
  // cloth behind fretwork
  m.slab(arch(0.22, 0.165, 0.06), 0.004, MUSEUM.linen, { y: 0.215, z: 0.1035, bevel: 0.001 })
  for (const [x, high] of [
    [-0.066, 0.14],
    [-0.022, 0.163],
    [0.022, 0.163],
    [0.066, 0.14],
  ] as const)
    m.box(0.013, high, 0.008, PALETTE.walnut, { x, y: 0.215, z: 0.108, bevel: 0.003, shine: 0.35 })
  m.box(0.226, 0.012, 0.009, PALETTE.walnut, { y: 0.262, z: 0.108, bevel: 0.003, shine: 0.35 })
  m.at({ y: 0.158, z: 0.106 }, () => {
    m.turn(
      [
        [0.052, 0],
        [0.05, 0.008],
        [0.044, 0.01],
        [0.04, 0.004],
        [0, 0.004],
      ],
      MUSEUM.brass,
      { rx: Math.PI / 2, segments: 20, shine: 0.8 },
    )
    spot(m, 0.041, '#f3e0b0', { z: 0.0046 }, 18)
    for (const [x, y] of circle(0.034, 12)) spot(m, 0.0022, PALETTE.choc, { x, y, z: 0.0052 }, 5)
    for (const [x, text] of [
      [-0.02, '55'],
      [0, '80'],
      [0.02, '120'],
    ] as const)
      lettering(m, letters, text, 0.0105, PALETTE.choc, x, x ? 0.008 : 0.017, 0.0052)
    mark(m, 0.0025, 0.05, PALETTE.red, { z: 0.006, rz: -0.5 })
    m.drum(0.005, 0.004, MUSEUM.brass, { z: 0.004, rx: Math.PI / 2, segments: 8 })
  })
  for (const [x, radius] of [
    [-0.085, 0.02],
    [0, 0.024],
    [0.085, 0.02],
  ] as const) {
    m.at({ x, y: 0.076, z: 0.104, rx: Math.PI / 2 }, () => {
      m.drum(radius, 0.022, PALETTE.choc, { top: radius * 0.84, segments: 12, shine: 0.4 })
      m.box(0.003, 0.002, radius * 0.8, PALETTE.cream, { y: 0.0215, z: -radius * 0.4, bevel: 0 })
    })
  }
  m.slab(roundRect(0.24, 0.2, 0.01), 0.006, PALETTE.choc, { y: 0.18, z: -0.124, bevel: 0.002 })
}
