import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A light chair of steel tube and wood that folds flat. */
export const part: Part = {
  words: {
    en: {
      name: 'folding chair',
      description: 'A light chair that folds flat, so that many fit in a cupboard.',
    },
    es: {
      name: 'silla plegable',
      description: 'Una silla ligera que se pliega para guardar muchas en poco espacio.',
    },
  },
  stands: 'floor',
  size: [0.485, 0.82, 0.5],
  verbs: ['take', 'open', 'close', 'use'],
  grip: [0, 0.78, -0.21],
  states: { unfolded, folded },
}

type Point = [number, number, number]

function unfolded(m: Model): void {
  frame(m, [0.24, 0.008], [-0.215, 0.79])
  legs(m, [-0.23, 0.008], [0.13, 0.43])
  m.slab(roundRect(0.4, 0.4, 0.06), 0.024, PALETTE.oak, { rx: -Math.PI / 2, y: 0.435, z: 0.0, bevel: 0.008 })
  m.slab(roundRect(0.41, 0.17, 0.04), 0.02, PALETTE.oak, { y: 0.69, z: -0.175, rx: -0.52, bevel: 0.007 })
}

function folded(m: Model): void {
  frame(m, [0.06, 0.008], [-0.06, 0.9])
  legs(m, [-0.05, 0.008], [0.0, 0.5])
  m.slab(roundRect(0.4, 0.4, 0.06), 0.024, PALETTE.oak, { y: 0.42, z: 0.03, rx: -0.125, bevel: 0.008 })
  m.slab(roundRect(0.41, 0.17, 0.04), 0.02, PALETTE.oak, { y: 0.8, z: -0.042, rx: -0.125, bevel: 0.007 })
}

/** The hoop from the front feet up to the back rest; points are z and y. */
function frame(m: Model, [footZ, footY]: [number, number], [topZ, topY]: [number, number]): void {
  const side = (x: number): Point[] => [
    [x, footY, footZ],
    [x, (footY + topY) / 2, (footZ + topZ) / 2],
    [x, topY - 0.05, topZ + (footZ - topZ) * 0.06],
  ]
  const hoop: Point[] = [...side(-0.22), [-0.17, topY, topZ], [0.17, topY, topZ], ...side(0.22).toReversed()]
  m.rod(hoop, 0.0105, PALETTE.steelDark, { sides: 7, steps: 30, ...STEEL })
  for (const x of [-0.22, 0.22])
    m.drum(0.014, 0.03, PALETTE.char, { x, y: footY - 0.008, z: footZ, segments: 8 })
}

function legs(m: Model, [footZ, footY]: [number, number], [topZ, topY]: [number, number]): void {
  for (const x of [-0.195, 0.195]) {
    const leg: Point[] = [
      [x, footY, footZ],
      [x, topY, topZ],
    ]
    m.rod(leg, 0.0105, PALETTE.steelDark, { sides: 7, ...STEEL })
    m.drum(0.014, 0.03, PALETTE.char, { x, y: footY - 0.008, z: footZ, segments: 8 })
  }
  const at = 0.3
  const [y, z] = [footY + (topY - footY) * at, footZ + (topZ - footZ) * at]
  const rung: Point[] = [
    [-0.195, y, z],
    [0.195, y, z],
  ]
  m.rod(rung, 0.008, PALETTE.steelDark, { sides: 6, ...STEEL })
}
