import { type Morph, SIDES, type Side, signOf } from '../names.ts'
import { addVertex, stitch } from '../sculpt/mesh.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { normalise, subtract, type Vec3 } from '../sculpt/vec.ts'
import type { FaceSurface, Spot } from './face-surface.ts'

const COLUMNS = 8
const MOVES: readonly Morph[] = ['browUp', 'browDown', 'browWorry', 'smile']

/**
 * Eyebrows as low ridges: their rims lie a hair under the skin and only the middle stands out, so they
 * belong to the face from every side.
 */
export function addBrows(studio: Studio, surface: FaceSurface): void {
  for (const side of SIDES) addBrow(studio, surface, side)
}

function addBrow({ mesh, skull, figure, ink }: Studio, surface: FaceSurface, side: Side): void {
  const sign = signOf(side)
  const half = figure.face.brows * 0.0062
  /** t from 0 at the nose to 1 at the temple; v from -1 at the lower rim to 1 at the upper. */
  const place = (t: number, v: number, move?: Morph): Spot => {
    let x = 0.018 + t * 0.05
    let y = EYE_LINE + 0.05 + 0.011 * Math.sin(Math.min(1, t * 1.15) * Math.PI * 0.62) - 0.006 * t * t
    y += 0.0045 * (1 - t) ** 2
    if (move === 'browUp') y += 0.012
    if (move === 'browDown') {
      y -= 0.006 + 0.009 * (1 - t)
      x -= 0.003
    }
    if (move === 'browWorry') y += 0.011 * (1 - t) - 0.005 * t
    if (move === 'smile') y += 0.003
    const thick = half * (0.5 + 0.65 * Math.sin(Math.PI * (0.18 + 0.72 * (1 - t)))) * (t > 0.97 ? 0.3 : 1)
    const ridge = 0.0032 * Math.min(1, (1 - t) * 4 + 0.25)
    return surface.at(x * skull.features * sign, y + v * thick, v === 0 ? ridge : -0.0007)
  }
  const rows = [1, 0, -1].map((v) =>
    Array.from({ length: COLUMNS + 1 }, (_, i) => {
      const t = i / COLUMNS
      const { point, normal } = place(t, v)
      const tilted: Vec3 = normalise([normal[0], normal[1] + v * 0.5, normal[2]])
      const morphs = Object.fromEntries(MOVES.map((move) => [move, subtract(place(t, v, move).point, point)]))
      return addVertex(mesh, {
        at: point,
        normal: tilted,
        colour: ink('brow'),
        bones: [{ bone: 'head', share: 1 }],
        morphs,
        onFace: true,
      })
    }),
  )
  rows.forEach((upper, i) => stitch(mesh, upper, rows[i + 1] ?? [], sign < 0))
}
