import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { FACING, LYING, holeAt, safetyPadlock } from '../trade-shapes.ts'

/** A clasp with six holes, so that six people can lock one switch; lies on its side. */
export const part: Part = {
  words: {
    en: {
      name: 'lockout hasp',
      description:
        'A red steel clasp that goes through a switch; up to six people can hang their padlocks on it.',
    },
    es: {
      name: 'aldaba de bloqueo',
      description:
        'Una pinza de acero roja que pasa por un interruptor; hasta seis personas cuelgan en ella su candado.',
    },
  },
  stands: 'top',
  size: [0.092, 0.013, 0.12],
  verbs: ['take', 'put', 'use', 'open', 'close'],
  grip: [0, 0.006, 0.03],
  states: { open: (m) => hasp(m, false), locked: (m) => hasp(m, true) },
}

function hasp(m: Model, isLocked: boolean): void {
  m.at({ y: 0.004, z: isLocked ? -0.012 : 0, ...LYING }, () => {
    // The two blades turn about the rivet like scissors.
    m.at({ y: 0.012, rz: isLocked ? 0 : 0.34 }, () => blade(m, 1, 0))
    m.at({ y: 0.012, rz: isLocked ? 0 : -0.34 }, () => blade(m, -1, 0.004))
    m.drum(0.007, 0.0125, PALETTE.steel, { y: 0.012, z: -0.002, ...FACING, segments: 10, shine: 0.9 })
  })
  // The lock lies beside the clasp with its shackle up through the lowest hole.
  if (isLocked) m.at({ x: 0.011, y: 0.0105, z: 0.098, rx: -Math.PI / 2 }, () => safetyPadlock(m, true))
}

/** One blade round its rivet at the origin: a handle with holes below it, half a jaw above. */
function blade(m: Model, side: number, z: number): void {
  const handle = polygon(
    (
      [
        [-0.012, 0.01],
        [-0.024, -0.004],
        [-0.026, -0.064],
        [-0.02, -0.07],
        [0.02, -0.07],
        [0.026, -0.064],
        [0.024, -0.004],
        [0.012, 0.01],
      ] as const
    ).map(([x, y]) => [x * side, y] as const),
  )
  for (const x of [-0.012, 0.012])
    for (const y of [-0.018, -0.037, -0.056]) handle.holes.push(holeAt(0.0055, x, y))
  m.slab(handle, 0.004, PALETTE.red, { z, bevel: 0.0008, shine: 0.3 })
  m.rod(
    [
      [side * 0.004, 0.004, z + 0.002],
      [side * 0.018, 0.014, z + 0.002],
      [side * 0.021, 0.03, z + 0.002],
      [side * 0.012, 0.042, z + 0.002],
      [side * -0.002, 0.045, z + 0.002],
    ],
    0.0042,
    PALETTE.steel,
    { sides: 6, steps: 8, shine: 0.9 },
  )
}
