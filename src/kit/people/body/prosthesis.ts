import { rigid } from '../sculpt/binding.ts'
import { capsule, cloth, type Field, roundedBox, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell, type Bind, type Paint } from '../sculpt/mesh.ts'
import { polygonise, type PolygoniseOptions, type Shell } from '../sculpt/polygonise.ts'
import { ARM, ELBOW, WRIST } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { along, type Vec3 } from '../sculpt/vec.ts'
import { hand, indexFinger, inHand, intoHand, KNUCKLES } from './hand.ts'
import { alongArm } from './shape.ts'

/** How the arm of that side is made otherwise. */
interface Arm {
  /** The grown arm of the left side with its hand, from inside the sleeve. */
  bare: Field
  skin: Paint
  /** To the side that is wanted. */
  place: (shell: Shell) => Shell
  arm: Bind
  index: Bind
}

/** Where the grown arm ends in its socket; along the arm from the shoulder joint, metres. */
const SOCKET = 0.312
const WRIST_AT = 0.462
const BOX = { from: [0.15, 0.74, -0.1], to: [0.64, 1.32, 0.12] } as const
const JOINTS = [0.031, 0.058]

/** A forearm and hand that were built: a socket with a bright rim, a turning wrist, jointed fingers with soft tips. */
export function addProsthesis(studio: Studio, arm: Arm): void {
  const { mesh, ink } = studio
  const side = studio.figure.spec.prosthesis ?? 'left'
  const forearm = rigid(`${side}LowerArm`)
  const put = (field: Field, options: Omit<PolygoniseOptions, 'from' | 'to'>, paint: Paint, bind: Bind) =>
    addShell(mesh, arm.place(polygonise(field, { ...BOX, error: 0.004, ...options })), paint, bind)

  const stump: Field = (x, y, z) => smoothMax(arm.bare(x, y, z), alongArm(x, y, z) - SOCKET - 0.015, 0.004)
  put(stump, { step: 0.0062, triangles: 150, error: 0.012 }, arm.skin, arm.arm)

  const shell = capsule(ELBOW, along(ELBOW, ARM, 0.2), 0.05, 0.033)
  const within = (from: number, to: number): Field => {
    return (x, y, z) => Math.max(from - alongArm(x, y, z), alongArm(x, y, z) - to)
  }
  const cut = (field: Field, from: number, to: number): Field => {
    const range = within(from, to)
    return (x, y, z) => smoothMax(field(x, y, z), range(x, y, z), 0.006)
  }
  put(cut(shell, SOCKET, 0.442), { step: 0.006, triangles: 190 }, () => ink('white', 0.86), forearm)
  put(
    cloth(shell, -0.006, 0.0042, within(SOCKET - 0.004, SOCKET + 0.014)),
    { step: 0.005, triangles: 110 },
    () => ink('accent'),
    forearm,
  )
  put(
    cloth(shell, -0.006, 0.0028, within(0.398, 0.412), 0.003),
    { step: 0.005, triangles: 90 },
    () => ink('device'),
    forearm,
  )
  const joint = capsule(along(ELBOW, ARM, 0.185), WRIST, 0.0275, 0.024)
  put(cut(joint, 0.436, 0.484), { step: 0.005, triangles: 90 }, () => ink('device'), forearm)

  const palm = hand()
  const made: Field = (x, y, z) => smoothMax(palm(x, y, z), WRIST_AT - alongArm(x, y, z), 0.004)
  const parts: Paint = (point) => {
    const [x] = intoHand([Math.abs(point[0]), point[1], point[2]])
    return x > KNUCKLES + 0.056 ? ink('device', 1.15) : ink('white', 0.84)
  }
  put(made, { step: 0.0048, triangles: 390, error: 0.012 }, parts, arm.arm)
  put(indexFinger(), { step: 0.0045, triangles: 76, error: 0.012 }, parts, arm.index)

  /* A plate on the back of the hand, and the joints of the fingers. */
  const plate = inHand(roundedBox([0.042, -0.001, -0.0125], [0.028, 0.026, 0.0065], 0.006))
  put(plate, { step: 0.005, triangles: 60 }, () => ink('accent'), rigid(`${side}Hand`))
  for (const at of JOINTS) {
    const around = (field: Field): Field =>
      cloth(
        field,
        -0.003,
        0.0014,
        (x, y, z) => Math.abs(intoHand([x, y, z] as Vec3)[0] - KNUCKLES - at) - 0.0035,
        0.001,
      )
    const fingers = smoothFingers(palm)
    put(around(fingers), { step: 0.0042, triangles: 54 }, () => ink('device'), arm.arm)
    put(around(indexFinger()), { step: 0.0042, triangles: 22 }, () => ink('device'), arm.index)
  }
}

/** The hand without its thumb. */
const smoothFingers =
  (palm: Field): Field =>
  (x, y, z) =>
    smoothMin(palm(x, y, z), 1, 0.001) + Math.max(0, intoHand([x, y, z])[1] - 0.03) * 4
