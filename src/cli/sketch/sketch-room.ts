import {
  addSoftLight,
  assemble,
  createSolver,
  feelNearness,
  keepsLight,
  lightByRays,
  measureVolume,
  openAir,
  samplePlaces,
  type Assembly,
  type Lights,
  type LitScene,
  type Piece,
  type Points,
  type Rays,
  type SitePlan,
  type Solver,
} from '#kit/bake'
import type { Pool } from '../bake/pool.ts'
import { longestEdge, type LitRoom } from '../bake/room-light.ts'

/** A room in the light of a sketch, and what lit it. */
export interface SketchedRoom extends LitRoom {
  solver: Solver
}

/** Longest edge of faces in the lightmap: here they only send light on. */
const LARGE = 0.6
/** One ray to the sun and to each lamp. */
const DIRECT: Rays = { sun: 1, portal: 0, lamp: 1, gather: 0 }
/** What the points of the volume look at: windows, and with so many rays in all the light that comes back from things. */
const SOFT: Rays = { sun: 0, portal: 4, lamp: 0, gather: 0 }
const [FIRST_LOOK, LAST_LOOK] = [30_000, 160_000]
/** What light would still gain by bouncing on between walls. */
const BOUNCES_ON = 1.12

/**
 * Lights a room with one ray per vertex and lamp; all soft light comes from a coarse grid. It looks like a bake seen
 * through half-closed eyes, in a hundredth of the time.
 */
export function sketchRoom(
  all: readonly Piece[],
  lights: Lights,
  bounds: SitePlan['layout']['bounds'],
): SketchedRoom {
  const pieces = all.filter((piece) => piece.surface !== 'glass')
  const { scene, points: meeting } = sceneOf(pieces.filter(keepsLight), lights)
  const solver = createSolver(scene)
  const nearness = feelNearness(scene.position, scene.index, bounds)
  const direct = lightByRays(solver, meeting, DIRECT, 1)
  scene.irradiance.set(direct)
  // What one look finds bounces once more in the next.
  const look = (budget: number, seed: number) => {
    const volume = measureVolume(solver, bounds, SOFT, budget, seed)
    scene.irradiance.set(direct)
    addSoftLight(volume, nearness, meeting, 1, scene.irradiance)
    return volume
  }
  look(FIRST_LOOK, 2)
  look(FIRST_LOOK, 3)
  const volume = look(LAST_LOOK, 4)
  const gain = lights.isOpen ? 1 : BOUNCES_ON
  const addSoft = (points: Points, into: Float32Array) => addSoftLight(volume, nearness, points, gain, into)

  const mesh = assemble(pieces, (piece) => (piece.surface === 'lightmap' ? LARGE : longestEdge(piece)))
  const points = pointsOf(mesh)
  const irradiance = lightByRays(solver, points, DIRECT, 1)
  addSoft(points, irradiance)
  return { mesh, pieces, scene, solver, irradiance, pool: poolOf(solver, addSoft) }
}

/** Lights what windows show by which way a face looks, without a ray: to the sun, to the sky, to the ground. */
export function sketchOutside(all: readonly Piece[], lights: Lights): LitRoom {
  const pieces = all.filter((piece) => piece.surface !== 'glass')
  const { mesh, scene, points } = sceneOf(pieces, lights)
  addSoftLight(openAir(lights), () => 1, points, 1, scene.irradiance)
  return { mesh, pieces, scene, irradiance: scene.irradiance, pool: NO_POOL }
}

function sceneOf(pieces: readonly Piece[], lights: Lights) {
  const mesh = assemble(pieces, (piece) => (piece.surface === 'lightmap' ? LARGE : 0))
  const irradiance = new Float32Array(mesh.position.length)
  const scene: LitScene = { ...mesh, irradiance, lights }
  return { mesh, scene, points: pointsOf(mesh) }
}

function pointsOf(mesh: Assembly): Points {
  return { position: samplePlaces(mesh), normal: mesh.normal }
}

const NO_POOL: Pool = {
  light: () => Promise.reject(new Error('Nothing more is lit outside.')),
  close: () => Promise.resolve(),
}

/** Answers the baker's questions for more light in the same room: its rays for soft light become one look at the grid. */
function poolOf(solver: Solver, addSoft: (points: Points, into: Float32Array) => void): Pool {
  return {
    light(points, { sun, lamp, gather }, seed) {
      const rays = { sun, portal: 0, lamp: Math.min(lamp, 1), gather: 0 }
      const irradiance = lightByRays(solver, points, rays, seed)
      if (gather) addSoft(points, irradiance)
      return Promise.resolve({ irradiance, buried: new Float32Array(points.position.length / 3) })
    },
    close: () => Promise.resolve(),
  }
}
