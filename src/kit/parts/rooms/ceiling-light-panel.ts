import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline } from '../general-shapes.ts'

/** A square lamp of a ceiling grid; off one sees the louvre, on the light fills it. */
export const part: Part = {
  words: {
    en: { name: 'ceiling light', description: 'A square light panel in the ceiling.' },
    es: { name: 'luz de techo', description: 'Un panel de luz cuadrado en el techo.' },
  },
  stands: 'ceiling',
  size: [0.6, 0.07, 0.6],
  verbs: ['turnOn', 'turnOff'],
  states: { off: (m) => panel(m, false), on: (m) => panel(m, true) },
}

function panel(m: Model, isOn: boolean): void {
  m.box(0.58, 0.03, 0.58, PALETTE.white, { y: -0.03, bevel: 0.004 })
  m.slab(frameOutline(0.6, 0.6, 0.03), 0.045, PALETTE.white, { rx: Math.PI / 2, y: -0.025, bevel: 0.006 })
  if (isOn) {
    m.box(0.545, 0.03, 0.545, '#fff6e4', { y: -0.066, bevel: 0.014, glow: 3.2, casts: false })
    return
  }
  m.box(0.545, 0.01, 0.545, '#d5d6d0', { y: -0.04, bevel: 0.002 })
  for (let i = 1; i < 6; i++) {
    const at = -0.27 + i * 0.09
    m.box(0.012, 0.022, 0.545, '#c3c5bf', { x: at, y: -0.06, bevel: 0.003, without: ['+y', '-z', '+z'] })
    m.box(0.545, 0.02, 0.012, '#c3c5bf', { z: at, y: -0.059, bevel: 0.003, without: ['+y', '-x', '+x'] })
  }
}
