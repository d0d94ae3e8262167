import { nearest } from '../sculpt/binding.ts'
import { addShell } from '../sculpt/mesh.ts'
import { polygonise } from '../sculpt/polygonise.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell, type Vec3 } from '../sculpt/vec.ts'
import { yearsOf } from './age-lines.ts'
import type { PersonSpec } from '../spec.ts'
import { type FaceSurface, makeFaceSurface } from './face-surface.ts'

/** Head, ears, nose and neck with a warm blush; returns the surface that the features are laid on. */
export function addHead(studio: Studio): FaceSurface {
  const { mesh, skull, skeleton, ink, figure } = studio
  const shell = polygonise(skull.whole, {
    from: [-0.17, 1.318, -0.17],
    to: [0.17, 1.7, 0.17],
    step: 0.0075,
    triangles: trianglesOf(figure.spec),
  })
  const blush = blushOf(figure.face.head)
  const years = yearsOf(figure)
  const skin = (point: Vec3): Vec3 => {
    const b = blush(point)
    const a = years(point)
    return ink('skin', [1 + 0.02 * b - 0.3 * a, 1 - 0.17 * b - 0.38 * a, 1 - 0.14 * b - 0.36 * a])
  }
  const whole = nearest(skeleton, ['head', 'neck', 'chest'], 0.025)
  const top = nearest(skeleton, ['head'], 0.025)
  addShell(mesh, shell, skin, (point) => (point[1] > 1.45 ? top(point) : whole(point)))
  return makeFaceSurface(shell, skull.plain)
}

/** What lies under cloth or a hat needs fewer. */
const trianglesOf = ({ hair, hat }: PersonSpec): number => {
  if (hat !== undefined) return 1040
  return hair === 'headscarf' ? 1060 : 1180
}

/** How flushed the skin is: cheeks, tip of the nose, ears. */
const blushOf =
  (size: number) =>
  ([x, y, z]: Vec3): number => {
    const side = Math.abs(x)
    const height = y - EYE_LINE
    const cheek = z > 0.03 ? bell(Math.hypot((side - 0.066 * size) / 0.03, (height + 0.05) / 0.024), 1) : 0
    const nose = z > 0.1 ? bell(Math.hypot(x / 0.02, (height + 0.043) / 0.018), 1) : 0
    const ear = bell(Math.hypot((side - 0.128) / 0.02, (height + 0.01) / 0.035), 1)
    return Math.min(1, cheek + 0.7 * nose + 0.5 * ear)
  }
