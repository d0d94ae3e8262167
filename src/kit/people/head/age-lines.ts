import { SIDES, signOf } from '../names.ts'
import type { Field } from '../sculpt/field.ts'
import { addVertex, stitch } from '../sculpt/mesh.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell, type Vec3 } from '../sculpt/vec.ts'
import type { Figure } from '../spec.ts'
import type { FaceSurface } from './face-surface.ts'

type Flat = readonly [x: number, y: number]

/** How dark age has made the skin of a face, 0 to 1: under the eyes, beside the mouth, at the temples. */
export const yearsOf = ({ spec, face }: Figure): ((point: Vec3) => number) => {
  const { age = 0 } = spec
  const shadeAt: Field = (x, y, z) => {
    if (z < 0.02) return 0
    const side = Math.abs(x) / face.head
    const height = (y - EYE_LINE) / face.head
    const under = bell(Math.hypot((side - 0.043) / 0.026, (height + 0.036) / 0.009), 1)
    const hollow = 0.6 * bell(Math.hypot((side - 0.074) / 0.014, (height + 0.088) / 0.022), 1)
    const fold = 0.55 * bell(Math.hypot((side - 0.036) / 0.008, (height + 0.07) / 0.016), 1)
    return Math.min(1, under + hollow + fold)
  }
  return (point) => (age === 0 ? 0 : age * shadeAt(...point))
}

/** A crease as a line on the left half of the face, relative to the eye line; `from` is the age it comes with. */
interface Crease {
  path: readonly Flat[]
  from: number
  half: number
}

const CREASES: readonly Crease[] = [
  /* From the nostril past the corner of the mouth. */
  { path: [[0.0235, -0.053], [0.031, -0.062], [0.0375, -0.073], [0.0415, -0.085]], from: 0.25, half: 0.0021 },
  /* Under the eye. */
  { path: [[0.022, -0.038], [0.033, -0.0435], [0.046, -0.0455], [0.06, -0.042]], from: 0.45, half: 0.0017 },
  /* At the corner of the eye, for those who laughed a lot. */
  { path: [[0.0815, -0.004], [0.086, -0.0015], [0.0905, 0.0035]], from: 0.3, half: 0.0014 },
  { path: [[0.081, -0.012], [0.0865, -0.014], [0.091, -0.0175]], from: 0.3, half: 0.0014 },
  /* Across the forehead. */
  { path: [[0, 0.0835], [0.018, 0.0845], [0.035, 0.083]], from: 0.55, half: 0.0016 },
  { path: [[0, 0.0965], [0.014, 0.0972], [0.028, 0.0958]], from: 0.75, half: 0.0015 },
] // prettier-ignore

/** Fine folds laid on the face as it was built, deeper with age. */
export function addAgeLines(studio: Studio, surface: FaceSurface): void {
  const { age = 0 } = studio.figure.spec
  for (const crease of CREASES) {
    const depth = (age - crease.from) / (1 - crease.from)
    if (depth > 0) for (const side of SIDES) addCrease(studio, surface, crease, depth, signOf(side))
  }
}

function addCrease(studio: Studio, surface: FaceSurface, crease: Crease, depth: number, sign: 1 | -1): void {
  const { mesh, skull, ink } = studio
  const { path, half } = crease
  const shade = 1 - 0.2 - 0.18 * depth
  const rows = [1, 0, -1].map((v) =>
    path.map(([x, y], i) => {
      const before = path[Math.max(0, i - 1)] ?? path[0]!
      const after = path[Math.min(path.length - 1, i + 1)] ?? path[0]!
      const long = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
      /* Ends taper; a middle on the face's axis does not. */
      const isEnd = (i === 0 && path[0]![0] > 0) || i === path.length - 1
      const wide = half * (0.6 + 0.6 * depth) * (isEnd ? 0.35 : 1) * v
      const px = (x - ((after[1] - before[1]) / long) * wide) * skull.features * 1.04 * sign
      const py = EYE_LINE + (y + ((after[0] - before[0]) / long) * wide) * skull.features * 1.04
      const { point, normal } = surface.at(px, py, v === 0 ? 0.00045 : -0.0004)
      return addVertex(mesh, {
        at: point,
        normal,
        colour: ink('skin', v === 0 ? [shade, shade * 0.9, shade * 0.9] : [0.95, 0.9, 0.9]),
        bones: [{ bone: 'head', share: 1 }],
        onFace: true,
      })
    }),
  )
  rows.forEach((upper, i) => stitch(mesh, upper, rows[i + 1] ?? [], sign < 0))
}
