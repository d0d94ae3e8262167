import { type BoneName, SIDES, type Side } from '../names.ts'
import { nearest, rigid } from '../sculpt/binding.ts'
import { capsule, cloth, ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import { HIP, KNEE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { Figure } from '../spec.ts'
import { alongArm, besideArm, foreArm, torso, upperArm } from './shape.ts'
import { sleeveOf } from './sleeves.ts'

const TORSO_BONES: BoneName[] = [
  'hips',
  'spine',
  'chest',
  'leftShoulder',
  'rightShoulder',
  'leftUpperArm',
  'rightUpperArm',
  'neck',
]

/** Where a top ends, metres above the floor of the model space. */
const hemOf = ({ spec }: Figure): number => {
  if (spec.top === 'hoodie') return 0.86
  return spec.apron === true ? 0.95 : 0.845
}
const thicknessOf = ({ spec }: Figure): number => ({ tee: 0.009, sweater: 0.013, hoodie: 0.017 })[spec.top]

/** The seat and thighs as far as a long top hangs over them. */
function overHips(figure: Figure): Field {
  const { hips } = figure.build
  const radius = 0.091 * (0.6 + hips * 0.4)
  const left = capsule(HIP, KNEE, radius, 0.066)
  const right = capsule([-HIP[0], HIP[1], HIP[2]], [-KNEE[0], KNEE[1], KNEE[2]], radius, 0.066)
  const seat = ellipsoid([0, 0.925, 0], [0.146 * hips, 0.1, 0.112])
  return (x, y, z) => smoothMin(smoothMin(left(x, y, z), right(x, y, z), 0.09), seat(x, y, z), 0.05)
}

/** Body and sleeves of the top as one solid, before it is cut off at the hem. */
export function topSolid(figure: Figure): Field {
  const trunk = torso(figure)
  const below = overHips(figure)
  const thickness = thicknessOf(figure)
  const sleeve = sleeveOf(figure.spec)
  const arms = SIDES.map((side) => ({
    upper: upperArm(side, figure, sleeve.loose),
    fore: foreArm(side, sleeve.loose),
  }))
  const covers = figure.spec.apron !== true
  return (x, y, z) => {
    let body = trunk(x, y, z)
    if (covers && y < 1.15) body = smoothMin(body, below(x, y, z), 0.05)
    body -= thickness
    const beyond = alongArm(x, y, z) - sleeve.end
    for (const arm of arms) {
      const cover = smoothMin(arm.upper(x, y, z), arm.fore(x, y, z), 0.03)
      body = smoothMin(body, smoothMax(cover, beyond, 0.008), 0.045)
    }
    return body
  }
}

/** The top as it is worn: cut at the hem, open at the neck. */
export function topSurface(figure: Figure): Field {
  const solid = topSolid(figure)
  const hem = hemOf(figure)
  const neck = capsule([0, 1.335, 0], [0, 1.6, 0.02], 0.058, 0.085)
  const open = figure.spec.top === 'hoodie'
  return (x, y, z) => {
    const body = smoothMax(solid(x, y, z), hem + 0.003 * Math.sin(x * 40) - y, 0.01)
    return open ? smoothMax(body, -neck(x, y, z), 0.008) : body
  }
}

/** Sleeves follow the arm, the body of the cloth follows the trunk. */
export function topBinding(studio: Studio): Bind {
  const trunk = nearest(studio.skeleton, TORSO_BONES, 0.035)
  const sleeve = (side: Side) => ({
    shoulder: nearest(studio.skeleton, [`${side}UpperArm`, `${side}Shoulder`, 'chest'], 0.03),
    arm: nearest(studio.skeleton, [`${side}UpperArm`, `${side}LowerArm`, `${side}Shoulder`], 0.022),
    upper: rigid(`${side}UpperArm`),
  })
  const sleeves = { left: sleeve('left'), right: sleeve('right') }
  const isShort = studio.figure.spec.sleeves === 'short'
  return (point) => {
    const [x, y, z] = point
    const reach = alongArm(x, y, z)
    if (Math.abs(x) < 0.16 || reach < 0.05 || Math.abs(besideArm(x, y, z)) > 0.085) return trunk(point)
    const { shoulder, arm, upper } = sleeves[x > 0 ? 'left' : 'right']
    if (!isShort) return arm(point)
    return reach > 0.075 ? upper(point) : shoulder(point)
  }
}

/** Tee, sweater or hoodie: body with sleeves, cuffs, collar or hood, and the hem's band. */
export function addTop(studio: Studio): void {
  const { figure, mesh, ink } = studio
  const surface = topSurface(figure)
  const bind = topBinding(studio)
  const fold = (point: Vec3): Vec3 =>
    ink('top', 0.97 + 0.03 * Math.sin(point[1] * 55 + point[0] * 14) * (point[1] < 1.1 ? 1 : 0))
  const triangles = { short: 800, rolled: 940, long: 1100 }[figure.spec.sleeves]
  const body = polygonise(surface, {
    from: [-0.56, 0.82, -0.18],
    to: [0.56, 1.42, 0.22],
    step: 0.011,
    triangles,
  })
  addShell(mesh, body, fold, bind)
  addCuffs(studio, bind)
  if (figure.spec.apron !== true) {
    const hem = hemOf(figure)
    const band = cloth(topSolid(figure), -0.012, 0.0045, (_x, y) => Math.abs(y - hem - 0.018) - 0.016)
    const shell = polygonise(band, {
      from: [-0.26, hem - 0.03, -0.2],
      to: [0.26, hem + 0.07, 0.22],
      step: 0.0065,
      triangles: 260,
    })
    addShell(mesh, shell, () => ink('top', 0.88), bind)
  }
}

function addCuffs(studio: Studio, bind: Bind): void {
  const { figure, mesh, ink } = studio
  const sleeve = sleeveOf(figure.spec)
  const middle = sleeve.end - 0.005
  const upper = upperArm('left', figure, sleeve.loose + 0.0035)
  const fore = foreArm('left', sleeve.loose + (figure.spec.sleeves === 'rolled' ? 0.005 : 0.0035))
  const ring: Field = (x, y, z) =>
    smoothMax(
      smoothMin(upper(x, y, z), fore(x, y, z), 0.03),
      Math.abs(alongArm(x, y, z) - middle) - sleeve.cuff,
      0.006,
    )
  const shell = polygonise(ring, {
    from: [0.16, 0.85, -0.1],
    to: [0.6, 1.3, 0.1],
    step: 0.006,
    triangles: 110,
  })
  const paint = (): Vec3 => ink('top', 0.85)
  addShell(mesh, shell, paint, bind)
  addShell(mesh, mirrorShell(shell), paint, bind)
}
