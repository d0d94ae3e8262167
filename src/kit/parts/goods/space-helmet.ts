import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { ball } from '../../solid/ball.ts'
import { circle, loft } from '../museum-shapes.ts'

/** An astronaut's helmet with a gold visor on its neck ring. */
export const part: Part = {
  words: {
    en: {
      name: 'space helmet',
      description: 'A white helmet with a golden visor, which an astronaut wears outside the spaceship.',
    },
    es: {
      name: 'casco espacial',
      description: 'Un casco blanco con visera dorada, que un astronauta lleva fuera de la nave.',
    },
  },
  stands: 'top',
  size: [0.339, 0.358, 0.325],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.3, 0],
  states: { whole: helmet },
}

function helmet(m: Model, { letters }: Supplies): void {
  m.turn(
    [
      [0.09, 0],
      [0.128, 0],
      [0.136, 0.006],
      [0.136, 0.024],
      [0.128, 0.03],
      [0.115, 0.036],
      [0.1, 0.036],
    ],
    PALETTE.steel,
    { segments: 20, ...STEEL },
  )
  m.turn(
    [
      [0.1365, 0.01],
      [0.1385, 0.012],
      [0.1385, 0.018],
      [0.1365, 0.02],
    ],
    MUSEUM.plum,
    { segments: 20 },
  )
  for (let i = 0; i < 6; i++)
    m.at({ ry: i * 1.047 + 0.3 }, () =>
      m.box(0.022, 0.014, 0.008, PALETTE.steelDark, { y: 0.008, z: 0.136, bevel: 0.002 }),
    )
  m.at({ y: 0.188 }, () => {
    m.add(ball([0.152, 0.17, 0.16], 5), PALETTE.white, { shine: 0.3 })
    visor(m)
    for (const side of [-1, 1]) {
      m.at({ x: side * 0.142, y: -0.012, z: 0.012, rz: (-side * Math.PI) / 2 }, () => {
        m.drum(0.046, 0.02, PALETTE.white, { top: 0.042, segments: 12, shine: 0.3 })
        m.drum(0.026, 0.007, MUSEUM.slate, { y: 0.018, segments: 12 })
        m.drum(0.01, 0.004, MUSEUM.brass, { y: 0.0235, segments: 8, ...STEEL })
      })
    }
    // the number of the suit, above the visor
    m.at({ x: 0, y: 0.158, z: 0.074, rx: -1 }, () =>
      lettering(m, letters, '04', 0.026, MUSEUM.slate, 0, -0.008, 0.006),
    )
  })
}

/** The point of the shell in front of a place of the visor, a little lifted. */
function onShell(x: number, y: number, lift: number): [number, number, number] {
  return [x, y, 0.16 * Math.sqrt(Math.max(0, 1 - (x / 0.152) ** 2 - (y / 0.17) ** 2)) + lift]
}

/** The gold pane with its rim. */
function visor(m: Model): void {
  const ring = (share: number, lift: number) =>
    circle(1, 24).map(([x, y]) => onShell(x * 0.117 * share, y * 0.101 * share + 0.004, lift))
  m.add(
    loft([ring(1, 0.001), ring(0.97, 0.005), ring(0.75, 0.006), ring(0.5, 0.006), ring(0.2, 0.006)], 70),
    '#d39a3c',
    { shine: 0.9 },
  )
  const rim = ring(1, 0.002)
  m.rod([...rim, ...rim.slice(0, 2)], 0.01, MUSEUM.slate, { sides: 5, steps: 26, caps: false })
  // the light of a window, caught in the gold
  const glint = circle(1, 10).map(([x, y]) => onShell(-0.05 + x * 0.016, 0.045 + y * 0.026, 0.008))
  m.add(loft([glint, glint.map(([x, y, z]) => [x, y, z + 0.0006] as const)]), '#ffe9b0', {
    shine: 0.9,
    casts: false,
  })
}
