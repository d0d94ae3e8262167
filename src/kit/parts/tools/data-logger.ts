import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

/** A climate logger on a foot; its display draws the humidity of the last hours. */
export const part: Part = {
  words: {
    en: {
      name: 'data logger',
      description:
        'A small box on a foot that writes down temperature and humidity and warns when they are wrong.',
    },
    es: {
      name: 'registrador de datos',
      description:
        'Una caja pequeña con pie que anota la temperatura y la humedad y avisa cuando no son correctas.',
    },
  },
  stands: 'top',
  size: [0.1, 0.138, 0.06],
  verbs: ['take', 'put', 'use', 'press', 'show'],
  grip: [0, 0.07, 0.005],
  states: {
    normal: (m, { letters }) => logger(m, letters, false),
    alarm: (m, { letters }) => logger(m, letters, true),
  },
}

const INK = '#20302c'

function logger(m: Model, letters: Letters, isAlarm: boolean): void {
  m.box(0.08, 0.01, 0.06, MUSEUM.slateDark, { bevel: 0.004 })
  m.at({ y: 0.008, z: 0.002, rx: -0.12 }, () => {
    m.slab(roundRect(0.1, 0.12, 0.014), 0.026, PALETTE.white, {
      y: 0.061,
      z: -0.013,
      bevel: 0.005,
      shine: 0.3,
    })
    m.drum(0.006, 0.012, PALETTE.steelDark, { x: 0.034, y: 0.118, segments: 8 })
    m.at({ y: 0.073, z: 0.0136 }, () => {
      mark(m, 0.086, 0.082, isAlarm ? '#f0c9a4' : '#c4d3be', { glow: 1 })
      lettering(
        m,
        letters,
        isAlarm ? '68 %' : '50 %',
        isAlarm ? 0.023 : 0.027,
        INK,
        isAlarm ? 0.0105 : 0,
        0.017,
        0.0006,
      )
      lettering(m, letters, '20.4 °C', 0.014, INK, 0, 0.0005, 0.0006)
      curve(m, isAlarm)
      if (isAlarm) warning(m, letters)
    })
    mark(m, 0.03, 0.009, MUSEUM.plum, { x: -0.026, y: 0.0175, z: 0.0136 })
    m.drum(0.0065, 0.003, isAlarm ? PALETTE.red : PALETTE.steelDark, {
      x: 0.032,
      y: 0.0175,
      z: 0.012,
      rx: Math.PI / 2,
      segments: 10,
      glow: isAlarm ? 3 : 0,
    })
  })
}

/** The curve of the last hours between its two limits. */
function curve(m: Model, isAlarm: boolean): void {
  for (const y of [-0.032, -0.01]) mark(m, 0.078, 0.0008, '#7c8a80', { y, z: 0.0006 })
  const heights = isAlarm ? [0.3, 0.35, 0.3, 0.45, 0.7, 0.95, 1.25] : [0.5, 0.55, 0.45, 0.5, 0.6, 0.5, 0.48]
  const points = heights.map((h, i) => [-0.036 + i * 0.012, -0.032 + h * 0.022] as const)
  const thick = 0.0024
  const outline = [...points, ...points.toReversed().map(([x, y]) => [x, y - thick] as const)]
  m.add(plate([polygon(outline)], 1), isAlarm ? PALETTE.red : INK, { z: 0.001, casts: false })
}

function warning(m: Model, letters: Letters): void {
  const triangle = polygon([
    [-0.041, 0.016],
    [-0.019, 0.016],
    [-0.03, 0.037],
  ])
  m.add(plate([triangle], 1), PALETTE.red, { z: 0.0008, casts: false })
  lettering(m, letters, '!', 0.016, PALETTE.white, -0.03, 0.0185, 0.0014)
}
