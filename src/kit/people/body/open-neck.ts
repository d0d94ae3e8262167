import { capsule, cloth, type Field, smoothMin } from '../sculpt/field.ts'
import { nearest } from '../sculpt/binding.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Figure } from '../spec.ts'
import { beyondV, type Neckline, NECKLINES } from './openings.ts'
import { topBinding, topSolid } from './top.ts'

/** The top with the neck grown out of it, so that what lies at the throat bends softly. */
function throat(figure: Figure): Field {
  const solid = topSolid(figure)
  const neck = capsule([0, 1.28, -0.012], [0, 1.46, -0.008], 0.054, 0.049)
  return (x, y, z) => smoothMin(solid(x, y, z), neck(x, y, z), 0.03)
}

/** Bare skin in the opening of a neckline. */
export function addBareThroat(studio: Studio, line: Neckline): void {
  const { mesh, ink, figure } = studio
  const outside = beyondV(line)
  const { low } = line
  const skin = polygonise(
    cloth(
      throat(figure),
      -0.016,
      -0.003,
      (x, y, z) => Math.max(outside(x, y, z), y - 1.385, 0.012 - z),
      0.003,
    ),
    { from: [-0.1, low - 0.02, -0.02], to: [0.1, 1.4, 0.17], step: 0.0055, triangles: 54, error: 0.005 },
  )
  addShell(mesh, skin, () => ink('skin'), nearest(studio.skeleton, ['chest', 'neck'], 0.05))
}

/** The band along a V-shaped neckline and round the back of the neck. */
export function addVNeck(studio: Studio): void {
  const { mesh, ink, figure } = studio
  const line = NECKLINES.tunic
  const { low } = line
  addBareThroat(studio, line)
  const body = throat(figure)
  const outside = beyondV(line)
  const front = cloth(
    body,
    -0.004,
    0.0065,
    (x, y, z) => Math.max(Math.abs(outside(x, y, z) - 0.004) - 0.0085, y - 1.374, low - 0.012 - y, 0.002 - z),
    0.003,
  )
  const behind: Field = (x, y, z) => {
    const ring = Math.hypot(Math.hypot(x, z + 0.006) - 0.0605, (y - 1.372 + z * 0.3) * 0.7) - 0.0105
    return Math.max(ring, z - 0.016)
  }
  const band = polygonise((x, y, z) => smoothMin(front(x, y, z), behind(x, y, z), 0.006), {
    from: [-0.11, low - 0.03, -0.11],
    to: [0.11, 1.42, 0.17],
    step: 0.0048,
    triangles: 190,
    error: 0.005,
  })
  addShell(mesh, band, () => ink('top', 0.8), nearest(studio.skeleton, ['chest', 'neck'], 0.05))
}

/** A turned-down collar, open at the throat, and a row of buttons. */
export function addShirtCollar(studio: Studio): void {
  const { mesh, ink, figure, skeleton } = studio
  addBareThroat(studio, NECKLINES.shirt)
  /* The fold stands around the neck; from it the collar falls outwards and down. */
  const fall: Field = (x, y, z) => {
    const out = Math.hypot(x, (z + 0.004) * 0.96)
    const height = y - 1.366 + z * 0.34
    const t = Math.max(
      0,
      Math.min(1, ((out - 0.058) * 0.024 - (height - 0.019) * 0.05) / (0.024 ** 2 + 0.05 ** 2)),
    )
    const plate = Math.hypot(out - 0.058 - 0.024 * t, height - 0.019 + 0.05 * t) - 0.0052
    const gap = 0.012 + (1.372 - y) * 0.3 - Math.abs(x)
    return z > 0 ? Math.max(plate, gap) : plate
  }
  const collar = polygonise(fall, {
    from: [-0.12, 1.28, -0.11],
    to: [0.12, 1.43, 0.13],
    step: 0.0052,
    triangles: 180,
    error: 0.005,
  })
  addShell(mesh, collar, () => ink('top', 1.04), nearest(skeleton, ['chest', 'neck'], 0.05))

  const body = topSolid(figure)
  const bind = topBinding(studio)
  const { over } = figure.spec
  const hem = over === undefined ? 0.86 : 0.9
  const isHalfHidden = over === 'vest' || over === 'coat'
  const strip = polygonise(
    cloth(body, -0.006, 0.006, (x, y, z) => Math.max(Math.abs(x) - 0.0155, y - 1.33, hem - y, -z), 0.003),
    { from: [-0.04, hem - 0.02, 0.02], to: [0.04, 1.35, 0.24], step: 0.0068, triangles: 76 },
  )
  addShell(mesh, strip, () => ink('top', 0.93), bind)
  for (const height of isHalfHidden ? [1.285, 1.19] : [1.285, 1.19, 1.095, 1, 0.915]) {
    const button = cloth(
      body,
      0.001,
      0.0095,
      (x, y, z) => Math.max(Math.hypot(x, y - height) - 0.0066, -z),
      0.002,
    )
    const shell = polygonise(button, {
      from: [-0.012, height - 0.012, 0.02],
      to: [0.012, height + 0.012, 0.24],
      step: 0.003,
      triangles: 16,
    })
    addShell(mesh, shell, () => ink('accent'), bind)
  }
}
