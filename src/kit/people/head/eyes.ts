import { SIDES, type Side, signOf } from '../names.ts'
import { addVertex, fan, stitch } from '../sculpt/mesh.ts'
import type { Studio } from '../sculpt/studio.ts'
import { along, normalise, type Vec3 } from '../sculpt/vec.ts'
import type { Slot } from '../spec.ts'
import { EYE_RADIUS } from './skull.ts'

const SEGMENTS = 16
const DEGREE = Math.PI / 180

/** Rings of colour from the middle of the pupil outwards: angle from the gaze, slot and brightness at both rims. */
const BANDS: readonly { from: number; to: number; slot: Slot; inner: number; outer: number }[] = [
  { from: 0, to: 13.5, slot: 'pupil', inner: 1, outer: 1 },
  { from: 13.5, to: 26, slot: 'iris', inner: 0.75, outer: 1.3 },
  { from: 26, to: 29, slot: 'iris', inner: 0.35, outer: 0.35 },
  { from: 29, to: 64, slot: 'white', inner: 1, outer: 0.9 },
]

/** Two eyeballs that turn with their own bones, each with a spark of light. */
export function addEyes(studio: Studio): void {
  for (const side of SIDES) addEye(studio, side)
}

function addEye({ mesh, skull, ink }: Studio, side: Side): void {
  const centre: Vec3 = [skull.eye[0] * signOf(side), skull.eye[1], skull.eye[2]]
  const bones = [{ bone: `${side}Eye` as const, share: 1 }]
  const put = (normal: Vec3, radius: number, colour: Vec3) =>
    addVertex(mesh, { at: along(centre, normal, radius), normal, colour, bones, onFace: true })
  const ring = (degrees: number, slot: Slot, shade: (turn: number) => number) =>
    Array.from({ length: SEGMENTS }, (_, i) => {
      const turn = (i / SEGMENTS) * Math.PI * 2
      const out = Math.sin(degrees * DEGREE)
      const normal: Vec3 = [out * Math.cos(turn), out * Math.sin(turn), Math.cos(degrees * DEGREE)]
      return put(normal, EYE_RADIUS, ink(slot, shade(turn)))
    })
  for (const { from, to, slot, inner, outer } of BANDS) {
    /* The iris is darker under the upper lid, which makes it look deep. */
    const under = slot === 'iris' && from < 20 ? 1 : 0
    const rim = ring(to, slot, (turn) => outer - 0.45 * under * Math.sin(turn))
    if (from === 0) fan(mesh, put([0, 0, 1], EYE_RADIUS, ink(slot, inner)), rim)
    else {
      const core = ring(from, slot, (turn) => inner - 0.25 * under * Math.sin(turn))
      stitch(mesh, [...core, ...core.slice(0, 1)], [...rim, ...rim.slice(0, 1)])
    }
  }
  const towards = 13 * DEGREE
  const spark: Vec3 = [
    Math.sin(towards) * Math.cos(2.2),
    Math.sin(towards) * Math.sin(2.2),
    Math.cos(towards),
  ]
  const proud = EYE_RADIUS + 0.0009
  const outline = Array.from({ length: 8 }, (_, i) => {
    const turn = (i / 8) * Math.PI * 2
    const at = normalise([spark[0] + Math.cos(turn) * 0.078, spark[1] + Math.sin(turn) * 0.078, spark[2]])
    return put(at, proud, ink('white', 1.6))
  })
  fan(mesh, put(spark, proud, ink('white', 1.6)), outline)
}
