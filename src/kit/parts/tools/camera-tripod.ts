import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

/** A camera on a tripod at eye height, looking along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'camera on a tripod',
      description: 'A camera with a large lens on three legs, for sharp photos of objects.',
    },
    es: {
      name: 'cámara con trípode',
      description: 'Una cámara con un objetivo grande sobre tres patas, para fotos nítidas de los objetos.',
    },
  },
  stands: 'floor',
  size: [0.777, 1.368, 0.729],
  verbs: ['use', 'press', 'turnOn', 'turnOff'],
  states: { whole: cameraOnTripod },
}

function cameraOnTripod(m: Model): void {
  for (const turn of [0, 1, 2]) m.at({ ry: turn * ((Math.PI * 2) / 3) }, () => leg(m))
  m.drum(0.045, 0.07, MUSEUM.slateDark, { y: 1.1, top: 0.04, segments: 10 })
  m.drum(0.014, 0.36, PALETTE.steelDark, { y: 0.87, segments: 8, ...STEEL })
  m.drum(0.02, 0.03, PALETTE.char, { y: 0.86, segments: 8 })
  m.drum(0.032, 0.03, PALETTE.char, { y: 1.17, segments: 10 })
  m.ball([0.028, 0.028, 0.028], PALETTE.char, { y: 1.215, detail: 1, shine: 0.4 })
  // pan handle
  m.rod(
    [
      [0, 1.215, -0.02],
      [0.05, 1.15, -0.16],
      [0.075, 1.1, -0.25],
    ],
    0.007,
    PALETTE.steelDark,
    { sides: 6, steps: 3, ...STEEL },
  )
  m.rod(
    [
      [0.06, 1.132, -0.19],
      [0.082, 1.085, -0.275],
    ],
    0.014,
    MUSEUM.plum,
    { sides: 7 },
  )
  m.box(0.08, 0.018, 0.06, MUSEUM.slateDark, { y: 1.235, bevel: 0.004 })
  m.at({ y: 1.252 }, () => camera(m))
}

function leg(m: Model): void {
  const along = (t: number): [number, number, number] => [0, 1.13 - t * 1.118, 0.035 + t * 0.395]
  m.rod([along(0), along(0.42)], 0.017, MUSEUM.slateDark, { sides: 7 })
  m.rod([along(0.4), along(0.72)], 0.0135, PALETTE.steelDark, { sides: 6, ...STEEL })
  m.rod([along(0.7), along(0.99)], 0.0105, PALETTE.steelDark, { sides: 6, ...STEEL })
  for (const [t, radius] of [
    [0.41, 0.022],
    [0.71, 0.018],
  ] as const)
    m.rod([along(t - 0.02), along(t + 0.02)], radius, PALETTE.char, { sides: 8 })
  m.ball([0.019, 0.014, 0.019], PALETTE.char, { y: 0.012, z: 0.428, detail: 1 })
  m.rod([along(0.53), [0, 0.88, 0.01]], 0.005, PALETTE.steelDark, { sides: 5 })
}

function camera(m: Model): void {
  m.box(0.145, 0.088, 0.06, PALETTE.char, { bevel: 0.012, shine: 0.2 })
  m.box(0.05, 0.092, 0.03, PALETTE.char, { x: -0.05, z: 0.03, bevel: 0.012, shine: 0.2 })
  m.box(0.058, 0.034, 0.062, PALETTE.char, { y: 0.08, bevel: 0.014, shine: 0.2 })
  m.drum(0.012, 0.01, PALETTE.steel, { x: -0.055, y: 0.09, z: 0.02, segments: 8, ...STEEL })
  m.drum(0.015, 0.01, MUSEUM.slateDark, { x: 0.05, y: 0.086, segments: 10 })
  m.at({ y: 0.045, z: 0.026, rx: Math.PI / 2 }, () => {
    m.turn(
      [
        [0.036, 0],
        [0.038, 0.02],
        [0.036, 0.024],
        [0.036, 0.06],
        [0.041, 0.066],
        [0.042, 0.092],
        [0.038, 0.094],
        [0.032, 0.078],
        [0, 0.08],
      ],
      MUSEUM.slateDark,
      { segments: 18, shine: 0.3 },
    )
    m.turn(
      [
        [0.0385, 0.026],
        [0.0395, 0.03],
        [0.0395, 0.05],
        [0.0365, 0.056],
      ],
      PALETTE.char,
      { segments: 18 },
    )
    m.turn(
      [
        [0.0423, 0.07],
        [0.0423, 0.074],
      ],
      MUSEUM.brass,
      { segments: 18, ...STEEL },
    )
    m.ball([0.029, 0.012, 0.029], '#3b5170', { y: 0.076, detail: 1, shine: 0.8 })
  })
  mark(m, 0.014, 0.004, PALETTE.coral, { x: 0.05, y: 0.075, z: 0.0306 })
  // the screen at the back
  m.at({ z: -0.03, y: 0.042, ry: Math.PI }, () => {
    m.slab(roundRect(0.09, 0.062, 0.006), 0.005, MUSEUM.slateDark, { x: -0.012, bevel: 0.0015 })
    mark(m, 0.078, 0.052, '#9fc0c9', { x: -0.012, z: 0.0056, glow: 0.8 })
    mark(m, 0.022, 0.034, PALETTE.terracotta, { x: -0.012, y: -0.006, z: 0.0062, glow: 0.8 })
    m.drum(0.009, 0.004, PALETTE.steelDark, { x: 0.052, rx: Math.PI / 2, segments: 8 })
  })
  // strap
  m.rod(
    [
      [-0.073, 0.075, 0],
      [-0.11, 0.0, -0.03],
      [-0.06, -0.11, -0.05],
      [0.06, -0.11, -0.05],
      [0.11, 0.0, -0.03],
      [0.073, 0.075, 0],
    ],
    0.008,
    MUSEUM.plum,
    { sides: 5, steps: 16, flat: 0.3 },
  )
}
