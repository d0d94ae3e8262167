import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A mobile phone lying on its back, dark or ringing. */
export const part: Part = {
  words: {
    en: { name: 'mobile phone', description: 'A phone with a touch screen that lies on its back.' },
    es: { name: 'teléfono móvil', description: 'Un teléfono con pantalla táctil, puesto boca arriba.' },
  },
  stands: 'top',
  size: [0.074, 0.01, 0.152],
  verbs: ['take', 'put', 'use', 'press', 'turnOn', 'turnOff', 'show', 'give'],
  grip: [0, 0.005, 0.04],
  states: { off: (m) => body(m, '#1d282c'), ringing: (m) => phone(m) },
}

/** A mobile phone lying on its back. */
export function phone(m: Model): void {
  body(m, '#7db7cf')
  m.box(0.05, 0.0008, 0.03, '#e8f2f4', { y: 0.0098, z: -0.03, bevel: 0.0002 })
  m.drum(0.009, 0.0012, PALETTE.leafLight, { x: 0.018, y: 0.0096, z: 0.045, segments: 12 })
  m.drum(0.009, 0.0012, PALETTE.red, { x: -0.018, y: 0.0096, z: 0.045, segments: 12 })
}

function body(m: Model, screen: string): void {
  m.slab(roundRect(0.074, 0.152, 0.012), 0.009, PALETTE.char, { rx: -Math.PI / 2, bevel: 0.002 })
  m.slab(roundRect(0.067, 0.14, 0.008), 0.001, screen, { rx: -Math.PI / 2, y: 0.009, bevel: 0.0003 })
}
