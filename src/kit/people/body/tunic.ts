import { nearest } from '../sculpt/binding.ts'
import { cloth, type Field } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Slot } from '../spec.ts'
import { outerSlot, topSolid } from './top.ts'

/** A rectangle on the chest, seen from the front. */
const card = (x: number, y: number, wide: number, tall: number): Field => {
  return (px, py, pz) => Math.max(Math.abs(px - x) - wide / 2, Math.abs(py - y) - tall / 2, -pz)
}

/** What the chest of a tunic or coat carries: a chest pocket with a pen, a name badge with a coloured head. */
export function addTunicDetails(studio: Studio): void {
  const { figure, mesh, ink, skeleton } = studio
  const body = topSolid(figure)
  const cloths = outerSlot(figure)
  const bind = nearest(skeleton, ['chest', 'spine'], 0.05)
  const lay = (
    outline: Field,
    thick: [number, number],
    slot: Slot,
    shade: number,
    triangles: number,
    step: number,
  ) => {
    const shell = polygonise(cloth(body, ...thick, outline, 0.003), {
      from: [-0.13, 1.09, 0.02],
      to: [0.13, 1.27, 0.2],
      step,
      triangles,
      error: 0.005,
    })
    addShell(mesh, shell, () => ink(slot, shade), bind)
  }
  lay(card(0.068, 1.165, 0.068, 0.08), [-0.006, 0.0075], cloths, 0.86, 50, 0.006)
  lay(card(0.068, 1.199, 0.072, 0.013), [-0.006, 0.0098], cloths, 0.76, 36, 0.0055)
  lay(card(0.053, 1.21, 0.007, 0.034), [0.001, 0.0115], 'accent', 1, 30, 0.004)
  lay(card(-0.066, 1.152, 0.058, 0.038), [-0.004, 0.0085], 'white', 1, 36, 0.005)
  lay(card(-0.066, 1.1655, 0.058, 0.0125), [-0.002, 0.0102], 'accent', 1, 30, 0.0045)
}
