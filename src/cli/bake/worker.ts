import { parentPort, workerData } from 'node:worker_threads'
import { createSolver, type LitScene, type Points, type Rays } from '#kit/bake'

/** One job of the pool: light the points `from`..`to`. All arrays are shared memory. */
export interface Job {
  points: Points
  from: number
  to: number
  rays: Rays
  seed: number
  into: Float32Array
  buried: Float32Array
}

const solver = createSolver((workerData as { scene: LitScene }).scene)

parentPort!.on('message', ({ points, from, to, rays, seed, into, buried }: Job) => {
  solver.light(points, from, to, rays, seed, into, buried)
  parentPort!.postMessage('done')
})
