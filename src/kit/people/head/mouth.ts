import type { Morph } from '../names.ts'
import { addVertex, fan, stitch } from '../sculpt/mesh.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell, subtract, type Vec3 } from '../sculpt/vec.ts'
import type { Slot } from '../spec.ts'
import type { FaceSurface, Spot } from './face-surface.ts'
import { MOUTH_MORPHS, type MouthShape, REST_MOUTH } from './mouth-shapes.ts'

const AROUND = 24

/** A point of the mouth as a function of its shape. */
type Trace = (shape: MouthShape) => Spot

/** Lips, teeth and tongue drawn on the face; every mouth shape is a morph of the same vertices. */
export function addMouth(studio: Studio, surface: FaceSurface): void {
  const { mesh, skull, figure, ink } = studio
  const middle = EYE_LINE - 0.0815 * skull.features
  const plump = figure.face.lips

  /** The lips' outline, `grow` metres outside the opening; `turn` counter-clockwise from the left corner. */
  const outline = (shape: MouthShape, turn: number, grow: number): [number, number] => {
    const c = Math.cos(turn)
    const s = Math.sin(turn)
    const round = Math.abs(s) ** 0.85 * Math.sign(s)
    const bow = grow > 0 ? 1 - 0.16 * bell(c, 0.22) : 1
    const height = s > 0 ? (shape.up + grow * 0.9) * round * bow : (shape.down + grow * 1.15) * round
    return [(shape.width + grow * 0.45) * c, middle + height + shape.corners * (c * c - 0.35)]
  }
  const put = (trace: Trace, slot: Slot, shade: number | Vec3 = 1) => {
    const { point, normal } = trace(REST_MOUTH)
    const morphs: Partial<Record<Morph, Vec3>> = {}
    for (const [name, shape] of Object.entries(MOUTH_MORPHS) as [Morph, MouthShape][])
      morphs[name] = subtract(trace(shape).point, point)
    const bones = [{ bone: 'head' as const, share: 1 }]
    return addVertex(mesh, { at: point, normal, colour: ink(slot, shade), bones, morphs, onFace: true })
  }
  const ring = (
    grow: (shape: MouthShape) => number,
    lift: number,
    slot: Slot,
    shade: (turn: number) => number,
  ) =>
    Array.from({ length: AROUND }, (_, i) => {
      const turn = (i / AROUND) * Math.PI * 2
      return put((shape) => surface.at(...outline(shape, turn, grow(shape)), lift), slot, shade(turn))
    })
  const row = (
    columns: number,
    half: number,
    trace: (shape: MouthShape, c: number) => Spot,
    slot: Slot,
    shade: Vec3,
  ) =>
    Array.from({ length: columns }, (_, i) => {
      const c = half * ((2 * i) / (columns - 1) - 1)
      return put((shape) => trace(shape, c), slot, shade)
    })
  const closed = (ids: readonly number[]) => [...ids, ...ids.slice(0, 1)]

  const thick = 0.0066 * plump
  const upper = (turn: number) => Math.sin(turn) > 0
  const outer = ring(
    (s) => thick * s.lips,
    -0.0004,
    'lips',
    (turn) => (upper(turn) ? 0.88 : 0.98),
  )
  const ridge = ring(
    (s) => thick * 0.5 * s.lips,
    0.0032 * plump,
    'lips',
    (turn) => (upper(turn) ? 0.92 : 1.08),
  )
  const inner = ring(
    () => 0,
    0.0022,
    'lips',
    () => 0.72,
  )
  stitch(mesh, closed(ridge), closed(outer))
  stitch(mesh, closed(inner), closed(ridge))

  const dark = ring(
    () => 0.0003,
    0.0016,
    'mouth',
    () => 1,
  )
  const throat = put(
    (s) => surface.at(0, middle + (s.up - s.down) * 0.5 - s.corners * 0.35, 0.0012),
    'mouth',
    0.7,
  )
  fan(mesh, throat, dark)

  const tooth = (below: boolean) => (shape: MouthShape, c: number) => {
    const [x, y] = outline(shape, Math.acos(c), 0)
    const long = Math.min(0.0062, (shape.up + shape.down) * 0.5) * shape.teeth
    return surface.at(x, y - (below ? long * Math.sqrt(Math.max(0, 1 - c * c * 0.8)) : 0), 0.0019)
  }
  const enamel: Vec3 = [0.97, 0.96, 0.93]
  stitch(mesh, row(8, 0.86, tooth(false), 'white', enamel), row(8, 0.86, tooth(true), 'white', enamel))

  const lick = (top: boolean) => (shape: MouthShape, c: number) => {
    const [x, y] = outline(shape, 2 * Math.PI - Math.acos(c), 0)
    const high = shape.down * 0.5 * shape.tongue * Math.sqrt(Math.max(0, 1 - (c / 0.66) ** 2))
    return surface.at(x, y + (top ? high : 0.0006), 0.0018)
  }
  stitch(mesh, row(6, 0.62, lick(true), 'tongue', [1, 1, 1]), row(6, 0.62, lick(false), 'tongue', [1, 1, 1]))
}
