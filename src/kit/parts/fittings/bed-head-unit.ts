import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, softRect, writing } from '../care-shapes.ts'

/** The panel on the wall above the head of a bed. */
export const part: Part = {
  words: {
    en: {
      name: 'bed head unit',
      description:
        'A long wall panel above the bed with a reading lamp, sockets and outlets for oxygen and suction.',
    },
    es: {
      name: 'panel de cabecera',
      description:
        'Un panel largo sobre la cama con una lámpara, enchufes y tomas de oxígeno y de aspiración.',
    },
  },
  stands: 'wall',
  size: [1.6, 0.3, 0.1],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: { off: (m, supplies) => unit(m, supplies, false), on: (m, supplies) => unit(m, supplies, true) },
}

const FACE = 0.0785

function unit(m: Model, { letters }: Supplies, isOn: boolean): void {
  m.box(1.6, 0.27, 0.078, CARE.shell, { z: 0.039, bevel: 0.012 })
  for (const side of [-1, 1])
    m.box(0.03, 0.274, 0.084, CARE.blue, { x: side * 0.785, y: -0.002, z: 0.042, bevel: 0.012 })
  // The lamp sits in a hood along the upper edge.
  m.box(1.5, 0.05, 0.09, CARE.shell, { y: 0.25, z: 0.055, bevel: 0.015 })
  m.box(1.36, 0.012, 0.06, isOn ? '#fff3d6' : '#c9cdc9', {
    y: 0.2415,
    z: 0.062,
    bevel: 0.004,
    ...(isOn && { glow: 3 }),
    casts: false,
  })
  m.box(1.36, 0.034, 0.006, isOn ? '#fff3d6' : '#c9cdc9', {
    y: 0.258,
    z: 0.0985,
    bevel: 0.002,
    ...(isOn && { glow: 2 }),
    casts: false,
  })
  m.box(1.5, 0.012, 0.006, CARE.birch, { y: 0.185, z: FACE, bevel: 0.002 })
  for (let i = 0; i < 4; i++) socket(m, -0.65 + i * 0.105 + (i > 1 ? 0.02 : 0))
  outlet(m, 0.16, '#ffffff', PALETTE.char)
  outlet(m, 0.31, PALETTE.mustard, PALETTE.char)
  writing(m, letters, 'O', 0.026, CARE.blueDark, { x: 0.155, y: 0.152, z: FACE })
  writing(m, letters, '2', 0.016, CARE.blueDark, { x: 0.17, y: 0.148, z: FACE })
  writing(m, letters, 'VAC', 0.022, CARE.blueDark, { x: 0.31, y: 0.152, z: FACE })
  lampSwitch(m, isOn)
  for (let i = 0; i < 5; i++)
    m.box(0.075, 0.004, 0.003, CARE.floor, { x: -0.12, y: 0.07 + i * 0.016, z: FACE, bevel: 0.001 })
  m.box(0.09, 0.12, 0.01, CARE.linen, { x: 0.68, y: 0.04, z: FACE, bevel: 0.003 })
  m.drum(0.02, 0.01, PALETTE.red, { x: 0.68, y: 0.115, z: FACE + 0.004, rx: Math.PI / 2, segments: 12 })
  m.drum(0.012, 0.012, CARE.rubber, { x: 0.68, y: 0.067, z: FACE + 0.004, rx: Math.PI / 2, segments: 8 })
}

function socket(m: Model, x: number): void {
  m.slab(softRect(0.088, 0.088, 0.012), 0.008, '#ffffff', { x, y: 0.1, z: FACE - 0.001, bevel: 0.002 })
  m.drum(0.028, 0.003, CARE.shell, { x, y: 0.1, z: FACE + 0.006, rx: Math.PI / 2, segments: 14 })
  for (const side of [-0.01, 0.01])
    patch(m, 0.007, 0.007, CARE.rubber, { x: x + side, y: 0.1, z: FACE + 0.0098, radius: 0.0035 })
}

/** A gas outlet: a coloured ring round a dark mouth. */
function outlet(m: Model, x: number, ring: string, mouth: string): void {
  m.slab(softRect(0.1, 0.1, 0.02), 0.006, CARE.floor, { x, y: 0.085, z: FACE - 0.001, bevel: 0.002 })
  m.at({ x, y: 0.085, z: FACE + 0.004, rx: Math.PI / 2 }, () => {
    m.turn(
      [
        [0.04, 0],
        [0.04, 0.016],
        [0.034, 0.02],
        [0.02, 0.02],
        [0.018, 0.01],
      ],
      ring,
      { segments: 16, shine: 0.3 },
    )
    m.drum(0.0185, 0.012, PALETTE.steel, { segments: 12, shine: 0.6 })
    m.drum(0.009, 0.014, mouth, { segments: 8 })
  })
}

function lampSwitch(m: Model, isOn: boolean): void {
  m.slab(softRect(0.088, 0.088, 0.012), 0.008, '#ffffff', { x: 0.5, y: 0.1, z: FACE - 0.001, bevel: 0.002 })
  m.box(0.05, 0.06, 0.01, CARE.blueSoft, {
    x: 0.5,
    y: 0.07,
    z: FACE + 0.008,
    rx: isOn ? 0.14 : -0.14,
    bevel: 0.003,
  })
}
