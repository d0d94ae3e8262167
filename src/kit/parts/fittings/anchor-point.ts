import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'

/** A post with an eye on a plate that is bolted to the roof. */
export const part: Part = {
  words: {
    en: {
      name: 'anchor point',
      description: 'A steel eye bolted to the roof; the line of a fall harness is clipped to it.',
    },
    es: {
      name: 'punto de anclaje',
      description: 'Una argolla de acero atornillada al techo; en ella se engancha la línea del arnés.',
    },
  },
  stands: 'floor',
  size: [0.26, 0.308, 0.26],
  verbs: ['use', 'put'],
  states: { whole: anchor },
}

function anchor(m: Model, { letters }: Supplies): void {
  m.box(0.26, 0.012, 0.26, PALETTE.steelDark, { bevel: 0.003, shine: 0.7 })
  for (const x of [-0.1, 0.1])
    for (const z of [-0.1, 0.1]) {
      m.drum(0.02, 0.004, PALETTE.steel, { x, y: 0.011, z, segments: 10, shine: 0.9 })
      m.drum(0.013, 0.014, PALETTE.steel, { x, y: 0.014, z, segments: 6, shine: 0.9 })
    }
  m.turn(
    [
      [0.06, 0.01],
      [0.045, 0.03],
      [0.03, 0.06],
      [0.026, 0.19],
      [0.034, 0.196],
      [0.034, 0.212],
      [0, 0.212],
    ],
    TRADE.hazard,
    { segments: 14, shine: 0.3 },
  )
  for (const y of [0.09, 0.14]) m.drum(0.0305, 0.022, PALETTE.char, { y, segments: 14 })
  m.at({ y: 0.252 }, () =>
    m.rod(
      Array.from({ length: 13 }, (_, i) => {
        const angle = (i / 12) * Math.PI * 2 - Math.PI / 2
        return [Math.cos(angle) * 0.042, Math.sin(angle) * 0.042, 0]
      }),
      0.0145,
      PALETTE.steel,
      { sides: 8, steps: 18, shine: 0.9 },
    ),
  )
  m.box(0.11, 0.003, 0.045, PALETTE.white, { y: 0.0115, z: 0.1, bevel: 0.0008 })
  m.at({ y: 0.0151, z: 0.113, rx: -Math.PI / 2 }, () =>
    lettering(m, letters, '1 × 12 kN', 0.019, PALETTE.char, 0, 0, 0),
  )
}
