import type { BoneName } from '../names.ts'
import { nearest, rigid } from '../sculpt/binding.ts'
import { capsule, type Field, smoothMax } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import { ANKLE, KNEE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease } from '../sculpt/vec.ts'
import { lowerBody } from './shape.ts'

const LEG_BONES: BoneName[] = [
  'hips',
  'leftUpperLeg',
  'rightUpperLeg',
  'leftLowerLeg',
  'rightLowerLeg',
  'spine',
]

/** Trousers from the waist to a turned-up cuff above the shoes. */
export function addTrousers(studio: Studio): void {
  const { figure, mesh, ink, skeleton } = studio
  const body = lowerBody(figure)
  const tucked = figure.spec.apron === true
  /* Over a tucked-in shirt the waistband is the outer cloth. */
  const over = (y: number) => (tucked ? 0.014 * ease((y - 0.86) / 0.08) : 0)
  const trousers: Field = (x, y, z) =>
    smoothMax(smoothMax(body(x, y, z) - over(y), y - (tucked ? 0.995 : 0.98), 0.006), 0.082 - y, 0.006)
  const shell = polygonise(trousers, {
    from: [-0.21, 0.05, -0.16],
    to: [0.21, 1, 0.18],
    step: 0.012,
    triangles: tucked ? 440 : 560,
    even: true,
  })
  const crease = (y: number) =>
    1 - 0.05 * Math.max(0, Math.sin(y * 60)) * Math.exp(-(((y - 0.48) / 0.09) ** 2))
  addShell(mesh, shell, ([, y]) => ink('bottoms', crease(y)), nearest(skeleton, LEG_BONES, 0.03))

  const shin = capsule(KNEE, [ANKLE[0], 0.06, ANKLE[2]], 0.07, 0.0615)
  const ring: Field = (x, y, z) => smoothMax(shin(x, y, z), Math.abs(y - 0.097) - 0.017, 0.006)
  const cuff = polygonise(ring, { from: [0, 0.06, -0.1], to: [0.19, 0.14, 0.08], step: 0.007, triangles: 80 })
  addShell(mesh, cuff, () => ink('bottoms', 0.86), rigid('leftLowerLeg'))
  addShell(mesh, mirrorShell(cuff), () => ink('bottoms', 0.86), rigid('rightLowerLeg'))
}
