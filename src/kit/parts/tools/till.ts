import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A till on its cash drawer; its screen faces +z, where its user stands. */
export const part: Part = {
  words: {
    en: {
      name: 'till',
      description: 'A touch screen on a cash drawer, for typing in orders and taking money.',
    },
    es: {
      name: 'caja registradora',
      description: 'Una pantalla táctil sobre un cajón de dinero, para anotar pedidos y cobrar.',
    },
  },
  stands: 'top',
  size: [0.38, 0.44, 0.38],
  verbs: ['use', 'press', 'open', 'close'],
  states: { closed: (m) => withDrawer(m, 0), open: (m) => withDrawer(m, 0.18) },
}

/** A till: a screen on a foot whose keys face −z (the crew), its back with the shop's mark towards +z. */
export function till(m: Model): void {
  m.box(0.22, 0.02, 0.18, PALETTE.char, { bevel: 0.008 })
  m.box(0.05, 0.16, 0.04, PALETTE.char, { y: 0.02, bevel: 0.01 })
  m.at({ y: 0.16, z: 0.02, rx: -0.35 }, () => {
    m.box(0.34, 0.24, 0.024, PALETTE.sage, { y: -0.05, bevel: 0.01 })
    m.print('mark', 0.14, 0.14, { y: 0.07, z: 0.0125 })
    m.print('tillScreen', 0.31, 0.21, { y: 0.07, z: -0.0125, ry: Math.PI, glow: 1 })
  })
}

function withDrawer(m: Model, out: number): void {
  m.at({ y: 0.1, ry: Math.PI }, () => till(m))
  m.box(0.38, 0.1, 0.36, PALETTE.char, { bevel: 0.01 })
  m.box(0.36, 0.08, 0.014, PALETTE.steelDark, { y: 0.01, z: 0.184 + out, bevel: 0.004 })
  m.drum(0.012, 0.006, PALETTE.steel, { x: 0.13, y: 0.05, z: 0.189 + out, rx: Math.PI / 2, segments: 10 })
  if (!out) return
  m.box(0.34, 0.012, out, PALETTE.char, { y: 0.015, z: 0.178 + out / 2, bevel: 0.002 })
  for (const x of [-0.166, 0.166])
    m.box(0.01, 0.06, out, PALETTE.steelDark, { x, y: 0.015, z: 0.178 + out / 2, bevel: 0.002 })
  for (let i = 0; i < 4; i++) {
    const x = -0.12 + i * 0.08
    m.box(0.065, 0.02, 0.09, ['#9fc4a0', '#e5b98a', '#a9bfd6', '#d8a7a0'][i] ?? '', {
      x,
      y: 0.027,
      z: 0.222,
      bevel: 0.003,
    })
    m.drum(0.02, 0.014, i % 2 ? PALETTE.steel : PALETTE.mustard, {
      x,
      y: 0.027,
      z: 0.312,
      segments: 10,
      shine: 0.9,
    })
    if (i)
      m.box(0.006, 0.045, out - 0.01, PALETTE.steelDark, {
        x: x - 0.04,
        y: 0.02,
        z: 0.178 + out / 2,
        bevel: 0.001,
      })
  }
}
