import { basis } from '#kit/bake'
import { FACES, TOWARDS, type FaceName, type Pixels } from './faces.ts'

/** Points of a face's side that are looked at: light that comes from everywhere has no finer detail. */
const SAMPLES = 64

/** The light that comes from six faces, as the baked sites have it: whoever stands in a picture is lit by it. */
export function lightOf(faces: Readonly<Record<FaceName, Pixels>>): number[] {
  const sum = Array.from({ length: 27 }, () => 0)
  let whole = 0
  for (const face of FACES) {
    const { width, data } = faces[face]
    for (let sample = 0; sample < SAMPLES ** 2; sample++) {
      const column = Math.floor((((sample % SAMPLES) + 0.5) / SAMPLES) * width)
      const row = Math.floor(((Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * width)
      const at = row * width + column
      const u = (2 * column + 1) / width - 1
      const v = 1 - (2 * row + 1) / width
      const [x, y, z] = TOWARDS[face](u, v)
      const length = Math.hypot(x, y, z)
      const share = 1 / length ** 3
      whole += share
      for (const [i, weight] of basis([x / length, y / length, z / length]).entries())
        for (let c = 0; c < 3; c++) {
          const before = sum[i * 3 + c] ?? 0
          sum[i * 3 + c] = before + linear(data[at * 3 + c] ?? 0) * weight * share
        }
    }
  }
  return sum.map((one) => Math.round(((one * 4 * Math.PI) / whole) * 10_000) / 10_000)
}

function linear(byte: number): number {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
