import type { Letters } from '../../letters.ts'
import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark, spot } from '../museum-shapes.ts'
import { plate, polygon } from '../../solid/slab.ts'

/** A grain moisture meter: a cup of grain on top, a dial with a green and a red field in front. */
export const part: Part = {
  words: {
    en: {
      name: 'moisture meter',
      description: 'A box with a cup for grain; its needle shows whether the grain is dry enough to keep.',
    },
    es: {
      name: 'medidor de humedad',
      description: 'Una caja con un vaso para grano; su aguja muestra si está bastante seco para guardarlo.',
    },
  },
  stands: 'top',
  size: [0.3, 0.4, 0.26],
  verbs: ['use', 'fill', 'turnOn', 'turnOff'],
  states: {
    off: (m, { letters }) => meter(m, letters, undefined),
    dry: (m, { letters }) => meter(m, letters, 2.45),
    damp: (m, { letters }) => meter(m, letters, 0.55),
  },
}

/** `needle` is its angle from +x, radians; none while the meter is off. */
function meter(m: Model, letters: Letters, needle: number | undefined): void {
  m.box(0.3, 0.26, 0.26, '#e9e4d8', { bevel: 0.018 })
  m.turn(
    [
      [0.075, 0.25],
      [0.1, 0.4],
      [0.094, 0.4],
      [0.07, 0.3],
    ],
    PALETTE.steel,
    { segments: 18, shine: 0.8 },
  )
  m.turn(
    [
      [0.086, 0.36],
      [0, 0.372],
    ],
    '#d8a951',
    { segments: 14 },
  )
  m.at({ y: 0.13, z: 0.1305 }, () => {
    spot(m, 0.102, PALETTE.char, {}, 24)
    spot(m, 0.096, PALETTE.white, { z: 0.001 }, 24)
    field(m, 1.6, 2.9, '#7fb36a')
    field(m, 0.25, 1.5, PALETTE.coral)
    lettering(m, letters, 'dry', 0.019, PALETTE.char, -0.045, -0.045, 0.003)
    lettering(m, letters, 'damp', 0.019, PALETTE.char, 0.04, -0.045, 0.003)
    const a = needle ?? Math.PI
    mark(m, 0.075, 0.006, PALETTE.red, {
      x: Math.cos(a) * 0.034,
      y: Math.sin(a) * 0.034,
      z: 0.004,
      rz: a,
    })
    spot(m, 0.009, PALETTE.char, { z: 0.005 })
    spot(m, 0.008, needle === undefined ? '#7a3a32' : '#58d07c', {
      x: 0.12,
      y: -0.095,
      z: 0.001,
      ...(needle !== undefined && { glow: 1.3 }),
    })
  })
}

/** A coloured stretch of the dial between two angles. */
function field(m: Model, from: number, to: number, color: string): void {
  const arc = (radius: number) =>
    Array.from({ length: 9 }, (_, i): [number, number] => {
      const a = from + ((to - from) * i) / 8
      return [Math.cos(a) * radius, Math.sin(a) * radius]
    })
  m.add(plate([polygon([...arc(0.088), ...arc(0.062).toReversed()])], 1), color, { z: 0.002, casts: false })
}
