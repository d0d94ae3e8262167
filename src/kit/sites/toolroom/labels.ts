import type { Model } from '../../model.ts'
import { CARE, PALETTE as P, TRADE } from '../../palette.ts'
import type { Picture } from '../../picture.ts'
import { TOP } from './room.ts'

const QUARTER = Math.PI / 2

/** What lies at the front edge of the benches: the name of the tool, English over Spanish, x, z and turn. */
const STATIONS = [
  ['Hygrometer', 'Higrómetro', -1.62, -2.05, 0],
  ['Caliper', 'Calibre', -1.03, -2.05, 0],
  ['Torque screwdriver', 'Destornillador dinamométrico', -0.36, -2.05, 0],
  ['Multimeter', 'Multímetro', 0.45, -2.05, 0],
  ['Lock and tag', 'Candado y tarjeta', 0.98, -2.05, 0],
  ['Thermometer', 'Termómetro', -2.65, -0.86, QUARTER],
  ['Scanner', 'Lector', -2.65, 0.46, QUARTER],
  ['Blood pressure', 'Tensión', 2.65, -0.24, -QUARTER],
  ['Till', 'Caja', 2.65, 0.28, -QUARTER],
  ['Espresso machine', 'Cafetera', 2.65, 1.2, -QUARTER],
] as const

const [W, H] = [320, 92]
const nameOf = (i: number) => `station${i}`

/** The labels as pictures. */
export const LABELS: readonly Picture[] = STATIONS.map(([en, es], i) => ({
  name: nameOf(i),
  w: W,
  h: H,
  draw: (pen) =>
    pen.rect(0, 0, W, H, TRADE.navy, 12) +
    pen.rect(0, H - 10, W, 10, TRADE.orange, 5) +
    pen.text(en, W / 2, 38, 34, CARE.linen, { align: 'middle', room: W - 24 }) +
    pen.text(es, W / 2, 71, 27, P.blush, { align: 'middle', room: W - 24, weight: 'plain' }),
}))

/** Lays the labels on the benches. */
export function labels(m: Model): void {
  for (const [i, [, , x, z, ry]] of STATIONS.entries())
    m.at({ x, y: TOP + 0.0012, z, ry }, () => m.at({ rx: -QUARTER }, () => m.print(nameOf(i), 0.24, 0.069)))
}
