import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { LYING, mark } from '../museum-shapes.ts'

/** A cutter with a sliding blade, lying along x, its tip to the right. */
export const part: Part = {
  words: {
    en: {
      name: 'utility knife',
      description: 'A yellow cutter whose blade slides in and out, for cardboard and foam board.',
    },
    es: {
      name: 'cúter',
      description: 'Un cúter amarillo con hoja que entra y sale, para cortar cartón y cartón pluma.',
    },
  },
  stands: 'top',
  size: [0.164, 0.024, 0.029],
  verbs: ['take', 'put', 'use', 'open', 'close'],
  grip: [-0.03, 0.01, 0],
  states: { closed: (m) => knife(m, 0), open: (m) => knife(m, 0.05) },
}

function knife(m: Model, out: number): void {
  m.at({ rx: LYING }, () => {
    const body: [number, number][] = [
      [-0.08, -0.006],
      [-0.072, -0.014],
      [-0.02, -0.013],
      [0.02, -0.015],
      [0.05, -0.013],
      [0.08, -0.006],
      [0.08, 0.004],
      [0.052, 0.012],
      [-0.02, 0.013],
      [-0.07, 0.014],
      [-0.08, 0.008],
    ]
    m.slab(polygon(body), 0.018, PALETTE.mustard, { bevel: 0.004, shine: 0.3 })
    // the rail in which the blade runs, with its steel nose
    m.box(0.118, 0.0095, 0.003, PALETTE.char, { x: 0.012, y: -0.003, z: 0.0172, bevel: 0.001 })
    m.box(0.022, 0.012, 0.013, PALETTE.steel, { x: 0.073, y: -0.0068, z: 0.009, bevel: 0.002, ...STEEL })
    m.box(0.024, 0.011, 0.007, PALETTE.coral, { x: out, y: -0.0038, z: 0.0205, bevel: 0.002 })
    for (let i = -1; i < 2; i++)
      mark(m, 0.0015, 0.009, PALETTE.char, { x: out + i * 0.006, y: 0.0017, z: 0.0242 })
    for (let i = 0; i < 4; i++)
      m.box(0.003, 0.024, 0.002, MUSEUM.slateDark, {
        x: -0.064 + i * 0.007,
        y: -0.012,
        z: 0.0175,
        bevel: 0.0005,
      })
    if (out) blade(m, out)
  })
}

/** The blade with its breaking lines. */
function blade(m: Model, out: number): void {
  const tip = 0.084 + out
  const outline = polygon([
    [0.06, -0.0055],
    [tip, -0.0055],
    [tip - 0.007, 0.0035],
    [0.06, 0.0035],
  ])
  m.slab(outline, 0.0015, PALETTE.steel, { z: 0.009, bevel: 0.0004, ...STEEL })
  for (let i = 0; i < 5; i++)
    mark(m, 0.0008, 0.011, PALETTE.steelDark, { x: 0.088 + i * 0.0085, y: -0.001, z: 0.0112, rz: 0.6 })
}
