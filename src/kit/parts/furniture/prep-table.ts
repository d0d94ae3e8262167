import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { TOP_PLANKS, planks } from '../../shell.ts'
import { oak } from '../../wood.ts'

/** A work table of a bakery or kitchen. */
export const part: Part = {
  words: {
    en: {
      name: 'prep table',
      description: 'A work table with an oak top and a steel shelf below, for preparing food while standing.',
    },
    es: {
      name: 'mesa de preparación',
      description:
        'Una mesa de trabajo con tablero de roble y un estante de acero debajo, para preparar comida de pie.',
    },
  },
  stands: 'floor',
  size: [1.6, 0.9, 0.8],
  verbs: ['clean', 'use'],
  states: { whole: (m, { random }) => prepTable(m, 1.6, 0.8, random) },
}

/** A work table of oak on steel legs, 0.9 m high, with a steel shelf below. */
export function prepTable(m: Model, w: number, d: number, random: () => number): void {
  m.box(w, 0.045, d, PALETTE.oak, { y: 0.855, bevel: 0.014, shade: oak })
  m.group('prep table top', () =>
    planks(m, -w / 2 + 0.014, w / 2 - 0.014, -d / 2 + 0.014, d / 2 - 0.014, 0.9006, TOP_PLANKS, random),
  )
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.05, 0.855, 0.05, PALETTE.steel, {
        x: x * (w / 2 - 0.06),
        z: z * (d / 2 - 0.06),
        bevel: 0.006,
        ...STEEL,
      })
  m.box(w - 0.12, 0.025, d - 0.12, PALETTE.steel, { y: 0.2, bevel: 0.006, ...STEEL })
}
