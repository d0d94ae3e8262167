import { SIDES, type Side, signOf } from '../names.ts'
import { addVertex, stitch } from '../sculpt/mesh.ts'
import type { Studio } from '../sculpt/studio.ts'
import { along, subtract, type Vec3 } from '../sculpt/vec.ts'
import type { Slot } from '../spec.ts'
import { EYE_RADIUS } from './skull.ts'

const DEGREE = Math.PI / 180
const COLUMNS = 10
const LID_RADIUS = EYE_RADIUS + 0.0026
const LID_SHADE: Vec3 = [0.93, 0.88, 0.87]

/** Direction from the eye's centre: `s` from -1 to 1 across the eye, `tilt` degrees from straight up towards the front. */
const ray = (s: number, tilt: number): Vec3 => {
  const across = s * 72 * DEGREE
  const t = tilt * DEGREE
  return [Math.sin(across), Math.cos(t) * Math.cos(across), Math.sin(t) * Math.cos(across)]
}
const columns = Array.from({ length: COLUMNS + 1 }, (_, i) => -1 + (2 * i) / COLUMNS)

/** Upper lids that close on `blink`, a dark lash line, and lower lids that rise with a smile. */
export function addLids(studio: Studio): void {
  for (const side of SIDES) {
    addUpperLid(studio, side)
    addLowerLid(studio, side)
  }
}

function centreOf({ skull }: Studio, side: Side): Vec3 {
  return [skull.eye[0] * signOf(side), skull.eye[1], skull.eye[2]]
}

function addUpperLid(studio: Studio, side: Side): void {
  const { mesh, ink } = studio
  const centre = centreOf(studio, side)
  /* The outer corner sits a little lower than the inner one. */
  const edge = (s: number, closed: number) => {
    const open = 60 + 3 * s * signOf(side) + 9 * s * s
    return open + (127 - 12 * s * s - open) * closed
  }
  const row = (part: number, slot: Slot, radius: number, beyond: number, shade: Vec3) =>
    columns.map((s) => {
      const tilt = (closed: number) => -15 + (edge(s, closed) + beyond + 15) * part
      const at = along(centre, ray(s, tilt(0)), radius)
      const closed = along(centre, ray(s, tilt(1)), radius)
      return addVertex(mesh, {
        at,
        normal: ray(s, tilt(0)),
        colour: ink(slot, shade),
        bones: [{ bone: 'head', share: 1 }],
        morphs: { blink: subtract(closed, at) },
        onFace: true,
      })
    })
  const rows = [0, 0.3, 0.6, 0.8, 1].map((part) => row(part, 'skin', LID_RADIUS, 0, LID_SHADE))
  rows.forEach((upper, i) => stitch(mesh, upper, rows[i + 1] ?? []))
  stitch(
    mesh,
    row(1, 'pupil', LID_RADIUS + 0.0006, -4.2, [1, 1, 1]),
    row(1, 'pupil', LID_RADIUS + 0.0022, 2.6, [1, 1, 1]),
  )
}

function addLowerLid(studio: Studio, side: Side): void {
  const { mesh, ink } = studio
  const centre = centreOf(studio, side)
  const radius = LID_RADIUS - 0.0004
  const rows = [0, 0.5, 1].map((part) =>
    columns.map((s) => {
      const tilt = (raised: number) => {
        const rim = 128 - 8 * s * s - 13 * raised
        return rim + (185 - rim) * part
      }
      const at = along(centre, ray(s, tilt(0)), radius)
      return addVertex(mesh, {
        at,
        normal: ray(s, tilt(0)),
        colour: ink('skin', [0.95, 0.88, 0.87]),
        bones: [{ bone: 'head', share: 1 }],
        morphs: { smile: subtract(along(centre, ray(s, tilt(0.8)), radius), at) },
        onFace: true,
      })
    }),
  )
  rows.forEach((upper, i) => stitch(mesh, upper, rows[i + 1] ?? []))
}
