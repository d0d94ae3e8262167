import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot, stripe } from '../general-shapes.ts'

/** A flat screen; on, it shows a chart of the week. */
export const part: Part = {
  words: {
    en: {
      name: 'wall screen',
      description: 'A large flat screen on the wall that shows numbers and charts.',
    },
    es: {
      name: 'pantalla de pared',
      description: 'Una pantalla plana grande en la pared que muestra cifras y gráficos.',
    },
  },
  stands: 'wall',
  size: [1.24, 0.72, 0.07],
  verbs: ['turnOn', 'turnOff', 'show'],
  states: {
    off: (m) => screen(m),
    on: (m, { letters }) => screen(m, letters),
  },
}

function screen(m: Model, letters?: Letters): void {
  m.at({ y: 0.36 }, () => {
    m.box(0.5, 0.4, 0.04, PALETTE.steelDark, { y: -0.2, z: 0.02, bevel: 0.006 })
    m.slab(roundRect(1.24, 0.72, 0.02), 0.035, PALETTE.char, { z: 0.032, bevel: 0.008, shine: 0.3 })
    m.slab(roundRect(1.2, 0.665, 0.01), 0.003, letters ? '#1f4750' : '#15191b', {
      y: 0.01,
      z: 0.066,
      bevel: 0.001,
      shine: letters ? 0.1 : 0.6,
      glow: letters ? 1 : 0,
    })
    spot(m, 0.005, letters ? '#7be36a' : '#d2473a', 0.55, -0.34, 0.0676, 1.5)
    if (letters) chart(m, letters)
  })
}

function chart(m: Model, letters: Letters): void {
  const z = 0.0697
  const lit = (w: number, h: number, color: string, x: number, y: number, up = 0) =>
    stripe(m, w, h, color, x, y, z + up, 1.2)
  for (let i = 0; i < 5; i++) lit(0.62, 0.003, '#4f7f85', -0.2, -0.22 + i * 0.1)
  ;[0.16, 0.24, 0.2, 0.33, 0.4].forEach((h, i) => {
    const x = -0.44 + i * 0.12
    lit(0.075, h, i === 4 ? '#ffb454' : '#7fd0c0', x, -0.22 + h / 2, 0.0006)
    lettering(m, letters, String(i + 1), 0.05, '#dff3ee', x, -0.285, z)
  })
  lettering(m, letters, '86 %', 0.13, '#ffb454', 0.38, 0.1, z)
  for (const [i, w] of [0.3, 0.24, 0.27, 0.18].entries()) {
    lit(0.3, 0.03, '#35606a', 0.38, 0.01 - i * 0.07)
    lit(w, 0.03, i % 2 ? '#7fd0c0' : '#e88f6a', 0.38 - (0.3 - w) / 2, 0.01 - i * 0.07, 0.0006)
  }
  lit(1.14, 0.004, '#4f7f85', 0, 0.24)
  lit(0.3, 0.035, '#dff3ee', -0.42, 0.28)
  lit(0.12, 0.03, '#7fd0c0', 0.5, 0.28)
}
