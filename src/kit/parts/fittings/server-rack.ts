import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark } from '../museum-shapes.ts'

const [W, H, D] = [0.62, 2, 0.7]
const GREEN = '#58e08a'
const LIGHTS = [GREEN, GREEN, '#7fd6ff', GREEN, '#ffc94d'] as const

/** A tall cabinet of computers and switches, its front +z. */
export const part: Part = {
  words: {
    en: {
      name: 'server rack',
      description: 'A tall cabinet full of computers, with small lights that blink when data passes.',
    },
    es: {
      name: 'armario de servidores',
      description: 'Un armario alto lleno de computadoras, con lucecitas que parpadean cuando pasan datos.',
    },
  },
  stands: 'floor',
  size: [W, H, D],
  verbs: ['use'],
  states: { on: (m) => rack(m, true), off: (m) => rack(m, false) },
}

function rack(m: Model, isOn: boolean): void {
  const frame = '#2a2f34'
  m.box(W - 0.04, 0.06, D - 0.04, '#1b1f23', { bevel: 0.004 })
  for (const x of [-1, 1]) m.box(0.05, H - 0.1, D, frame, { x: x * (W / 2 - 0.025), y: 0.05, bevel: 0 })
  m.box(W, 0.06, D, frame, { y: H - 0.06, bevel: 0.008 })
  m.box(W - 0.08, H - 0.1, 0.02, '#1b1f23', { y: 0.05, z: -D / 2 + 0.01, bevel: 0 })
  let y = 0.1
  for (let i = 0; y < H - 0.2; i++) {
    const h = [0.088, 0.045, 0.17, 0.045, 0.088][i % 5] ?? 0.088
    unit(m, i, y, h, isOn)
    y += h + 0.012
  }
  cables(m)
}

/** One unit: a face with a grille, a handle at each end, and its lights. */
function unit(m: Model, i: number, y: number, h: number, isOn: boolean): void {
  const face = ['#3b4248', '#4b545b', '#343a40'][i % 3] ?? '#3b4248'
  m.box(W - 0.11, h, D - 0.16, face, { y, z: 0.04, bevel: 0, without: ['-z', '-x', '+x'] })
  const front = D / 2 - 0.04
  for (const x of [-1, 1])
    m.box(0.012, h * 0.6, 0.018, PALETTE.steel, {
      x: x * (W / 2 - 0.075),
      y: y + h * 0.2,
      z: front + 0.006,
      bevel: 0,
      without: ['-z'],
      shine: 0.7,
    })
  mark(m, 0.2, h * 0.5, '#15181b', { x: -0.09, y: y + h / 2, z: front + 0.001 })
  for (let k = 0; k < 5; k++)
    mark(m, 0.016, 0.013, isOn ? (LIGHTS[(i * 2 + k) % LIGHTS.length] ?? GREEN) : '#565e63', {
      x: 0.06 + k * 0.026,
      y: y + h / 2,
      z: front + 0.001,
      ...(isOn && (i + k) % 3 !== 1 && { glow: 1.2 }),
    })
}

/** Two bundles of cables that hang beside the units. */
function cables(m: Model): void {
  for (const [x, color] of [
    [0.225, '#2f7fb0'],
    [0.24, '#d9a531'],
  ] as const)
    m.rod(
      [
        [x, 1.7, D / 2 - 0.03],
        [x + 0.01, 1.2, D / 2 - 0.015],
        [x - 0.02, 0.7, D / 2 - 0.018],
        [x, 0.25, D / 2 - 0.03],
      ],
      0.009,
      color,
      { sides: 5, steps: 6 },
    )
}
