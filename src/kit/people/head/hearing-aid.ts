import { rigid } from '../sculpt/binding.ts'
import { blend, capsule } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'

/** A hearing aid behind each ear with its thin tube into the ear. */
export function addHearingAids({ mesh, skull, ink }: Studio): void {
  const Y = EYE_LINE
  const body = skull.sized(
    blend(
      0.004,
      capsule([0.116, Y + 0.022, -0.018], [0.12, Y + 0.014, -0.036], 0.0058, 0.0078),
      capsule([0.12, Y + 0.014, -0.036], [0.117, Y - 0.016, -0.041], 0.0078, 0.0066),
    ),
  )
  const tube = skull.sized(
    blend(
      0.002,
      capsule([0.116, Y + 0.022, -0.018], [0.124, Y + 0.018, 0.002], 0.0028),
      capsule([0.124, Y + 0.018, 0.002], [0.126, Y - 0.004, 0.003], 0.0028),
      capsule([0.126, Y - 0.004, 0.003], [0.12, Y - 0.008, -0.002], 0.0028, 0.0055),
    ),
  )
  const box = { from: [0.09, Y - 0.05, -0.07], to: [0.16, Y + 0.06, 0.03] } as const
  const head = rigid('head')
  for (const [shape, slot, triangles] of [
    [body, 'device', 70],
    [tube, 'accent', 90],
  ] as const) {
    const shell = polygonise(shape, { ...box, step: 0.0032, triangles, error: 0.004 })
    addShell(mesh, shell, () => ink(slot), head)
    addShell(mesh, mirrorShell(shell), () => ink(slot), head)
  }
}
