import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ball } from '../../solid/ball.ts'

/** A carved wooden mask, painted green with stripes, on a steel post. */
export const part: Part = {
  words: {
    en: {
      name: 'carved mask',
      description: 'A wooden face painted green with stripes and a crest, made to be worn at a festival.',
    },
    es: {
      name: 'máscara tallada',
      description:
        'Una cara de madera pintada de verde, con rayas y cresta, hecha para llevarla en una fiesta.',
    },
  },
  stands: 'top',
  size: [0.232, 0.465, 0.169],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.2, 0.05],
  states: { whole: mask },
}

/** Green paint: a face of no real people's colour. */
const WOOD = '#5f9488'

function mask(m: Model): void {
  m.box(0.16, 0.02, 0.13, MUSEUM.slateDark, { bevel: 0.006 })
  m.drum(0.008, 0.2, PALETTE.steelDark, { y: 0.015, z: -0.01, segments: 8, ...STEEL })
  m.at({ y: 0.285, z: -0.012 }, () => {
    m.add(shell(), WOOD, { shine: 0.2 })
    crest(m)
    face(m)
  })
}

const narrowAt = (y: number): number => 1 - Math.max(0, -y - 0.02) * 2.4 - Math.max(0, y - 0.1) * 0.8

/** How deep cheeks and eye sockets are cut at a point. */
function cutAt(x: number, y: number): number {
  const cheek = Math.exp(-(((Math.abs(x) - 0.055) / 0.03) ** 2) - ((y + 0.045) / 0.04) ** 2) * 0.014
  const socket = Math.exp(-(((Math.abs(x) - 0.042) / 0.028) ** 2) - ((y - 0.03) / 0.026) ** 2) * 0.018
  return cheek + socket
}

/** The face's vault: a long oval, hollow cheeks, flat at the back. */
function shell() {
  return ball([0.105, 0.15, 0.078], 4, (x, y, z) => {
    const out = x * narrowAt(y)
    return [out, y, z < 0 ? z * 0.25 : z - cutAt(out, y)]
  })
}

/** A point on the carved face, `out` in front of it. */
function onFace(x: number, y: number, out: number): [number, number, number] {
  const across = x / narrowAt(y) / 0.105
  const z = 0.078 * Math.sqrt(Math.max(0, 1 - across ** 2 - (y / 0.15) ** 2))
  return [x, y, z - cutAt(x, y) + out]
}

/** A fan of short boards above the forehead. */
function crest(m: Model): void {
  for (let i = -3; i <= 3; i++)
    m.at({ y: 0.07, rz: -i * 0.24 }, () =>
      m.box(0.026, 0.1 - Math.abs(i) * 0.005, 0.014, i % 2 ? MUSEUM.plum : PALETTE.mustard, {
        y: 0.01,
        z: -0.004,
        bevel: 0.005,
      }),
    )
  m.rod(
    Array.from({ length: 7 }, (_, i): [number, number, number] => {
      const a = -1.05 + i * 0.35
      return [Math.sin(a) * 0.098, Math.cos(a) * 0.088 + 0.012, 0.04 + Math.cos(a) * 0.012]
    }),
    0.009,
    MUSEUM.plumDark,
    { sides: 5, steps: 10 },
  )
}

function face(m: Model): void {
  // nose and brows are one carved line
  m.rod(
    [
      [0, 0.055, 0.068],
      [0, 0.02, 0.084],
      [0, -0.028, 0.102],
      [0, -0.04, 0.088],
    ],
    (t) => 0.008 + t * 0.009,
    WOOD,
    { sides: 8, steps: 8, shine: 0.2 },
  )
  for (const side of [-1, 1]) {
    m.rod(
      [
        [side * 0.004, 0.052, 0.072],
        [side * 0.04, 0.068, 0.066],
        [side * 0.082, 0.044, 0.038],
      ],
      (t) => 0.0105 - t * 0.005,
      MUSEUM.plumDark,
      { sides: 6, steps: 7 },
    )
    m.ball([0.024, 0.012, 0.01], PALETTE.cream, {
      x: side * 0.042,
      y: 0.026,
      z: 0.05,
      ry: side * 0.45,
      detail: 1,
    })
    m.ball([0.009, 0.009, 0.006], PALETTE.char, {
      x: side * 0.041,
      y: 0.026,
      z: 0.0595,
      ry: side * 0.45,
      detail: 1,
    })
    m.ball([0.012, 0.03, 0.014], WOOD, { x: side * 0.104, y: 0.004, z: 0.008, detail: 1 })
    for (const [i, color] of [PALETTE.cream, MUSEUM.plum, PALETTE.cream].entries())
      m.rod(
        [0.03, 0.045, 0.06, 0.076].map((x) => onFace(side * x, -0.018 - i * 0.019 - x * 0.06, 0.002)),
        0.0048,
        color,
        { sides: 4, steps: 5 },
      )
  }
  // an open round mouth
  const [, y, z] = onFace(0, -0.088, 0.004)
  m.at({ y, z, rx: 0.5 }, () => {
    m.ball([0.034, 0.021, 0.01], MUSEUM.plumDark, { detail: 1 })
    m.ball([0.025, 0.013, 0.006], PALETTE.char, { z: 0.0065, detail: 1 })
    m.box(0.022, 0.005, 0.004, PALETTE.cream, { y: 0.003, z: 0.0105, bevel: 0.001 })
  })
  m.ball([0.011, 0.011, 0.006], PALETTE.mustard, { y: 0.098, z: 0.052, rx: -0.6, detail: 1 })
}
