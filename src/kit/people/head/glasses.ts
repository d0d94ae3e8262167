import { SIDES, signOf } from '../names.ts'
import { rigid } from '../sculpt/binding.ts'
import { addShell } from '../sculpt/mesh.ts'
import type { Shell } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { along, cross, normalise, subtract, type Vec3 } from '../sculpt/vec.ts'
import { depthAt } from './skull.ts'

/** Round frames on the nose with arms to the ears. */
export function addGlasses(studio: Studio): void {
  const { mesh, skull, ink } = studio
  const [eyeX, eyeY] = skull.eye
  const front = depthAt(skull.plain, eyeX, eyeY) + 0.014
  const frames = () => ink('frames')
  const head = rigid('head')
  for (const side of SIDES) {
    const sign = signOf(side)
    addShell(mesh, rim(eyeX * sign, eyeY - 0.002, front, sign), frames, head)
    const hinge: Vec3 = [(eyeX + 0.038) * sign, eyeY + 0.007, front - 0.006]
    const temple: Vec3 = [0.117 * skull.features * sign, eyeY + 0.008, front - 0.05]
    const ear: Vec3 = [0.129 * skull.features * sign, eyeY + 0.008, -0.018]
    addShell(mesh, rod(hinge, temple, 0.003), frames, head)
    addShell(mesh, rod(temple, ear, 0.003), frames, head)
  }
  const bridge = depthAt(skull.whole, 0, eyeY) + 0.004
  addShell(mesh, rod([-0.014, eyeY + 0.004, bridge], [0.014, eyeY + 0.004, bridge], 0.003), frames, head)
}

const AROUND = 20
const SECTION = 4

/** A ring around one eye, turned back a little towards the temple. */
function rim(x: number, y: number, z: number, sign: 1 | -1): Shell {
  const shell: Shell = { points: [], normals: [], indices: [] }
  for (let i = 0; i < AROUND; i++)
    for (let j = 0; j < SECTION; j++) {
      const turn = (i / AROUND) * Math.PI * 2
      const roll = (j / SECTION) * Math.PI * 2
      const out = 0.0365 + 0.0031 * Math.cos(roll)
      const dx = Math.cos(turn) * out * 1.03
      const outwards = dx * sign
      shell.points.push([
        x + dx,
        y + Math.sin(turn) * out,
        z + 0.0031 * Math.sin(roll) - 0.12 * Math.max(outwards, -0.02),
      ])
      shell.normals.push([Math.cos(turn) * Math.cos(roll), Math.sin(turn) * Math.cos(roll), Math.sin(roll)])
      const next = (i + 1) % AROUND
      const up = (j + 1) % SECTION
      const [a, b, c, d] = [i * SECTION + j, next * SECTION + j, i * SECTION + up, next * SECTION + up]
      shell.indices.push(a, b, c, b, d, c)
    }
  return shell
}

/** A straight piece of frame with a square section. */
function rod(from: Vec3, to: Vec3, half: number): Shell {
  const way = normalise(subtract(to, from))
  const side = normalise(cross([0, 1, 0], way))
  const shell: Shell = { points: [], normals: [], indices: [] }
  const corners: readonly Vec3[] = [[0, 1, 0], side, [0, -1, 0], [-side[0], -side[1], -side[2]]]
  for (const end of [from, to])
    for (const normal of corners) {
      shell.points.push(along(end, normal, half))
      shell.normals.push(normal)
    }
  for (let i = 0; i < 4; i++) {
    const next = (i + 1) % 4
    shell.indices.push(i, next, i + 4, next, next + 4, i + 4)
  }
  return shell
}
