import { cloth, type Field } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { beyondV, NECKLINES, openingAt } from './openings.ts'
import { hemOf, topBinding, topSolid } from './top.ts'

/** The front of the top that shows between the edges of an open cardigan, with the ribbed edges. */
export function addOpenFront(studio: Studio): void {
  const { figure, mesh, ink } = studio
  const body = topSolid(figure)
  const bind = topBinding(studio)
  const hem = hemOf(figure)
  const box = { from: [-0.13, hem - 0.02, 0.0], to: [0.13, 1.4, 0.24] } as const
  const inThroat = beyondV(NECKLINES.shirt)
  const throat: Field = (x, y, z) => (figure.spec.top === 'shirt' ? -inThroat(x, y, z) : -1)
  const within: Field = (x, y, z) =>
    Math.max(Math.abs(x) - openingAt(y) - 0.008, y - 1.37, hem + 0.005 - y, 0.01 - z, throat(x, y, z))
  const panel = polygonise(cloth(body, -0.016, -0.002, within, 0.002), {
    ...box,
    step: 0.0075,
    triangles: 90,
  })
  addShell(mesh, panel, ([, y]) => ink(y < 0.86 ? 'bottoms' : 'top', 0.95 + 0.03 * Math.sin(y * 55)), bind)
  const edge: Field = (x, y, z) =>
    Math.max(Math.abs(Math.abs(x) - openingAt(y) - 0.006) - 0.0095, y - 1.362, hem - 0.013 - y, -z - 0.01)
  const rib = polygonise(cloth(body, -0.004, 0.0088, edge, 0.004), { ...box, step: 0.0062, triangles: 160 })
  addShell(mesh, rib, () => ink('over', 0.84), bind)
}
