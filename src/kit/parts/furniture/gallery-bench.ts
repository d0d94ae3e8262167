import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** An upholstered bench without a back, for the middle of a gallery. */
export const part: Part = {
  words: {
    en: {
      name: 'gallery bench',
      description: 'A long padded bench without a back, for sitting down in front of a picture.',
    },
    es: {
      name: 'banco de sala',
      description: 'Un banco largo, acolchado y sin respaldo, para sentarse delante de un cuadro.',
    },
  },
  stands: 'floor',
  size: [1.598, 0.465, 0.52],
  verbs: ['use'],
  states: { whole: bench },
}

function bench(m: Model): void {
  for (const x of [-0.6, 0.6]) {
    m.box(0.07, 0.3, 0.44, MUSEUM.slateDark, { x, bevel: 0.01 })
    m.box(0.11, 0.02, 0.46, MUSEUM.slateDark, { x, bevel: 0.005 })
  }
  m.box(1.24, 0.06, 0.06, MUSEUM.slateDark, { y: 0.12, bevel: 0.01 })
  m.box(1.58, 0.055, 0.5, MUSEUM.limewash, { y: 0.29, bevel: 0.012 })
  for (let i = 0; i < 4; i++)
    m.box(0.398, 0.12, 0.52, MUSEUM.plum, { x: -0.6 + i * 0.4, y: 0.34, bevel: 0.03 })
  for (let i = 0; i < 4; i++)
    for (const z of [-0.12, 0.12])
      m.ball([0.017, 0.006, 0.017], MUSEUM.plumDark, { x: -0.6 + i * 0.4, y: 0.459, z, detail: 1 })
}
