import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A crate of chilled quiches, its lid folded shut or open. */
export const part: Part = {
  words: {
    en: {
      name: 'crate of quiches',
      description:
        'A cardboard crate with a mark of ice on it and six small quiches inside that must be kept cold.',
    },
    es: {
      name: 'caja de quiches',
      description:
        'Una caja de cartón con una señal de hielo y seis quiches pequeñas dentro que deben mantenerse frías.',
    },
  },
  stands: 'floor',
  size: [0.51, 0.25, 0.36],
  verbs: ['take', 'put', 'open', 'close'],
  grip: [0.25, 0.18, 0],
  states: { closed: (m) => quicheCrate(m, false), open: (m) => quicheCrate(m, true) },
}

/** A crate of quiches, 0.5 × 0.36 m; open shows the quiches, closed its folded lid with an ice mark. */
export function quicheCrate(m: Model, isOpen: boolean): void {
  const [w, h, d] = [0.5, 0.24, 0.36]
  m.box(w, 0.02, d, '#b88f5c', { bevel: 0.004 })
  for (const z of [-1, 1]) m.box(w, h, 0.014, PALETTE.kraft, { z: z * (d / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.014, h, d, PALETTE.kraft, { x: x * (w / 2 - 0.007), bevel: 0.003 })
  for (const x of [-1, 1])
    m.box(0.016, 0.03, 0.1, '#6b4f31', { x: x * (w / 2 - 0.001), y: h - 0.075, bevel: 0.004 })
  m.box(0.16, 0.1, 0.003, PALETTE.white, { y: 0.07, z: d / 2, bevel: 0.001 })
  for (const turn of [0, 1, 2])
    m.box(0.075, 0.008, 0.003, '#4a86b8', {
      y: 0.116,
      z: d / 2 + 0.002,
      rz: (turn * Math.PI) / 3,
      bevel: 0.001,
    })
  if (!isOpen) {
    for (const z of [-1, 1])
      m.box(w + 0.004, 0.01, d / 2 - 0.002, '#d3b183', { y: h, z: z * (d / 4), bevel: 0.003 })
    m.box(w * 0.98, 0.003, 0.055, '#e7d9b8', { y: h + 0.0095, bevel: 0.001 })
    m.box(0.003, 0.08, 0.055, '#e7d9b8', { x: w / 2 + 0.002, y: h - 0.07, bevel: 0.001 })
    return
  }
  for (const z of [-1, 1])
    m.box(w, 0.01, d / 2 - 0.02, '#d3b183', {
      y: h - 0.01,
      z: z * (d / 2 + 0.06),
      rx: z * 0.95,
      bevel: 0.003,
    })
  for (let i = 0; i < 6; i++) {
    m.at({ x: -0.155 + (i % 3) * 0.155, y: 0.12, z: i < 3 ? -0.085 : 0.085, ry: i }, () => {
      m.turn(
        [
          [0, 0],
          [0.05, 0],
          [0.068, 0.03],
          [0.072, 0.034],
          [0.064, 0.034],
          [0.06, 0.026],
          [0, 0.026],
        ],
        PALETTE.crust,
        { segments: 14 },
      )
      m.turn(
        [
          [0.061, 0.027],
          [0.03, 0.031],
          [0, 0.032],
        ],
        '#f0cf6b',
        { segments: 12 },
      )
      for (let k = 0; k < 4; k++)
        m.ball([0.009, 0.004, 0.009], k % 2 ? '#c4473a' : PALETTE.leaf, {
          x: Math.cos(k * 1.7) * 0.03,
          y: 0.031,
          z: Math.sin(k * 1.7) * 0.03,
          detail: 0,
        })
    })
  }
}
