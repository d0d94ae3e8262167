import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { FACING, band, soft } from '../trade-shapes.ts'

/** A harness that hangs by its ring from a hook; in use, only the hook is left. */
export const part: Part = {
  words: {
    en: {
      name: 'fall harness',
      description: 'A harness of strong straps for shoulders and legs; clipped to a line, it stops a fall.',
    },
    es: {
      name: 'arnés anticaídas',
      description:
        'Un arnés de correas fuertes para hombros y piernas; enganchado a una línea, detiene una caída.',
    },
  },
  stands: 'wall',
  size: [0.42, 1.052, 0.101],
  verbs: ['use', 'put'],
  states: { hung: (m) => (hook(m), harness(m)), inUse: hook },
}

function hook(m: Model): void {
  // The foot of the part is where the leg loops end, so that the hook keeps its height in both states.
  m.slab(soft(0.06, 0.09, 0.012), 0.01, PALETTE.steelDark, { y: 1.01, bevel: 0.002, shine: 0.8 })
  for (const y of [0.98, 1.04]) m.drum(0.006, 0.004, PALETTE.char, { y, z: 0.01, ...FACING, segments: 8 })
  m.rod(
    [
      [0, 1.02, 0.008],
      [0, 1.012, 0.06],
      [0, 1.015, 0.085],
      [0, 1.035, 0.094],
    ],
    0.008,
    PALETTE.steelDark,
    { sides: 8, steps: 8, shine: 0.8 },
  )
}

function harness(m: Model): void {
  // The ring between the shoulder blades, and the plate that holds the straps under it.
  m.rod(
    [
      [-0.022, 0.95, 0.055],
      [-0.026, 0.985, 0.058],
      [0, 1.018, 0.06],
      [0.026, 0.985, 0.058],
      [0.022, 0.95, 0.055],
      [-0.022, 0.95, 0.055],
    ],
    0.0055,
    PALETTE.steel,
    { sides: 6, steps: 18, shine: 0.9 },
  )
  m.slab(soft(0.085, 0.06, 0.015), 0.012, PALETTE.char, { y: 0.938, z: 0.044, bevel: 0.003 })
  for (const side of [-1, 1]) {
    const s = (x: number, y: number): readonly [number, number] => [side * x, y]
    // Behind: from the plate over the shoulders and down to the seat.
    band(m, s(0.02, 0.93), s(0.13, 0.84), 0.042, TRADE.navy, 0.038)
    band(m, s(-0.015, 0.93), s(0.168, 0.47), 0.042, TRADE.navy, 0.026)
    // In front: shoulder straps, chest strap and belt.
    band(m, s(0.128, 0.85), s(0.105, 0.47), 0.044, TRADE.orange, 0.06)
    band(m, s(0.13, 0.84), s(0.118, 0.858), 0.044, TRADE.orange, 0.046, 0.016)
    m.box(0.05, 0.034, 0.012, PALETTE.steel, { x: side * 0.116, y: 0.6, z: 0.062, bevel: 0.003, shine: 0.9 })
    band(m, s(0.0, 0.71), s(0.12, 0.71), 0.036, TRADE.navy, 0.066)
    band(m, s(0.0, 0.47), s(0.17, 0.46), 0.05, TRADE.navy, 0.058)
    m.slab(soft(0.05, 0.09, 0.015), 0.02, PALETTE.char, { x: side * 0.185, y: 0.46, z: 0.036, bevel: 0.006 })
    // Leg loops with pads.
    m.at({ x: side * 0.105, y: 0.2 }, () =>
      m.rod(
        Array.from({ length: 9 }, (_, i) => {
          const angle = (i / 8) * Math.PI * 2 + Math.PI / 2
          return [Math.cos(angle) * 0.088, Math.sin(angle) * 0.18 + 0.015, 0.055 + Math.sin(angle) * 0.008]
        }),
        0.021,
        TRADE.orange,
        { sides: 6, steps: 18, flat: 0.35 },
      ),
    )
    band(m, s(0.105, 0.38), s(0.12, 0.48), 0.042, TRADE.navy, 0.05)
    m.box(0.058, 0.04, 0.012, PALETTE.steel, { x: side * 0.1, y: 0.003, z: 0.05, bevel: 0.003, shine: 0.9 })
  }
  m.box(0.062, 0.05, 0.014, PALETTE.steel, { y: 0.685, z: 0.066, bevel: 0.004, shine: 0.9 })
  m.box(0.042, 0.03, 0.004, TRADE.orange, { y: 0.695, z: 0.074, bevel: 0.001 })
  m.box(0.07, 0.06, 0.014, PALETTE.steel, { y: 0.44, z: 0.062, bevel: 0.004, shine: 0.9 })
}
