import { type BoneName, SIDES, type Side } from '../names.ts'
import { nearest } from '../sculpt/binding.ts'
import { blend, capsule, type Field, roundedBox, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind, type Influence } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import { ARM, PALM, WRIST } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease, type Vec3 } from '../sculpt/vec.ts'
import { alongArm, foreArm, upperArm } from './shape.ts'
import { sleeveOf } from './sleeves.ts'

/** From the model to the left hand: x from the wrist to the fingertips, y towards the thumb, z out of the palm. */
const intoHand = ([x, y, z]: Vec3): Vec3 => {
  const dx = x - WRIST[0]
  const dy = y - WRIST[1]
  return [dx * ARM[0] + dy * ARM[1], z, dx * PALM[0] + dy * PALM[1]]
}
const inHand =
  (field: Field): Field =>
  (x, y, z) =>
    field(...intoHand([x, y, z]))

/** Where the fingers begin in the hand's own coordinates. */
const KNUCKLES = 0.072

const finger = (y: number, length: number, radius: number): Field =>
  blend(
    0.004,
    capsule([KNUCKLES - 0.01, y, 0.001], [KNUCKLES + length * 0.55, y * 1.08, 0.004], radius, radius * 0.96),
    capsule(
      [KNUCKLES + length * 0.55, y * 1.08, 0.004],
      [KNUCKLES + length, y * 1.13, 0.013],
      radius * 0.96,
      radius * 0.84,
    ),
  )

const threeFingers = (): Field => {
  const fingers = [
    finger(0.0105, 0.077, 0.0106),
    finger(-0.0085, 0.072, 0.0102),
    finger(-0.0265, 0.056, 0.0092),
  ]
  return (x, y, z) => Math.min(...fingers.map((f) => f(x, y, z)))
}

/** Palm, thumb and three fingers; the index finger is made apart so that it can point alone. */
function hand(): Field {
  const palm = roundedBox([0.04, 0, 0.002], [0.042, 0.038, 0.0155], 0.0145)
  const fingers = threeFingers()
  const thumb = blend(
    0.006,
    capsule([0.014, 0.026, 0.006], [0.046, 0.051, 0.014], 0.0148, 0.0128),
    capsule([0.046, 0.051, 0.014], [0.074, 0.058, 0.02], 0.0128, 0.0106),
  )
  return inHand((x, y, z) => {
    const flat = smoothMin(palm(x, y, z), fingers(x, y, z), 0.01)
    return smoothMin(flat, thumb(x, y, z), 0.014)
  })
}

/** Fingers bend sharply at the knuckles; the rest of the hand follows the nearest bones. */
function handBinding(studio: Studio, side: Side): Bind {
  const arm: BoneName[] = [`${side}UpperArm`, `${side}LowerArm`, `${side}Hand`, `${side}Thumb`]
  const soft = nearest(studio.skeleton, arm, 0.014)
  const covered = nearest(studio.skeleton, [`${side}UpperArm`, `${side}LowerArm`], 0.014)
  /* Inside the sleeve the arm moves as the sleeve does, so that it never comes through. */
  const { end } = sleeveOf(studio.figure.spec)
  return (point) => {
    if (alongArm(...point) < end + 0.012) return covered(point)
    const [x, y] = intoHand([Math.abs(point[0]), point[1], point[2]])
    const bent = ease((x - KNUCKLES + 0.008) / 0.018)
    if (bent === 0 || y > 0.045) return soft(point)
    const shares: Influence[] = [
      { bone: `${side}Fingers`, share: bent },
      { bone: `${side}Hand`, share: 1 - bent },
    ]
    return shares
  }
}

function indexBinding(side: Side): Bind {
  return (point) => {
    const [x] = intoHand([Math.abs(point[0]), point[1], point[2]])
    const bent = ease((x - KNUCKLES + 0.008) / 0.018)
    return [
      { bone: `${side}Index`, share: bent },
      { bone: `${side}Hand`, share: 1 - bent },
    ]
  }
}

/** Bare arms from inside the sleeves down to the fingertips. */
export function addArms(studio: Studio): void {
  const { figure, mesh, ink } = studio
  const start = sleeveOf(figure.spec).end - 0.04
  const upper = upperArm('left', figure)
  const fore = foreArm('left')
  const palm = hand()
  const bare: Field = (x, y, z) => {
    const arm = smoothMin(upper(x, y, z), fore(x, y, z), 0.03)
    return smoothMax(smoothMin(arm, palm(x, y, z), 0.022), start - alongArm(x, y, z), 0.004)
  }
  const box = { from: [0.15, 0.76, -0.09], to: [0.62, 1.32, 0.12] } as const
  const triangles = { short: 640, rolled: 570, long: 520 }[figure.spec.sleeves]
  const arm = polygonise(bare, { ...box, step: 0.0052, triangles })
  const index = polygonise(inHand(finger(0.0295, 0.069, 0.0101)), { ...box, step: 0.0045, triangles: 76 })
  const skin = (point: Vec3): Vec3 => {
    const [x, , z] = intoHand([Math.abs(point[0]), point[1], point[2]])
    const tip = ease((x - 0.1) / 0.05) * 0.6
    const palmSide = x > 0 ? ease((z - 0.004) / 0.012) : 0
    return ink('skin', [
      1 + 0.1 * palmSide,
      1 - 0.08 * tip + 0.08 * palmSide,
      1 - 0.08 * tip + 0.1 * palmSide,
    ])
  }
  for (const side of SIDES) {
    const place = side === 'left' ? (shell: typeof arm) => shell : mirrorShell
    addShell(mesh, place(arm), skin, handBinding(studio, side))
    addShell(mesh, place(index), skin, indexBinding(side))
  }
}
