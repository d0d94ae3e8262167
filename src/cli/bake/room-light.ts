import {
  assemble,
  mend,
  samplePlaces,
  type Assembly,
  type Lights,
  type LitScene,
  type Piece,
} from '#kit/bake'
import { openPool, shared, type Pool } from './pool.ts'
import type { Quality } from './quality.ts'

/** A set of pieces with the light at its vertices, and the pool that can light more points among them. */
export interface LitRoom {
  mesh: Assembly
  pieces: readonly Piece[]
  scene: LitScene
  irradiance: Float32Array
  pool: Pool
}

/** Longest edge in metres: of faces in the lightmap (only what they send on to others), of boards and boxes, of bars. */
const LARGE = 0.25
const BOARD = 0.4
const BAR = 0.9
/** Thinner than this in two directions is a bar; smaller than this in all is never split. */
const THIN = 0.2
const SMALL = 0.5

/** Lights the vertices of all pieces but glass: direct light, then one bounce more per pass. Close the pool when done. */
export async function lightRoom(all: readonly Piece[], lights: Lights, quality: Quality): Promise<LitRoom> {
  const pieces = all.filter((piece) => piece.surface !== 'glass')
  const mesh = assemble(pieces, lights.isOpen ? () => 0 : longestEdge)
  const casting: number[] = []
  pieces.forEach((piece, i) => {
    if (piece.casts === false) return
    for (let k = mesh.firstIndex[i]!; k < mesh.firstIndex[i + 1]!; k++) casting.push(mesh.index[k]!)
  })
  const irradiance = shared(new Float32Array(mesh.position.length))
  const scene: LitScene = {
    position: shared(mesh.position),
    albedo: shared(mesh.albedo),
    glow: shared(mesh.glow),
    irradiance,
    index: shared(Uint32Array.from(casting)),
    lights,
  }
  const pool = openPool(scene)
  const points = { position: samplePlaces(mesh), normal: mesh.normal }
  const direct = await pool.light(points, { ...quality.direct, gather: 0 }, 1)
  irradiance.set(direct.irradiance)
  let buried = direct.buried
  for (const [pass, gather] of quality.bounces.entries()) {
    const bounced = await pool.light(points, { sun: 0, portal: 0, lamp: 0, gather }, 2 + pass)
    buried = bounced.buried
    irradiance.set(direct.irradiance.map((value, i) => value + bounced.irradiance[i]!))
  }
  mend(mesh, irradiance, direct.irradiance, buried)
  return { mesh, pieces, scene, irradiance, pool }
}

/** How far apart the vertices of a piece may lie that keep its light. */
export function longestEdge({ surface, solid }: Piece): number {
  if (surface === 'lightmap') return LARGE
  const [, middle, longest] = [0, 1, 2]
    .map((axis) => solid.position.filter((_, i) => i % 3 === axis))
    .map((values) => Math.max(...values) - Math.min(...values))
    .toSorted((a, b) => a - b) as [number, number, number]
  if (longest < SMALL) return 0
  // Bars have a middle at least: their ends are often inside of others, where no light comes.
  return middle < THIN ? Math.min(BAR, longest * 0.51) : BOARD
}
