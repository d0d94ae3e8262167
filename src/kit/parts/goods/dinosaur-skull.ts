import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { circle, cloth } from '../museum-shapes.ts'

/** The skull of a meat-eating dinosaur on two brass posts, its snout to the right. */
export const part: Part = {
  words: {
    en: {
      name: 'dinosaur skull',
      description: 'The long skull of a meat-eating dinosaur with rows of pointed teeth, on two posts.',
    },
    es: {
      name: 'cráneo de dinosaurio',
      description:
        'El cráneo largo de un dinosaurio carnívoro con filas de dientes afilados, sobre dos postes.',
    },
  },
  stands: 'top',
  size: [0.624, 0.479, 0.255],
  verbs: ['use', 'clean', 'show'],
  states: { whole: skull },
}

const [BONE, DARK] = ['#c9b087', '#a88c62']
type Point = [number, number]

const ROOF: Point[] = [
  [-0.31, 0.15],
  [-0.285, 0.215],
  [-0.2, 0.24],
  [-0.13, 0.25],
  [-0.07, 0.222],
  [0.04, 0.218],
  [0.15, 0.205],
  [0.25, 0.17],
  [0.305, 0.115],
]
const TEETH_LINE: Point[] = [
  [0.315, 0.06],
  [0.27, 0.034],
  [0.14, 0.026],
  [0.0, 0.016],
  [-0.1, 0.03],
  [-0.17, 0.055],
  [-0.24, 0.0],
  [-0.29, 0.005],
]
const JAW: Point[] = [
  [-0.02, -0.012],
  [0.02, 0.026],
  [0.1, 0.034],
  [0.18, 0.0],
  [0.36, -0.016],
  [0.53, -0.006],
  [0.57, -0.03],
  [0.53, -0.062],
  [0.36, -0.068],
  [0.16, -0.082],
  [0.03, -0.05],
]

/** Half the width of the skull at a place along it. */
const halfWidth = (x: number): number => 0.072 - x * 0.13

function skull(m: Model): void {
  m.box(0.5, 0.025, 0.2, MUSEUM.slateDark, { bevel: 0.007 })
  for (const [x, top] of [
    [-0.18, 0.26],
    [0.12, 0.13],
  ] as const)
    m.drum(0.008, top - 0.015, MUSEUM.brass, { x, y: 0.02, segments: 8, ...STEEL })
  m.box(0.06, 0.012, 0.16, MUSEUM.brass, { x: -0.18, y: 0.25, bevel: 0.004, ...STEEL })
  m.box(0.05, 0.012, 0.11, MUSEUM.brass, { x: 0.12, y: 0.12, rz: -0.16, bevel: 0.004, ...STEEL })
  m.at({ y: 0.22 }, () => {
    upper(m)
    m.at({ x: -0.27, y: 0.0, rz: -0.2 }, () => lower(m))
  })
}

function upper(m: Model): void {
  const hole = (x: number, y: number, w: number, h: number, corners: number) =>
    polygon(
      circle(1, corners)
        .map(([cx, cy]) => [x + cx * w, y + cy * h] as const)
        .toReversed(),
    )
  for (const side of [1, -1]) {
    const outline = polygon([...ROOF, ...TEETH_LINE].toReversed())
    outline.holes.push(
      hole(-0.125, 0.165, 0.035, 0.05, 9),
      hole(-0.235, 0.125, 0.034, 0.058, 8),
      hole(0.045, 0.125, 0.075, 0.052, 6),
      hole(0.243, 0.12, 0.03, 0.02, 7),
    )
    m.at({ z: side * 0.072 - (side < 0 ? 0.016 : 0), ry: side * 0.13 }, () => {
      m.slab(outline, 0.016, BONE, { bevel: 0.005 })
      // the ridge over the eye
      m.ball([0.05, 0.02, 0.016], BONE, { x: -0.115, y: 0.228, z: side > 0 ? 0.014 : 0, rz: -0.1, detail: 1 })
      for (let i = 0; i < 10; i++) {
        const x = 0.285 - i * 0.033
        const long = 0.05 - Math.abs(i - 3.5) * 0.0042
        tooth(m, x, 0.036 - i * 0.0014, 0.008, long)
      }
    })
  }
  const rows = ROOF.map(([x, y]) => {
    const half = halfWidth(x)
    return [-1, -0.5, 0.5, 1].map((k) => [x, y - 0.003 + (Math.abs(k) < 1 ? 0.012 : 0), -k * half] as const)
  })
  m.add(cloth(rows, 50), BONE)
  // what is behind the holes: palate and braincase
  m.box(0.5, 0.014, 0.09, DARK, { x: 0.0, y: 0.055, bevel: 0.005 })
  m.box(0.05, 0.2, 0.15, DARK, { x: -0.285, y: 0.02, bevel: 0.015 })
  m.box(0.07, 0.1, 0.09, DARK, { x: -0.19, y: 0.13, bevel: 0.02 })
}

/** The lower jaw, hinged at the origin. */
function lower(m: Model): void {
  for (const side of [1, -1])
    m.at({ z: side * 0.088 - (side < 0 ? 0.014 : 0), ry: side * 0.125 }, () => {
      m.slab(polygon(JAW.toReversed()), 0.014, BONE, { bevel: 0.004 })
      for (let i = 0; i < 9; i++) {
        const x = 0.535 - i * 0.036
        m.at({ x, y: -0.012, z: 0.007 }, () =>
          m.at({ rx: Math.PI }, () => tooth(m, 0, 0, 0, 0.036 - Math.abs(i - 3) * 0.003)),
        )
      }
    })
  m.box(0.05, 0.04, 0.05, BONE, { x: 0.545, y: -0.055, bevel: 0.012 })
}

/** A tooth that hangs down from its root, curved a little backwards. */
function tooth(m: Model, x: number, y: number, z: number, long: number): void {
  m.turn(
    [
      [0, -long],
      [0.0075, -long * 0.25],
      [0.008, 0.004],
    ],
    PALETTE.cream,
    { x, y, z, rz: -0.16, segments: 5, shine: 0.3 },
  )
}
