import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

const [W, H, D] = [0.44, 0.14, 0.22]

/** A plastic toolbox; open, its lid leans back and tools lie in the tray. */
export const part: Part = {
  words: {
    en: {
      name: 'toolbox',
      description: 'A box with a handle for hand tools such as hammers and screwdrivers.',
    },
    es: {
      name: 'caja de herramientas',
      description: 'Una caja con asa para herramientas como martillos y destornilladores.',
    },
  },
  stands: 'floor',
  size: [W, 0.25, D + 0.02],
  verbs: ['take', 'open', 'close', 'use'],
  grip: [0, 0.238, 0],
  states: { closed: (m) => toolbox(m, false), open: (m) => toolbox(m, true) },
}

function toolbox(m: Model, isOpen: boolean): void {
  if (isOpen) {
    m.box(W, 0.09, D, PALETTE.char, { bevel: 0.012 })
    for (const z of [-1, 1])
      m.box(W, 0.07, 0.014, PALETTE.char, { y: 0.07, z: z * (D / 2 - 0.007), bevel: 0.004 })
    for (const x of [-1, 1])
      m.box(0.014, 0.07, D, PALETTE.char, { x: x * (W / 2 - 0.007), y: 0.07, bevel: 0.004 })
    tools(m)
  } else m.box(W, H, D, PALETTE.char, { bevel: 0.012 })
  for (const x of [-0.17, -0.057, 0.057, 0.17])
    m.box(0.02, 0.11, 0.008, '#4a5154', { x, y: 0.014, z: D / 2, bevel: 0.003 })
  m.at({ y: H, z: -D / 2 + 0.004, rx: isOpen ? -1.75 : 0 }, () => {
    m.at({ z: D / 2 - 0.004 }, () => lid(m))
  })
}

function lid(m: Model): void {
  m.box(W, 0.066, D, PALETTE.coral, { bevel: 0.02, shine: 0.15 })
  m.box(W - 0.06, 0.012, D - 0.08, PALETTE.terracotta, { y: 0.06, bevel: 0.004 })
  m.rod(
    [
      [-0.1, 0.062, 0],
      [-0.092, 0.093, 0],
      [-0.07, 0.1, 0],
      [0.07, 0.1, 0],
      [0.092, 0.093, 0],
      [0.1, 0.062, 0],
    ],
    0.011,
    PALETTE.char,
    { sides: 8, steps: 14 },
  )
  for (const x of [-0.13, 0.13])
    m.box(0.045, 0.06, 0.014, PALETTE.mustard, { x, y: -0.026, z: D / 2 + 0.005, bevel: 0.004 })
}

function tools(m: Model): void {
  const handle = (x: number, z: number, color: string) => {
    m.rod(
      [
        [x, 0.112, z],
        [x + 0.1, 0.112, z],
      ],
      (t) => 0.014 - 0.004 * Math.abs(t - 0.4),
      color,
      { sides: 7, steps: 4 },
    )
    m.rod(
      [
        [x + 0.1, 0.112, z],
        [x + 0.2, 0.106, z],
      ],
      0.004,
      PALETTE.steel,
      { sides: 5, ...STEEL },
    )
  }
  handle(-0.17, -0.07, PALETTE.mustard)
  handle(-0.19, -0.035, PALETTE.teal)
  m.rod(
    [
      [-0.19, 0.11, 0.035],
      [0.1, 0.115, 0.03],
    ],
    0.011,
    PALETTE.oak,
    { sides: 7 },
  )
  m.box(0.03, 0.032, 0.09, PALETTE.steel, { x: 0.105, y: 0.1, z: 0.03, bevel: 0.006, ...STEEL })
  m.box(0.025, 0.018, 0.17, PALETTE.mustard, { x: 0.165, y: 0.09, bevel: 0.004 })
  m.box(0.012, 0.005, 0.03, '#b9e08a', { x: 0.165, y: 0.106, z: 0.01, bevel: 0.001 })
}
