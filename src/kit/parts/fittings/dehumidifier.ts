import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

type Look = 'off' | 'on' | 'fullTank'

/** A dehumidifier on castors; on, its flap stands open; when its tank is full, the window shows water and a drop lights. */
export const part: Part = {
  words: {
    en: {
      name: 'dehumidifier',
      description: 'A machine on wheels that takes water out of the air and collects it in a tank.',
    },
    es: {
      name: 'deshumidificador',
      description: 'Una máquina con ruedas que saca agua del aire y la junta en un depósito.',
    },
  },
  stands: 'floor',
  size: [0.394, 0.646, 0.277],
  verbs: ['turnOn', 'turnOff', 'press', 'open', 'use', 'clean'],
  states: {
    off: (m, { letters }) => machine(m, letters, 'off'),
    on: (m, { letters }) => machine(m, letters, 'on'),
    fullTank: (m, { letters }) => machine(m, letters, 'fullTank'),
  },
}

function machine(m: Model, letters: Letters, look: Look): void {
  for (const x of [-0.14, 0.14])
    for (const z of [-0.09, 0.09]) {
      m.drum(0.022, 0.02, PALETTE.char, { x: x + 0.01, y: 0.022, z, rz: Math.PI / 2, segments: 10 })
      m.box(0.03, 0.02, 0.03, MUSEUM.slateDark, { x, y: 0.025, z, bevel: 0.003 })
    }
  m.box(0.38, 0.56, 0.26, PALETTE.white, { y: 0.04, bevel: 0.03, shine: 0.3 })
  m.at({ z: 0.131 }, () => {
    for (let i = 0; i < 7; i++)
      m.box(0.3, 0.012, 0.008, MUSEUM.slate, { y: 0.34 + i * 0.022, z: -0.002, bevel: 0.003 })
    tank(m, look === 'fullTank')
  })
  m.at({ y: 0.598, z: 0.06 }, () => panel(m, letters, look))
  m.box(0.3, 0.004, 0.1, MUSEUM.slateDark, { y: 0.598, z: -0.065, bevel: 0.001 })
  m.at({ y: 0.602, z: -0.115, rx: look === 'on' ? -0.95 : 0 }, () =>
    m.box(0.3, 0.01, 0.1, MUSEUM.limewash, { z: 0.05, bevel: 0.004 }),
  )
  if (look === 'on')
    for (let i = 0; i < 4; i++)
      m.box(0.28, 0.012, 0.004, MUSEUM.slate, { y: 0.6, z: -0.095 + i * 0.02, rx: -0.5, bevel: 0.001 })
  for (const x of [-0.193, 0.193]) m.box(0.008, 0.03, 0.12, MUSEUM.slate, { x, y: 0.48, bevel: 0.003 })
}

/** The tank's front with a grip and a window for the water. */
function tank(m: Model, isFull: boolean): void {
  m.slab(roundRect(0.32, 0.22, 0.02), 0.012, MUSEUM.limewash, {
    y: 0.19,
    z: -0.004,
    bevel: 0.004,
    shine: 0.3,
  })
  m.box(0.12, 0.03, 0.01, MUSEUM.slateDark, { y: 0.255, z: 0.006, bevel: 0.004 })
  m.slab(roundRect(0.06, 0.14, 0.01), 0.004, MUSEUM.slateDark, { x: 0.11, y: 0.175, z: 0.007, bevel: 0.001 })
  const level = isFull ? 0.122 : 0.02
  m.box(0.048, level, 0.003, '#63aed6', { x: 0.11, y: 0.112, z: 0.0115, bevel: 0.0008, shine: 0.5 })
  if (isFull) m.box(0.048, 0.004, 0.004, '#d5eef8', { x: 0.11, y: 0.23, z: 0.012, bevel: 0.001 })
  for (let i = 0; i < 3; i++)
    mark(m, 0.012, 0.003, PALETTE.white, { x: 0.128, y: 0.14 + i * 0.04, z: 0.0155 })
}

function panel(m: Model, letters: Letters, look: Look): void {
  m.box(0.26, 0.012, 0.1, MUSEUM.slateDark, { bevel: 0.004 })
  m.at({ y: 0.0125, rx: -Math.PI / 2 }, () => {
    const lit = { off: '#59625c', on: '#bfe0b4', fullTank: '#f0c9a4' }[look]
    mark(m, 0.1, 0.05, lit, { x: -0.05, glow: look === 'off' ? 0 : 1.2 })
    if (look !== 'off')
      lettering(m, letters, look === 'on' ? '48 %' : '62 %', 0.036, '#20302c', -0.05, -0.013, 0.0006)
  })
  m.drum(0.017, 0.006, look === 'on' ? PALETTE.leafLight : PALETTE.steelDark, {
    x: 0.045,
    y: 0.01,
    segments: 12,
    glow: look === 'on' ? 1.5 : 0,
  })
  // the warning lamp is a drop that stands up, seen from across the room
  const isFull = look === 'fullTank'
  m.turn(
    [
      [0, 0],
      [0.013, 0.004],
      [0.016, 0.012],
      [0.009, 0.026],
      [0, 0.038],
    ],
    isFull ? PALETTE.red : PALETTE.steelDark,
    { x: 0.095, y: 0.01, segments: 12, glow: isFull ? 3 : 0 },
  )
}
