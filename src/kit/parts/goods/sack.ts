import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A sack of flour, tied or open. */
export const part: Part = {
  words: {
    en: { name: 'flour sack', description: 'A full sack of flour made of pale cloth, as heavy as a child.' },
    es: {
      name: 'saco de harina',
      description: 'Un saco lleno de harina, de tela clara y tan pesado como un niño.',
    },
  },
  stands: 'floor',
  size: [0.44, 0.41, 0.3],
  verbs: ['take', 'put', 'open', 'use'],
  grip: [0, 0.34, 0],
  states: { closed: (m, { random }) => sack(m, random), open: (m) => openSack(m) },
}

/** A flour sack, 36 cm high, its label towards +z. */
export function sack(m: Model, random: () => number): void {
  const squash = 1 + (random() - 0.5) * 0.12
  m.box(0.44, 0.36 * squash, 0.3, '#e8d9ba', { bevel: 0.09 })
  m.print('flour', 0.26, 0.2, { y: 0.19, z: 0.152 })
  const y = 0.34 * squash
  m.rod(
    [
      [-0.17, y, 0],
      [-0.08, y + 0.035, 0.012],
      [0.08, y + 0.03, -0.012],
      [0.17, y, 0],
    ],
    0.03,
    '#e0cfab',
    { steps: 6, sides: 6 },
  )
}

function openSack(m: Model): void {
  m.box(0.44, 0.32, 0.3, '#e8d9ba', { bevel: 0.08 })
  m.print('flour', 0.26, 0.2, { y: 0.17, z: 0.152 })
  const rim = Array.from({ length: 13 }, (_, i): [number, number, number] => {
    const a = (i / 12) * Math.PI * 2
    return [Math.cos(a) * 0.155, 0.325 + Math.sin(a * 3) * 0.008, Math.sin(a) * 0.095]
  })
  m.rod(rim, 0.028, '#e0cfab', { steps: 18, sides: 6, caps: false })
  m.ball([0.14, 0.035, 0.085], PALETTE.white, { y: 0.325, detail: 2 })
}
