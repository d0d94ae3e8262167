import type { Shell } from './polygonise.ts'
import { along, cross, normalise, scale, subtract, type Vec3 } from './vec.ts'

/** A thin hose through the points; `sides` make its section. Its ends are open. */
export function tube(points: readonly Vec3[], radius: number, sides = 5): Shell {
  const shell: Shell = { points: [], normals: [], indices: [] }
  let across: Vec3 = [0, 0, 1]
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)] ?? point
    const after = points[Math.min(points.length - 1, i + 1)] ?? point
    const way = normalise(subtract(after, before))
    /* What was across before stays across, so that the hose is not wrung. */
    const side = normalise(cross(across, way))
    across = normalise(cross(way, side))
    for (let j = 0; j < sides; j++) {
      const turn = (j / sides) * Math.PI * 2
      const normal = along(scale(side, Math.cos(turn)), across, Math.sin(turn))
      shell.points.push(along(point, normal, radius))
      shell.normals.push(normal)
    }
  })
  for (let i = 0; i + 1 < points.length; i++)
    for (let j = 0; j < sides; j++) {
      const next = (j + 1) % sides
      const [a, b, c, d] = [i * sides + j, i * sides + next, (i + 1) * sides + j, (i + 1) * sides + next]
      shell.indices.push(a, b, c, b, d, c)
    }
  return shell
}
