import { nearest } from '../sculpt/binding.ts'
import { cloth } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { alongArm } from './shape.ts'
import { topBinding, topSolid } from './top.ts'

/** Heights of the reflecting bands around the body. */
const BANDS = [0.985, 1.115]

/** The reflecting bands of a high-visibility vest and the edges of its armholes. */
export function addVestBands(studio: Studio): void {
  const { figure, mesh, ink, skeleton } = studio
  const body = topSolid(figure)
  const trunk = nearest(skeleton, ['hips', 'spine', 'chest'], 0.05)
  for (const height of BANDS) {
    const band = polygonise(
      cloth(body, -0.006, 0.009, (x, y) => Math.max(Math.abs(y - height) - 0.021, Math.abs(x) - 0.2), 0.003),
      { from: [-0.23, height - 0.04, -0.2], to: [0.23, height + 0.04, 0.24], step: 0.008, triangles: 96 },
    )
    addShell(mesh, band, () => ink('white', [0.8, 0.83, 0.86]), trunk)
  }
  const edge = polygonise(
    cloth(
      body,
      -0.006,
      0.0085,
      (x, y, z) => Math.max(Math.abs(alongArm(x, y, z) - 0.03) - 0.0125, 0.1 - x),
      0.004,
    ),
    { from: [0.08, 1.1, -0.15], to: [0.3, 1.42, 0.15], step: 0.0075, triangles: 92 },
  )
  const bind = topBinding(studio)
  for (const shell of [edge, mirrorShell(edge)]) addShell(mesh, shell, () => ink('over', 0.84), bind)
}
