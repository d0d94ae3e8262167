import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { FACING } from '../trade-shapes.ts'

/** The mandatory sign for head protection: a white head with a helmet in a blue round. */
export const part: Part = {
  words: {
    en: {
      name: 'helmet sign',
      description: 'A round blue sign with a head in a helmet; everybody who enters must wear a helmet.',
    },
    es: {
      name: 'señal de casco obligatorio',
      description: 'Una señal azul y redonda con una cabeza con casco; quien entra debe llevar casco.',
    },
  },
  stands: 'wall',
  size: [0.3, 0.3, 0.007],
  verbs: [],
  states: { whole: sign },
}

function sign(m: Model): void {
  m.at({ y: 0.15 }, () => {
    m.drum(0.15, 0.004, PALETTE.white, { ...FACING, segments: 36 })
    m.drum(0.143, 0.0012, '#1f5f9f', { z: 0.0036, ...FACING, segments: 36 })
    m.at({ z: 0.0054 }, () => {
      // The face between helmet and collar, looking at the viewer.
      m.add(
        plate([
          polygon([
            [-0.044, 0.024],
            [0.044, 0.024],
            [0.043, -0.012],
            [0.031, -0.04],
            [0.018, -0.052],
            [0.018, -0.066],
            [0.06, -0.08],
            [0.078, -0.1],
            [0.045, -0.122],
            [0, -0.13],
            [-0.045, -0.122],
            [-0.078, -0.1],
            [-0.06, -0.08],
            [-0.018, -0.066],
            [-0.018, -0.052],
            [-0.031, -0.04],
            [-0.043, -0.012],
          ]),
        ]),
        PALETTE.white,
      )
      const crown = Array.from({ length: 13 }, (_, i) => {
        const angle = (i / 12) * Math.PI
        return [Math.cos(angle) * 0.062, 0.042 + Math.sin(angle) * 0.064] as const
      })
      m.add(
        plate([polygon([...crown, [-0.078, 0.04], [-0.078, 0.03], [0.078, 0.03], [0.078, 0.04]])]),
        PALETTE.white,
        { z: 0.0006 },
      )
      const rib = polygon([
        [-0.011, 0.052],
        [0.011, 0.052],
        [0.009, 0.098],
        [-0.009, 0.098],
      ])
      m.add(plate([rib]), '#1f5f9f', { z: 0.0012 })
    })
  })
}
