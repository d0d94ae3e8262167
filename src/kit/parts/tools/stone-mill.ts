import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** A pair of millstones in their wooden tun, hopper on top, meal spout towards +z. */
export const part: Part = {
  words: {
    en: {
      name: 'stone mill',
      description: 'Two round stones in a wooden tub: grain falls in from above, meal runs out of the spout.',
    },
    es: {
      name: 'molino de piedra',
      description:
        'Dos piedras redondas en una cuba de madera: el grano cae desde arriba y la harina sale por la boquilla.',
    },
  },
  stands: 'floor',
  size: [1.31, 1.77, 1.47],
  verbs: ['turnOn', 'turnOff', 'fill', 'clean'],
  states: { off: (m) => mill(m, false), on: (m) => mill(m, true) },
}

const [BEAM, TUB, IRON] = ['#8a5f3a', '#b98a58', '#4a4f54'] as const

function mill(m: Model, isOn: boolean): void {
  for (const x of [-0.5, 0.5])
    for (const z of [-0.44, 0.44]) m.box(0.14, 0.62, 0.14, BEAM, { x, z, bevel: 0.01, without: ['-y'] })
  for (const z of [-0.44, 0.44]) m.box(1.2, 0.12, 0.16, BEAM, { y: 0.5, z, bevel: 0.01 })
  m.drum(0.6, 0.05, BEAM, { y: 0.62, segments: 24 })
  // The bed stone shows below the tub.
  m.drum(0.57, 0.09, '#b9b2a2', { y: 0.67, segments: 24 })
  m.turn(
    [
      [0.65, 0.76],
      [0.64, 1.16],
      [0.6, 1.2],
      [0.14, 1.22],
      [0, 1.22],
    ],
    TUB,
    { segments: 24, shade: ({ x, y, z }) => stave(x, y, z) },
  )
  for (const y of [0.82, 1.08])
    m.turn(
      [
        [0.652, y],
        [0.656, y + 0.01],
        [0.655, y + 0.04],
        [0.65, y + 0.05],
      ],
      IRON,
      { segments: 24, shine: 0.4 },
    )
  hopper(m, isOn)
  spout(m, isOn)
}

const stave = (x: number, y: number, z: number) =>
  mix(rgb(TUB), rgb('#9d7044'), 0.5 + 0.5 * Math.sin(Math.atan2(z, x) * 24 + y))

/** One side of the hopper, wide at the top. */
const SIDE = polygon([
  [-0.1, 0],
  [0.1, 0],
  [0.365, 0.46],
  [-0.365, 0.46],
])

function hopper(m: Model, isOn: boolean): void {
  for (const x of [-0.3, 0.3])
    for (const z of [-0.3, 0.3]) m.box(0.05, 0.42, 0.05, BEAM, { x, y: 1.2, z, bevel: 0.005 })
  for (let i = 0; i < 4; i++)
    m.at({ y: 1.36, ry: (i * Math.PI) / 2 }, () =>
      m.slab(SIDE, 0.02, TUB, { z: 0.11, rx: 0.58, bevel: 0.004 }),
    )
  m.box(isOn ? 0.44 : 0.56, 0.05, isOn ? 0.44 : 0.56, '#d8a951', { y: isOn ? 1.52 : 1.64, bevel: 0.02 })
  m.box(0.16, 0.12, 0.16, IRON, { y: 1.22, bevel: 0.01 })
}

function spout(m: Model, isOn: boolean): void {
  m.box(0.24, 0.05, 0.3, TUB, { y: 0.66, z: 0.66, rx: 0.5, bevel: 0.006 })
  m.box(0.3, 0.34, 0.22, '#efe4cc', { y: 0, z: 0.66, bevel: 0.06 })
  if (isOn) m.box(0.13, 0.34, 0.03, '#f1e6cf', { y: 0.33, z: 0.74, bevel: 0.01 })
  m.at({ x: 0.52, y: 0.72, z: 0.4, rx: Math.PI / 2 }, () =>
    m.drum(0.035, 0.04, isOn ? '#4fd07a' : PALETTE.red, { segments: 10, ...(isOn && { glow: 1.3 }) }),
  )
}
