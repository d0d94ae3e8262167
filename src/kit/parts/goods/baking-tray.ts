import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import type { Baked } from '../crust.ts'
import { croissant } from './croissant.ts'

/** A baking tray with croissants at each point of their bake. */
export const part: Part = {
  words: {
    en: {
      name: 'tray of croissants',
      description: 'A metal tray with baking paper and six croissants, to be baked or just baked.',
    },
    es: {
      name: 'bandeja de cruasanes',
      description:
        'Una bandeja de metal con papel de horno y seis cruasanes, para hornear o recién horneados.',
    },
  },
  stands: 'top',
  size: [0.4, 0.059, 0.3],
  verbs: ['take', 'put', 'use', 'show'],
  grip: [0.2, 0.01, 0],
  states: {
    raw: (m, { random }) => tray(m, 'raw', random),
    baked: (m, { random }) => tray(m, 'baked', random),
    burnt: (m, { random }) => tray(m, 'burnt', random),
  },
}

/** A baking sheet 0.4 × 0.3 m with eight croissants. */
export function tray(m: Model, baked: Baked, random: () => number): void {
  m.box(0.4, 0.006, 0.3, '#8d9290', { y: 0.002, bevel: 0.002 })
  for (const z of [-1, 1]) m.box(0.4, 0.016, 0.008, '#a4a9a6', { z: z * 0.147, bevel: 0.003 })
  for (const x of [-1, 1]) m.box(0.008, 0.016, 0.3, '#a4a9a6', { x: x * 0.197, bevel: 0.003 })
  m.box(0.37, 0.002, 0.27, '#efe4cf', { y: 0.007, bevel: 0.0005 })
  for (let i = 0; i < 6; i++)
    m.at(
      {
        x: -0.125 + (i % 3) * 0.125,
        y: 0.009,
        z: i < 3 ? -0.075 : 0.07,
        ry: (random() - 0.5) * 0.7,
        size: baked === 'raw' ? 0.78 : 0.92,
      },
      () => croissant(m, random, baked, 6),
    )
}
