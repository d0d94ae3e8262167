import { type BoneName, SIDES, type Side } from '../names.ts'
import { nearest } from '../sculpt/binding.ts'
import { type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind, type Influence } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease, type Vec3 } from '../sculpt/vec.ts'
import { hand, indexFinger, intoHand, KNUCKLES } from './hand.ts'
import { addProsthesis } from './prosthesis.ts'
import { alongArm, foreArm, upperArm } from './shape.ts'
import { sleeveOf } from './sleeves.ts'

/** Fingers bend sharply at the knuckles; the rest of the hand follows the nearest bones. */
export function handBinding(studio: Studio, side: Side): Bind {
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

export function indexBinding(side: Side): Bind {
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
  const index = polygonise(indexFinger(), { ...box, step: 0.0045, triangles: 76 })
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
    if (figure.spec.prosthesis === side) {
      const binds = { arm: handBinding(studio, side), index: indexBinding(side) }
      addProsthesis(studio, { bare, skin, place, ...binds })
      continue
    }
    addShell(mesh, place(arm), skin, handBinding(studio, side))
    addShell(mesh, place(index), skin, indexBinding(side))
  }
}
