import type { Model } from '../../model.ts'
import { CARE } from '../../palette.ts'
import { SHEET } from '../../parts/furniture/hospital-bed.ts'
import { sheet } from '../../parts/care-shapes.ts'

/** The mattress under it, half its width, and where it begins and ends along the bed. */
const BASE = 0.684
const HALF = 0.435
const [FROM, TO] = [0.235, 1.02]
/** How high it lies over knees, shins, ankles, toes: along the bed, height. */
const CREST = [
  [0.2, 0.975],
  [0.48, 0.972],
  [0.62, 0.932],
  [0.79, 0.882],
  [0.89, 0.93],
  [0.965, 0.948],
  [1.02, 0.83],
] as const

/** A blanket over the legs of who sits up in the first bed, its sheet turned back; in the frame of the bed. */
export function blanketOverLegs(m: Model): void {
  const at = (u: number, v: number, lift: number) => {
    const x = (u - 0.5) * 2 * HALF
    const z = FROM + (TO - FROM) * v
    const side = Math.min(1, Math.max(0, (Math.abs(x) - 0.2) / 0.19))
    const drape = 1 - side * side * (3 - 2 * side)
    const fold = 0.006 * Math.sin(x * 19 + z * 7) + 0.004 * Math.sin(z * 23 - x * 9)
    return [x, BASE + (crestAt(z) - BASE) * drape + fold * (0.35 + drape) + lift, z] as const
  }
  sheet(m, 18, 16, (u, v) => at(u, v, 0), CARE.blanket)
  sheet(m, 18, 2, (u, v) => at(u, v * 0.14, 0.004), SHEET)
  for (const from of [0.2, 0.26]) sheet(m, 18, 1, (u, v) => at(u, from + v * 0.024, 0.003), CARE.blue)
}

function crestAt(z: number): number {
  const after = CREST.findIndex(([end]) => end >= z)
  const [z1, y1] = CREST[Math.max(after, 1)] ?? [TO, BASE]
  const [z0, y0] = CREST[Math.max(after, 1) - 1] ?? [FROM, BASE]
  const t = (z - z0) / (z1 - z0)
  return y0 + (y1 - y0) * t * t * (3 - 2 * t)
}
