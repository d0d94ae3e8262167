import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { circle, mark } from '../museum-shapes.ts'

/** A small sign that stands beside an exhibit: a hand, crossed out. */
export const part: Part = {
  words: {
    en: {
      name: 'do-not-touch sign',
      description: 'A small standing sign with a crossed-out hand: please do not touch.',
    },
    es: {
      name: 'cartel de no tocar',
      description: 'Un cartel pequeño de pie con una mano tachada: no tocar, por favor.',
    },
  },
  stands: 'top',
  size: [0.16, 0.239, 0.08],
  verbs: ['take', 'put', 'show'],
  grip: [0, 0.1, 0],
  states: { whole: sign },
}

function sign(m: Model, { letters }: Supplies): void {
  m.box(0.14, 0.016, 0.08, MUSEUM.slateDark, { bevel: 0.005 })
  m.at({ y: 0.012, z: 0.004, rx: -0.16 }, () => {
    m.slab(roundRect(0.16, 0.23, 0.016), 0.008, PALETTE.white, { y: 0.115, z: -0.006, bevel: 0.002 })
    m.at({ y: 0.145, z: 0.0026 }, () => {
      hand(m)
      m.add(plate([ring(0.062, 0.05)], 1), PALETTE.red, { z: 0.0012, casts: false })
      mark(m, 0.011, 0.112, PALETTE.red, { z: 0.0012, rz: Math.PI / 4 })
    })
    lettering(m, letters, 'Do not touch', 0.0205, MUSEUM.slateDark, 0, 0.054, 0.0026)
    lettering(m, letters, 'No tocar', 0.0205, MUSEUM.plum, 0, 0.028, 0.0026)
  })
}

function hand(m: Model): void {
  const ink = MUSEUM.slateDark
  m.add(plate([roundRect(0.04, 0.042, 0.012)], 3), ink, { y: -0.016, casts: false })
  for (const [x, y, long, turn] of [
    [-0.0155, 0.016, 0.034, 0.12],
    [-0.005, 0.021, 0.042, 0.03],
    [0.0055, 0.02, 0.04, -0.05],
    [0.0155, 0.014, 0.031, -0.16],
    [-0.0265, -0.006, 0.032, 0.7],
  ] as const)
    m.add(plate([roundRect(0.0088, long, 0.0044)], 3), ink, { x, y, z: 0.0004, rz: turn, casts: false })
}

function ring(outer: number, inner: number) {
  const shape = polygon(circle(outer, 28))
  shape.holes.push(polygon(circle(inner, 28).toReversed()))
  return shape
}
