import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A stand mixer on its steel stand, its bowl empty or with dough. */
export const part: Part = {
  words: {
    en: {
      name: 'stand mixer',
      description: 'A strong mixer with a steel bowl on a stand, for kneading large batches of dough.',
    },
    es: {
      name: 'amasadora',
      description: 'Una batidora fuerte con un bol de acero sobre un soporte, para amasar mucha masa.',
    },
  },
  stands: 'floor',
  size: [0.5, 1, 0.5],
  verbs: ['use', 'fill', 'turnOn', 'turnOff', 'clean'],
  states: { empty: (m) => mixer(m), full: (m) => withDough(m) },
}

/** A stand mixer on a steel stand, its bowl towards +z. */
export function mixer(m: Model): void {
  m.box(0.5, 0.62, 0.5, PALETTE.steel, { bevel: 0.01, ...STEEL })
  m.at({ y: 0.62 }, () => {
    m.box(0.2, 0.05, 0.34, PALETTE.coral, { bevel: 0.022, shine: 0.3 })
    m.box(0.12, 0.26, 0.12, PALETTE.coral, { y: 0.03, z: -0.1, bevel: 0.04, shine: 0.3 })
    m.turn(
      [
        [0, -0.17],
        [0.05, -0.165],
        [0.078, -0.12],
        [0.082, 0],
        [0.078, 0.13],
        [0.05, 0.17],
        [0, 0.175],
      ],
      PALETTE.coral,
      { y: 0.3, z: 0.02, rx: Math.PI / 2, shine: 0.3 },
    )
    m.turn(
      [
        [0, 0.05],
        [0.06, 0.05],
        [0.1, 0.1],
        [0.105, 0.2],
        [0.1, 0.2],
        [0.095, 0.1],
        [0, 0.06],
      ],
      PALETTE.steel,
      { z: 0.08, segments: 18, ...STEEL },
    )
    m.drum(0.02, 0.06, PALETTE.steel, { y: 0.2, z: 0.08, ...STEEL })
  })
}

function withDough(m: Model): void {
  mixer(m)
  m.ball([0.094, 0.06, 0.094], PALETTE.dough, { y: 0.8, z: 0.08, detail: 2 })
}
