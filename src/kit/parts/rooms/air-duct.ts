import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import type { Profile } from '../../solid/lathe.ts'

const [RADIUS, LENGTH, DROP] = [0.16, 1.5, 0.3]

/** A piece of round air duct that hangs from the ceiling; pieces in a row make one duct. */
export const part: Part = {
  words: {
    en: { name: 'air duct', description: 'A round metal duct under the ceiling that brings fresh air.' },
    es: { name: 'conducto de aire', description: 'Un tubo de metal en el techo que trae aire fresco.' },
  },
  stands: 'ceiling',
  size: [LENGTH, 0.475, 0.35],
  verbs: [],
  states: { whole: duct },
}

function duct(m: Model): void {
  const metal = { shine: 0.7, segments: 18 }
  const profile: [number, number][] = [[RADIUS, 0]]
  for (let x = 0.1; x < LENGTH - 0.05; x += 0.14)
    profile.push([RADIUS, x - 0.008], [RADIUS + 0.005, x], [RADIUS, x + 0.008])
  const tube: Profile = [...profile, [RADIUS, LENGTH]]
  m.at({ x: LENGTH / 2, y: -DROP, rz: Math.PI / 2 }, () => {
    m.turn(tube, PALETTE.steel, metal)
    m.drum(RADIUS - 0.006, LENGTH - 0.01, PALETTE.char, { y: 0.005, segments: 18 })
    for (const y of [0, LENGTH - 0.03])
      m.turn(
        [
          [RADIUS - 0.03, y],
          [RADIUS + 0.014, y],
          [RADIUS + 0.014, y + 0.03],
          [RADIUS - 0.03, y + 0.03],
        ],
        PALETTE.steelDark,
        metal,
      )
  })
  for (const x of [-0.45, 0.45]) {
    m.at({ x: x + 0.015, y: -DROP, rz: Math.PI / 2 }, () =>
      m.turn(
        [
          [RADIUS, 0],
          [RADIUS + 0.011, 0],
          [RADIUS + 0.011, 0.03],
          [RADIUS, 0.03],
        ],
        PALETTE.char,
        { segments: 18 },
      ),
    )
    m.box(0.06, 0.012, 0.06, PALETTE.char, { x, y: -0.012, bevel: 0.003 })
    m.drum(0.006, DROP - RADIUS - 0.005, PALETTE.char, { x, y: RADIUS - DROP, segments: 6 })
  }
  // A grille in the underside lets the air out.
  m.box(0.5, 0.02, 0.14, PALETTE.white, { y: -DROP - RADIUS - 0.012, bevel: 0.005 })
  for (let i = 0; i < 3; i++)
    m.box(0.44, 0.006, 0.02, PALETTE.char, { y: -DROP - RADIUS - 0.014, z: -0.036 + i * 0.036, bevel: 0.001 })
}
