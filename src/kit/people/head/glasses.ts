import { SIDES, signOf } from '../names.ts'
import { rigid } from '../sculpt/binding.ts'
import { capsule } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise, type Shell } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
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
    const arm = capsule(
      [(eyeX + 0.036) * sign, eyeY + 0.006, front - 0.008],
      [0.132 * sign, eyeY + 0.004, -0.02],
      0.0034,
    )
    const shell = polygonise(arm, {
      from: [sign > 0 ? 0.06 : -0.15, eyeY - 0.02, -0.04],
      to: [sign > 0 ? 0.15 : -0.06, eyeY + 0.03, 0.16],
      step: 0.0045,
      triangles: 28,
    })
    addShell(mesh, shell, frames, head)
  }
  const bridge = depthAt(skull.whole, 0, eyeY) + 0.004
  const span = polygonise(capsule([-0.011, eyeY + 0.004, bridge], [0.011, eyeY + 0.004, bridge], 0.0032), {
    from: [-0.03, eyeY - 0.02, bridge - 0.02],
    to: [0.03, eyeY + 0.03, bridge + 0.02],
    step: 0.004,
    triangles: 24,
  })
  addShell(mesh, span, frames, head)
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
