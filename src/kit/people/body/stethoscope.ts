import { depthAt } from '../head/skull.ts'
import { nearest } from '../sculpt/binding.ts'
import { type Field, sphere } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { tube } from '../sculpt/tube.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import { topSolid } from './top.ts'

const HOSE = 0.0056

/** A stethoscope hung around the neck, its chest piece on the left. */
export function addStethoscope(studio: Studio): void {
  const { figure, mesh, ink, skeleton } = studio
  const body = topSolid(figure)
  const bind = nearest(skeleton, ['chest', 'neck'], 0.04)
  const onChest = (x: number, y: number, out = HOSE + 0.003): Vec3 => [x, y, depthAt(body, x, y) + out]
  const round: Vec3[] = Array.from({ length: 6 }, (_, i) => {
    const turn = (i / 5) * Math.PI
    return [0.079 * Math.cos(turn), 1.37 + 0.02 * Math.sin(turn), 0.012 - 0.1 * Math.sin(turn)]
  })
  const hose = [
    onChest(0.092, 1.225, 0.012),
    onChest(0.088, 1.25),
    onChest(0.082, 1.285),
    onChest(0.079, 1.325),
    ...round,
    onChest(-0.079, 1.325),
    onChest(-0.08, 1.285),
    onChest(-0.075, 1.25),
  ]
  addShell(mesh, tube(hose, HOSE), () => ink('device'), bind)
  for (const [x, y] of [
    [-0.094, 1.203],
    [-0.056, 1.2],
  ] as const)
    addShell(
      mesh,
      tube([onChest(-0.075, 1.25), onChest((x - 0.074) / 2, 1.225), onChest(x, y)], 0.0036),
      () => ink('white', 0.55),
      bind,
    )
  const [cx, cy, cz] = onChest(0.092, 1.215, 0.009)
  const disc: Field = (x, y, z) => Math.max(Math.hypot(x - cx, y - cy) - 0.0215, Math.abs(z - cz) - 0.006)
  const tips = [onChest(-0.094, 1.2), onChest(-0.056, 1.197)].map((at) => sphere(at, 0.0066))
  const box = (at: Vec3, half: number) => ({
    from: [at[0] - half, at[1] - half, at[2] - half] as const,
    to: [at[0] + half, at[1] + half, at[2] + half] as const,
  })
  const piece = polygonise(disc, { ...box([cx, cy, cz], 0.03), step: 0.004, triangles: 44, error: 0.004 })
  addShell(
    mesh,
    piece,
    ([x, y]) => (Math.hypot(x - cx, y - cy) < 0.015 ? ink('white', 0.85) : ink('white', 0.5)),
    bind,
  )
  for (const tip of tips) {
    const shell = polygonise(tip, {
      from: [-0.12, 1.18, 0.02],
      to: [-0.03, 1.22, 0.2],
      step: 0.004,
      triangles: 16,
    })
    addShell(mesh, shell, () => ink('device'), bind)
  }
}
