import { type BoneName, SIDES, type Side } from '../names.ts'
import { nearest, rigid } from '../sculpt/binding.ts'
import { capsule, cloth, ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import { HIP, KNEE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease, type Vec3 } from '../sculpt/vec.ts'
import type { Figure, PersonSpec, Slot } from '../spec.ts'
import { alongArm, besideArm, foreArm, torso, upperArm } from './shape.ts'
import { beyondV, NECKLINES, openingAt } from './openings.ts'
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
export const hemOf = ({ spec }: Figure): number => {
  if (spec.over === 'coat') return 0.66
  if (spec.top === 'hoodie') return 0.86
  if (spec.top === 'shirt' && spec.over === undefined) return 0.86
  return spec.apron === true ? 0.95 : 0.845
}
const thicknessOf = ({ spec }: Figure): number =>
  ({ tee: 0.009, shirt: 0.01, tunic: 0.012, sweater: 0.013, hoodie: 0.017 })[spec.top]

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

/** How much lower the cloth lies where another piece is laid into it, so that the two never touch. */
function recess({ spec }: Figure): Field {
  const outside = spec.top === 'tunic' || spec.top === 'shirt' ? beyondV(NECKLINES[spec.top]) : () => 1
  return (x, y, z) => {
    if (z < 0) return 0
    const inThroat = ease((-outside(x, y, z) - 0.003) / 0.012)
    const inFront = spec.over === undefined ? 0 : ease((openingAt(y) - Math.abs(x)) / 0.012)
    return Math.max(0.017 * inThroat, 0.012 * inFront) * ease(z / 0.03)
  }
}

/** The top as it is worn: cut at the hem, open at the neck. */
export function topSurface(figure: Figure): Field {
  const solid = topSolid(figure)
  const hem = hemOf(figure)
  const neck = capsule([0, 1.335, 0], [0, 1.6, 0.02], 0.058, 0.085)
  const open = figure.spec.top === 'hoodie'
  const sunk = recess(figure)
  return (x, y, z) => {
    const body = smoothMax(solid(x, y, z) + sunk(x, y, z), hem + 0.003 * Math.sin(x * 40) - y, 0.01)
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
  const skirt = nearest(studio.skeleton, ['hips', 'leftUpperLeg', 'rightUpperLeg'], 0.1)
  const skirtFrom = studio.figure.spec.over === 'coat' ? 0.9 : -1
  return (point) => {
    const [x, y, z] = point
    if (y < skirtFrom && Math.abs(x) < 0.26) return skirt(point)
    const reach = alongArm(x, y, z)
    if (Math.abs(x) < 0.16 || reach < 0.05 || Math.abs(besideArm(x, y, z)) > 0.085) return trunk(point)
    const { shoulder, arm, upper } = sleeves[x > 0 ? 'left' : 'right']
    if (!isShort) return arm(point)
    return reach > 0.075 ? upper(point) : shoulder(point)
  }
}

/** The colour of body and sleeves: of what is worn over the top, where something is. */
export const outerSlot = ({ spec }: Figure): Slot => (spec.over === undefined ? 'top' : 'over')

/** Negative where the cloth is a sleeve, as in `topBinding`. */
const outsideSleeve: Field = (x, y, z) => Math.max(0.025 - alongArm(x, y, z), -0.085 - besideArm(x, y, z))

/** What is worn over it hides much of a top. */
function trianglesOf({ sleeves, over }: PersonSpec): number {
  if (over === undefined) return { short: 800, rolled: 940, long: 1100 }[sleeves]
  return { short: 700, rolled: 820, long: 960 }[sleeves]
}

/** Top, or what is worn over it: body with sleeves, cuffs, collar or hood, and the hem's band. */
export function addTop(studio: Studio): void {
  const { figure, mesh, ink } = studio
  const surface = topSurface(figure)
  const bind = topBinding(studio)
  const outer = outerSlot(figure)
  const fold = (point: Vec3): Vec3 =>
    ink(outer, 0.97 + 0.03 * Math.sin(point[1] * 55 + point[0] * 14) * (point[1] < 1.1 ? 1 : 0))
  const box = {
    from: [-0.56, figure.spec.over === 'coat' ? 0.63 : 0.82, -0.18],
    to: [0.56, 1.42, 0.22],
  } as const
  const triangles = trianglesOf(figure.spec)
  if (figure.spec.over === 'vest') {
    /* A vest has no sleeves: body and sleeves are cut apart, so that their colours do not run together. */
    const trunk = polygonise((x, y, z) => Math.max(surface(x, y, z), -outsideSleeve(x, y, z)), {
      ...box,
      step: 0.011,
      triangles: Math.round(triangles * 0.52),
    })
    const sleeves = polygonise((x, y, z) => Math.max(surface(x, y, z), outsideSleeve(x, y, z)), {
      ...box,
      step: 0.011,
      triangles: Math.round(triangles * 0.52),
    })
    addShell(mesh, trunk, fold, bind)
    addShell(mesh, sleeves, () => ink('top', 0.97), bind)
  } else addShell(mesh, polygonise(surface, { ...box, step: 0.011, triangles }), fold, bind)
  addCuffs(studio, bind)
  if (figure.spec.apron !== true) {
    const hem = hemOf(figure)
    const band = cloth(topSolid(figure), -0.012, 0.0045, (_x, y) => Math.abs(y - hem - 0.018) - 0.016)
    const shell = polygonise(band, {
      from: [-0.26, hem - 0.03, -0.2],
      to: [0.26, hem + 0.07, 0.22],
      step: 0.0065,
      triangles: figure.spec.over === undefined ? 260 : 180,
    })
    addShell(mesh, shell, () => ink(outer, 0.88), bind)
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
  const paint = (): Vec3 => ink(figure.spec.over === 'vest' ? 'top' : outerSlot(figure), 0.85)
  addShell(mesh, shell, paint, bind)
  addShell(mesh, mirrorShell(shell), paint, bind)
}
