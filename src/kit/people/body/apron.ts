import { SIDES, signOf } from '../names.ts'
import { nearest } from '../sculpt/binding.ts'
import { capsule, cloth, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease } from '../sculpt/vec.ts'
import type { Figure } from '../spec.ts'
import { lowerBody } from './shape.ts'
import { topSolid, topSurface } from './top.ts'

/** The dressed body with a skirt that falls straight from the waist instead of following each leg. */
function under(figure: Figure): Field {
  const top = topSurface(figure)
  const legs = lowerBody(figure)
  const { hips, belly } = figure.build
  return (x, y, z) => {
    const body = smoothMin(top(x, y, z), smoothMax(legs(x, Math.max(y, 0.1), z), y - 0.98, 0.01), 0.06)
    if (y >= 1.08) return body
    const flare = ease((1.06 - y) / 0.17)
    const drop = Math.max(0, 0.93 - y)
    const wide = (0.1 + 0.075 * flare) * hips + drop * 0.1
    const deep = 0.06 + (0.052 + belly * 0.03) * flare + drop * 0.07
    /* An ellipse at this height; as in `ellipsoid`, but its size changes with the height. */
    const near = Math.hypot(x / wide, (z + 0.004) / deep)
    const slope = Math.hypot(x / (wide * wide), (z + 0.004) / (deep * deep))
    const skirt = slope < 1e-9 ? -deep : (near * (near - 1)) / slope
    return smoothMin(body, skirt, 0.03)
  }
}

/** Width and height of the bib and skirt, seen from the front. */
const outline: Field = (x, y, z) => {
  const bib = 0.098 + Math.max(0, 1.3 - y) * 0.06
  const skirt = 0.11 + Math.min(1, (1.1 - y) / 0.14) * 0.09
  return Math.max(Math.abs(x) - (y > 1.1 ? bib : skirt), y - 1.285, 0.56 - y, 0.01 - z)
}

/** An apron with bib, skirt, pocket, straps, waist tie and a name badge. */
export function addApron(studio: Studio): void {
  const { figure, mesh, ink, skeleton } = studio
  const body = under(figure)
  const skirt = nearest(skeleton, ['hips', 'leftUpperLeg', 'rightUpperLeg'], 0.12)
  const bib = nearest(skeleton, ['hips', 'spine', 'chest'], 0.05)
  const bind: Bind = (point) => (point[1] < 0.95 ? skirt(point) : bib(point))
  const front = polygonise(cloth(body, -0.012, 0.011, outline), {
    from: [-0.27, 0.53, -0.02],
    to: [0.27, 1.31, 0.28],
    step: 0.0085,
    triangles: 515,
  })
  const fold = (x: number, y: number) => 1 - 0.09 * Math.max(0, Math.sin(x * 42 + 1)) * ease((0.84 - y) / 0.2)
  addShell(mesh, front, ([x, y]) => ink('apron', fold(x, y)), bind)

  const pocket = polygonise(
    cloth(body, 0.002, 0.0165, (x, y, z) => Math.max(Math.abs(x) - 0.085, Math.abs(y - 0.86) - 0.055, -z)),
    { from: [-0.12, 0.78, 0.02], to: [0.12, 0.94, 0.28], step: 0.008, triangles: 90 },
  )
  addShell(
    mesh,
    pocket,
    () => ink('apron', 0.84),
    nearest(skeleton, ['hips', 'leftUpperLeg', 'rightUpperLeg'], 0.09),
  )
  addStraps(studio, body)

  const badge = polygonise(
    cloth(
      body,
      0.0115,
      0.0175,
      (x, y) => Math.max(Math.abs(x + 0.05) - 0.03, Math.abs(y - 1.225) - 0.013),
      0.003,
    ),
    { from: [-0.1, 1.19, 0.03], to: [0, 1.26, 0.22], step: 0.0045, triangles: 36 },
  )
  addShell(mesh, badge, () => ink('white'), nearest(skeleton, ['chest'], 0.05))
}

function addStraps(studio: Studio, body: Field): void {
  const { figure, mesh, ink, skeleton } = studio
  const tie = polygonise(
    cloth(body, -0.004, 0.0165, (_x, y) => Math.abs(y - 1.055) - 0.0125, 0.004),
    { from: [-0.24, 1.02, -0.19], to: [0.24, 1.09, 0.24], step: 0.006, triangles: 180 },
  )
  addShell(mesh, tie, () => ink('apron', 0.9), nearest(skeleton, ['spine', 'chest'], 0.05))

  const solid = topSolid(figure)
  const neck = capsule([0, 1.325, 0], [0, 1.6, 0.02], 0.06, 0.085)
  for (const side of SIDES) {
    const sign = signOf(side)
    const path: Field = (x, y, z) =>
      smoothMax(
        Math.max(
          Math.abs(x - (0.083 - Math.max(0, y - 1.27) * 0.25) * sign) - 0.0125,
          (z > 0 ? 1.262 : 1.05) - y,
        ),
        -neck(x, y - 0.012, z) - 0.004,
        0.004,
      )
    const strap = polygonise(cloth(solid, -0.01, 0.0105, path, 0.004), {
      from: sign > 0 ? [0.03, 1.02, -0.16] : [-0.14, 1.02, -0.16],
      to: sign > 0 ? [0.14, 1.38, 0.18] : [-0.03, 1.38, 0.18],
      step: 0.006,
      triangles: 130,
    })
    const shoulder = side === 'left' ? 'leftShoulder' : 'rightShoulder'
    addShell(mesh, strap, () => ink('apron', 0.9), nearest(skeleton, ['chest', shoulder], 0.06))
  }
}
