import { SIDES, signOf } from '../names.ts'
import { nearest } from '../sculpt/binding.ts'
import { capsule, cloth, type Field } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { topBinding, topSurface } from './top.ts'

/** The ribbed ring of a tee or sweater around the neck. */
export function addCollar(studio: Studio): void {
  const { mesh, ink, skeleton, figure } = studio
  const high = figure.spec.top === 'sweater' ? 0.006 : 0
  const ring: Field = (x, y, z) => {
    const out = Math.hypot(x, (z + 0.004) * 0.98)
    return Math.hypot(out - 0.0585, (y - 1.371 - high + z * 0.34) * (0.7 - high * 20)) - 0.0125
  }
  const shell = polygonise(ring, {
    from: [-0.11, 1.27, -0.11],
    to: [0.11, 1.43, 0.11],
    step: 0.0055,
    triangles: 150,
  })
  addShell(mesh, shell, () => ink('top', 0.88), nearest(skeleton, ['chest', 'neck'], 0.05))
}

/** A hood lying in the neck, a front pocket and two drawstrings. */
export function addHood(studio: Studio): void {
  const { mesh, ink, skeleton, figure } = studio
  const hood: Field = (x, y, z) => {
    const out = Math.hypot(x, z + 0.025)
    return Math.hypot(out - 0.082, (y - 1.345 + z * 0.18) * 0.9) - 0.032 - (z < 0 ? 0.012 : 0)
  }
  const rolled = polygonise(hood, {
    from: [-0.17, 1.26, -0.19],
    to: [0.17, 1.43, 0.15],
    step: 0.009,
    triangles: 300,
  })
  addShell(mesh, rolled, () => ink('top', 0.93), nearest(skeleton, ['chest', 'neck'], 0.05))

  const surface = topSurface(figure)
  const bind = topBinding(studio)
  const outline: Field = (x, y, z) =>
    Math.max(Math.abs(x) - 0.1 + Math.max(0, y - 0.97) * 0.7, Math.abs(y - 0.965) - 0.06, -z)
  const pocket = polygonise(cloth(surface, -0.02, 0.008, outline), {
    from: [-0.14, 0.88, 0.02],
    to: [0.14, 1.05, 0.2],
    step: 0.008,
    triangles: 140,
  })
  addShell(mesh, pocket, () => ink('top', 0.9), bind)

  for (const side of SIDES) {
    const x = 0.034 * signOf(side)
    const string = polygonise(capsule([x * 0.94, 1.33, 0.1], [x * 1.06, 1.2, 0.128], 0.0046), {
      from: [x - 0.03, 1.17, 0.05],
      to: [x + 0.03, 1.36, 0.16],
      step: 0.004,
      triangles: 36,
    })
    addShell(mesh, string, () => ink('accent'), bind)
  }
}
