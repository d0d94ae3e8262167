import { SIDES } from '../names.ts'
import { rigid } from '../sculpt/binding.ts'
import { ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { addShell } from '../sculpt/mesh.ts'
import { mirrorShell, polygonise, type Shell } from '../sculpt/polygonise.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Vec3 } from '../sculpt/vec.ts'

const TOE = ellipsoid([0.098, 0.045, 0.058], [0.047, 0.046, 0.09])
const HEEL = ellipsoid([0.095, 0.06, -0.028], [0.043, 0.062, 0.052])
const HEEL_EDGE = ellipsoid([0.095, 0.045, -0.028], [0.043, 0.062, 0.052])
/** A point inside the sole, from which its edge is found. */
const MIDDLE = { x: 0.097, z: 0.02 }
const AROUND = 14
/** How far the sole stands out around the shoe. */
const WELT = 0.006
const SOLE_TOP = 0.025

/** Round-toed shoes whose soles lie flat on the floor, y = 0. */
export function addShoes({ mesh, ink }: Studio): void {
  const upper: Field = (x, y, z) => smoothMax(smoothMin(TOE(x, y, z), HEEL(x, y, z), 0.05), 0.02 - y, 0.006)
  const shoe = polygonise(upper, {
    from: [0.01, -0.012, -0.12],
    to: [0.19, 0.15, 0.19],
    step: 0.009,
    triangles: 130,
  })
  const under = sole()
  for (const side of SIDES) {
    const place = side === 'left' ? (shell: Shell) => shell : mirrorShell
    addShell(mesh, place(shoe), () => ink('shoes'), rigid(`${side}Foot`))
    addShell(mesh, place(under), ([, y]) => ink('sole', y < 0.004 ? 0.8 : 1), rigid(`${side}Foot`))
  }
}

/** A flat sole with a rounded lower edge that follows the shoe's outline. */
function sole(): Shell {
  const shell: Shell = { points: [], normals: [], indices: [] }
  const rings = [
    { y: SOLE_TOP, out: WELT - 0.001, up: 0.5 },
    { y: 0.006, out: WELT, up: -0.15 },
    { y: 0, out: WELT - 0.004, up: -0.9 },
  ]
  for (const { y, out, up } of rings)
    for (let i = 0; i < AROUND; i++) {
      const turn = (i / AROUND) * Math.PI * 2
      const radius = edgeAt(turn) + out
      const flat = Math.sqrt(1 - up * up)
      shell.points.push([MIDDLE.x + Math.sin(turn) * radius, y, MIDDLE.z + Math.cos(turn) * radius])
      shell.normals.push([Math.sin(turn) * flat, up, Math.cos(turn) * flat])
    }
  for (let ring = 0; ring + 1 < rings.length; ring++)
    for (let i = 0; i < AROUND; i++) {
      const a = ring * AROUND + i
      const b = ring * AROUND + ((i + 1) % AROUND)
      shell.indices.push(a, a + AROUND, b, b, a + AROUND, b + AROUND)
    }
  const cap = (ring: number, y: number, up: 1 | -1) => {
    const middle: Vec3 = [MIDDLE.x, y, MIDDLE.z]
    const centre = shell.points.push(middle) - 1
    shell.normals.push([0, up, 0])
    for (let i = 0; i < AROUND; i++) {
      const a = ring * AROUND + i
      const b = ring * AROUND + ((i + 1) % AROUND)
      shell.indices.push(...(up > 0 ? [centre, a, b] : [centre, b, a]))
    }
  }
  cap(0, SOLE_TOP, 1)
  cap(rings.length - 1, 0, -1)
  return shell
}

/** Distance from the middle of the sole to the shoe's widest outline in a direction; 0 is ahead. */
function edgeAt(turn: number): number {
  let radius = 0
  for (let round = 0; round < 60; round++) {
    const x = MIDDLE.x + Math.sin(turn) * radius
    const z = MIDDLE.z + Math.cos(turn) * radius
    radius -= smoothMin(TOE(x, 0.045, z), HEEL_EDGE(x, 0.045, z), 0.03)
  }
  return radius
}
