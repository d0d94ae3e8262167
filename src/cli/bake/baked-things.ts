import { Matrix4, Vector3 } from 'three'
import {
  assemble,
  buildLook,
  mend,
  samplePlaces,
  tone,
  type Letters,
  type Rgb,
  type SitePlan,
} from '#kit/bake'
import type { MeshData } from './mesh-data.ts'
import type { Quality } from './quality.ts'
import { longestEdge, type LitRoom } from './room-light.ts'

/**
 * The looks of things that never leave their home (`light: 'baked'`) with the room's light in their colours, by
 * "<thing>.<look>"; each in its thing's frame. Needs the room's pool.
 */
export async function lightThings(
  { things, layout }: SitePlan,
  { pool, scene }: LitRoom,
  quality: Quality,
  letters: Letters,
): Promise<ReadonlyMap<string, MeshData>> {
  const lit = new Map<string, MeshData>()
  for (const [name, thing] of Object.entries(things)) {
    if (thing.light !== 'baked') continue
    const { position: at, yaw } = layout.places[thing.home]!
    const toRoom = new Matrix4().makeRotationY(yaw).setPosition(...at)
    for (const [look, build] of Object.entries(thing.looks)) {
      const pieces = buildLook(build, letters)
      if (!pieces.length) continue
      const own = assemble(pieces, longestEdge)
      const mesh = { ...own, position: moved(own.position, toRoom, 1), normal: moved(own.normal, toRoom, 0) }
      const points = { position: samplePlaces(mesh), normal: mesh.normal }
      const direct = await pool.light(points, { ...quality.direct, gather: 0 }, 21)
      const bounced = await pool.light(points, { sun: 0, portal: 0, lamp: 0, gather: quality.gather }, 22)
      const irradiance = direct.irradiance.map((value, i) => value + bounced.irradiance[i]!)
      mend(mesh, irradiance, direct.irradiance, bounced.buried)
      const color = new Float32Array(irradiance.length)
      for (let v = 0; v < color.length; v += 3) {
        const light = (c: number) =>
          mesh.glow[v / 3]! > 0 ? mesh.glow[v / 3]! : (scene.lights.exposure * irradiance[v + c]!) / Math.PI
        color.set(tone([0, 1, 2].map((c) => own.albedo[v + c]! * light(c)) as unknown as Rgb), v)
      }
      lit.set(`${name}.${look}`, { position: own.position, normal: own.normal, color, index: own.index })
    }
  }
  return lit
}

/** Points (`w` = 1) or directions (`w` = 0) in another frame. */
function moved(list: Float32Array, by: Matrix4, w: 0 | 1): Float32Array {
  const out = list.slice()
  const vector = new Vector3()
  for (let i = 0; i < list.length; i += 3) {
    vector.fromArray(list, i)
    if (w) vector.applyMatrix4(by)
    else vector.transformDirection(by)
    vector.toArray(out, i)
  }
  return out
}
