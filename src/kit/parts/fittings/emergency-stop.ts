import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, screw } from '../trade-shapes.ts'

/** A red mushroom button on a yellow box; pressed, it stays in. */
export const part: Part = {
  words: {
    en: {
      name: 'emergency stop',
      description: 'A big red button on a yellow box; pressing it stops the machines at once.',
    },
    es: {
      name: 'parada de emergencia',
      description:
        'Un gran botón rojo sobre una caja amarilla; al pulsarlo, las máquinas paran de inmediato.',
    },
  },
  stands: 'wall',
  size: [0.1, 0.13, 0.115],
  verbs: ['press', 'use'],
  states: { released: (m, s) => stop(m, s, 0), pressed: (m, s) => stop(m, s, 0.02) },
}

function stop(m: Model, { letters }: Supplies, pressed: number): void {
  m.box(0.1, 0.13, 0.062, TRADE.hazard, { z: 0.031, bevel: 0.008 })
  for (const x of [-0.04, 0.04]) for (const y of [0.012, 0.118]) screw(m, x, y, 0.0618, 0.0045)
  m.at({ y: 0.066, z: 0.062 }, () => {
    m.drum(0.032, 0.004, PALETTE.char, { z: -0.001, ...FACING, segments: 20 })
    m.at({ z: -pressed }, () => {
      m.drum(0.017, 0.03, TRADE.enclosureDark, { ...FACING, segments: 14 })
      // A green collar that only a released button shows.
      m.drum(0.0195, 0.011, PALETTE.leaf, { z: 0.004, ...FACING, segments: 14 })
      m.at({ z: 0.028, ...FACING }, () =>
        m.turn(
          [
            [0, 0],
            [0.026, 0],
            [0.029, 0.006],
            [0.027, 0.016],
            [0.018, 0.022],
            [0, 0.025],
          ],
          PALETTE.red,
          { segments: 22, shine: 0.35 },
        ),
      )
      // The arrows that tell to turn it back.
      for (const turn of [0, Math.PI])
        m.at({ z: 0.0505, rz: turn }, () =>
          m.rod(
            Array.from({ length: 5 }, (_, i) => [
              Math.cos(i * 0.45) * 0.013,
              Math.sin(i * 0.45) * 0.013,
              0.0008,
            ]),
            (t) => 0.0018 - t * 0.001,
            PALETTE.white,
            { sides: 4, steps: 6 },
          ),
        )
    })
  })
  lettering(m, letters, 'STOP', 0.0185, PALETTE.char, 0, 0.106, 0.0632)
  lettering(m, letters, 'PARADA', 0.0135, PALETTE.char, 0, 0.0115, 0.0632)
}
