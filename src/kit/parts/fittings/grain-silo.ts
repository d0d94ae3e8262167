import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { pane } from '../museum-shapes.ts'

/** A small indoor silo on four legs, its sight glass and slide towards +z. */
export const part: Part = {
  words: {
    en: {
      name: 'grain silo',
      description: 'A tall steel drum on legs in which grain waits; a window shows how full it is.',
    },
    es: {
      name: 'silo de grano',
      description:
        'Un tambor alto de acero sobre patas donde espera el grano; una ventana muestra cuánto hay.',
    },
  },
  stands: 'floor',
  size: [1.6, 3.1, 1.6],
  verbs: ['fill', 'open', 'close', 'clean'],
  states: { empty: (m) => silo(m, 0.12), full: (m) => silo(m, 1.3) },
}

const [SKIN, RIB] = ['#c3c8c8', '#9aa2a4'] as const
const [FOOT, RIM] = [0.98, 2.72] as const

function silo(m: Model, high: number): void {
  for (const x of [-0.56, 0.56])
    for (const z of [-0.56, 0.56])
      m.box(0.09, 1.1, 0.09, '#59636a', { x: x * 0.96, z: z * 0.96, bevel: 0, without: ['-y', '+y'] })
  m.turn(
    [
      [0.1, 0.42],
      [0.13, 0.46],
      [0.74, FOOT],
      [0.77, FOOT + 0.03],
      [0.77, RIM],
      [0.8, RIM + 0.02],
      [0.22, 3.02],
      [0.2, 3.1],
      [0, 3.1],
    ],
    SKIN,
    {
      segments: 28,
      shine: 0.45,
      shade: ({ y }) => mix(rgb(SKIN), rgb(RIB), Math.sin(y * 34) > 0.75 && y > FOOT && y < RIM ? 0.8 : 0),
    },
  )
  m.drum(0.13, 0.1, '#59636a', { y: 0.34, segments: 12 })
  m.box(0.3, 0.03, 0.3, PALETTE.red, { y: 0.36, z: 0.06, bevel: 0.004 })
  // The sight glass: a narrow window with grain behind it.
  m.at({ y: 1.16, z: 0.765 }, () => {
    m.box(0.2, 1.44, 0.03, '#59636a', { bevel: 0.006, without: ['-z'] })
    m.box(0.13, 1.36, 0.006, '#3a3f42', { y: 0.04, z: 0.017, bevel: 0, without: ['-z'] })
    m.box(0.13, high, 0.006, '#d8a951', { y: 0.04, z: 0.021, bevel: 0, without: ['-z'] })
    pane(m, 0.13, 1.36, { y: 0.04, z: 0.028, thick: 0.002 })
  })
  for (let i = 0; i < 9; i++)
    m.box(0.3, 0.02, 0.02, '#59636a', { x: 0.62, y: 0.6 + i * 0.25, z: 0.52, ry: 0.86, bevel: 0 })
}
