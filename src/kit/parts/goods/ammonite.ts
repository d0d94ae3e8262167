import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { crease } from '../../solid/crease.ts'
import { tube } from '../../solid/tube.ts'

/** A fossil ammonite upright on a small stand. */
export const part: Part = {
  words: {
    en: {
      name: 'ammonite',
      description: 'A stone spiral with ribs: the shell of a sea animal that died out long ago.',
    },
    es: {
      name: 'amonites',
      description:
        'Una espiral de piedra con costillas: la concha de un animal marino extinguido hace mucho.',
    },
  },
  stands: 'top',
  size: [0.163, 0.215, 0.086],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.13, 0.03],
  states: { whole: ammonite },
}

const [INNER, OUTER, TURNS] = [0.0075, 0.08, 2.6]
const GROWTH = Math.log(OUTER / INNER) / (TURNS * Math.PI * 2)

function ammonite(m: Model): void {
  const points = Array.from({ length: 70 }, (_, i): [number, number, number] => {
    const angle = (i / 69) * TURNS * Math.PI * 2
    const radius = INNER * Math.exp(GROWTH * angle)
    return [Math.cos(angle) * radius, Math.sin(angle) * radius, 0]
  })
  m.at({ x: -0.016, y: 0.12, rz: -2.72 }, () => {
    // arc length grows as the radius does, so `t` is also the share of the radius
    const shell = tube(
      points,
      (t) => {
        const radius = INNER + (OUTER - INNER) * t
        const angle = Math.log(radius / INNER) / GROWTH
        return radius * 0.42 * (1 + 0.09 * Math.cos(angle * 18))
      },
      { sides: 7, steps: 130, caps: false },
    )
    // a tube's own normals leave its ribs unshaded
    m.add(crease(shell.position, shell.index, 75), MUSEUM.crateDark, { shine: 0.25 })
    // pale crystal where the shell broke off
    const end = TURNS * Math.PI * 2
    m.ball([0.007, 0.007, 0.008], MUSEUM.crateDark, { detail: 1 })
    m.ball([0.033, 0.006, 0.033], PALETTE.cream, {
      x: Math.cos(end) * OUTER,
      y: Math.sin(end) * OUTER,
      rz: end - GROWTH,
      detail: 1,
      shine: 0.5,
    })
  })
  m.box(0.13, 0.022, 0.085, PALETTE.walnut, { bevel: 0.006, shine: 0.3 })
  for (const x of [-0.035, 0.035])
    m.rod(
      [
        [x, 0.02, -0.012],
        [x * 1.1, 0.036, -0.025],
        [x * 1.1, 0.072, -0.024],
      ],
      0.004,
      MUSEUM.brass,
      { sides: 6, steps: 5, ...STEEL },
    )
  for (const x of [-0.04, 0.04])
    m.rod(
      [
        [x, 0.02, 0.01],
        [x * 1.1, 0.034, 0.025],
        [x * 1.1, 0.064, 0.024],
      ],
      0.004,
      MUSEUM.brass,
      { sides: 6, steps: 5, ...STEEL },
    )
  m.box(0.05, 0.012, 0.002, MUSEUM.brass, { y: 0.005, z: 0.0425, bevel: 0.0006, ...STEEL })
}
