import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { mark, spot } from '../museum-shapes.ts'

/** A dial hygrometer on a foot; the green field is what exhibits like. */
export const part: Part = {
  words: {
    en: {
      name: 'hygrometer',
      description:
        'A round dial on a foot that shows how humid the air is; the green field is good for exhibits.',
    },
    es: {
      name: 'higrómetro',
      description:
        'Una esfera redonda con pie que muestra la humedad del aire; la zona verde es buena para las piezas.',
    },
  },
  stands: 'top',
  size: [0.14, 0.162, 0.064],
  verbs: ['take', 'put', 'use', 'show'],
  grip: [0, 0.085, 0],
  states: {
    normal: (m, { letters }) => hygrometer(m, letters, 50),
    damp: (m, { letters }) => hygrometer(m, letters, 68),
  },
}

/** Where a humidity lies on the dial: 0 % is at the lower left, 100 % at the lower right. */
const angleOf = (percent: number): number => ((225 - percent * 2.7) / 180) * Math.PI

function hygrometer(m: Model, letters: Letters, percent: number): void {
  m.box(0.09, 0.012, 0.064, MUSEUM.slateDark, { bevel: 0.004 })
  m.box(0.05, 0.02, 0.02, MUSEUM.slateDark, { y: 0.009, z: -0.004, bevel: 0.004 })
  m.at({ y: 0.092, z: 0.004, rx: Math.PI / 2 }, () => {
    m.turn(
      [
        [0, -0.026],
        [0.058, -0.026],
        [0.066, -0.02],
        [0.07, 0.006],
        [0.066, 0.012],
        [0.06, 0.012],
        [0.058, 0.004],
        [0, 0.004],
      ],
      MUSEUM.brass,
      { segments: 24, ...STEEL },
    )
  })
  m.at({ y: 0.092, z: 0.0085 }, () => {
    spot(m, 0.0585, PALETTE.white, {}, 24)
    field(m, 0, 40, MUSEUM.limewash)
    field(m, 40, 60, PALETTE.leaf)
    field(m, 60, 100, PALETTE.coral)
    for (let p = 0; p <= 100; p += 10) {
      const a = angleOf(p)
      mark(m, 0.006, 0.0012, PALETTE.char, {
        x: Math.cos(a) * 0.039,
        y: Math.sin(a) * 0.039,
        z: 0.001,
        rz: a,
      })
      if (p % 20 === 0)
        lettering(
          m,
          letters,
          `${p}`,
          0.0105,
          PALETTE.char,
          Math.cos(a) * 0.03,
          Math.sin(a) * 0.029 - 0.0035,
          0.0011,
        )
    }
    m.slab(roundRect(0.044, 0.019, 0.004), 0.003, MUSEUM.slateDark, { y: -0.04, bevel: 0.0008 })
    lettering(m, letters, `${percent} %`, 0.0155, '#f2e9c8', 0, -0.0455, 0.0037)
    const a = angleOf(percent)
    m.at({ rz: a - Math.PI / 2, z: 0.0025 }, () =>
      m.slab(
        polygon([
          [-0.003, -0.014],
          [0.003, -0.014],
          [0.0008, 0.047],
          [-0.0008, 0.047],
        ]),
        0.0012,
        MUSEUM.plum,
        { bevel: 0.0003 },
      ),
    )
    m.drum(0.005, 0.005, MUSEUM.brass, { rx: Math.PI / 2, segments: 8, ...STEEL })
  })
}

/** A stretch of the coloured ring. */
function field(m: Model, from: number, to: number, color: string): void {
  const steps = Math.max(2, Math.round((to - from) / 5))
  const arc = (radius: number) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const a = angleOf(from + ((to - from) * i) / steps)
      return [Math.cos(a) * radius, Math.sin(a) * radius] as const
    })
  m.add(plate([polygon([...arc(0.056), ...arc(0.045).toReversed()])], 1), color, { z: 0.0006, casts: false })
}
