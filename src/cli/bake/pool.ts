import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LitScene, Points, Rays } from '#kit/bake'
import type { Job } from './worker.ts'

/** Light of points: irradiance (three numbers each) and how much of each point's view is backs of faces. */
export interface Lit {
  irradiance: Float32Array
  buried: Float32Array
}

/** Workers that share one scene. */
export interface Pool {
  light(points: Points, rays: Rays, seed: number): Promise<Lit>
  close(): Promise<void>
}

const PORTION = 1500

/** A copy of the array that all threads see. */
export function shared<T extends Float32Array | Uint32Array>(array: T): T {
  const memory = new SharedArrayBuffer(array.byteLength)
  const copy = array instanceof Float32Array ? new Float32Array(memory) : new Uint32Array(memory)
  copy.set(array)
  return copy as T
}

/** A worker thread knows nothing of TypeScript until told: this loads tsx, then the worker's own file. */
const BOOT = `
  const { workerData: { tsx, file } } = require('node:worker_threads')
  import(tsx).then(({ register }) => { register(); return import(file) })
`

function startWorker(scene: LitScene): Worker {
  const tsx = import.meta.resolve('tsx/esm/api')
  const file = new URL('./worker.ts', import.meta.url).href
  return new Worker(BOOT, { eval: true, workerData: { tsx, file, scene } })
}

/** Starts the workers. The scene's arrays must be shared; changes to its irradiance are seen by later jobs. */
export function openPool(scene: LitScene, threads = Math.min(availableParallelism(), 8)): Pool {
  const workers = Array.from({ length: threads }, () => startWorker(scene))
  return {
    async light(points, rays, seed) {
      const count = points.position.length / 3
      const sharedPoints = { position: shared(points.position), normal: shared(points.normal) }
      const [into, buried] = [shared(new Float32Array(count * 3)), shared(new Float32Array(count))]
      let next = 0
      await Promise.all(
        workers.map(async (worker) => {
          while (next < count) {
            const from = next
            next = Math.min(count, from + PORTION)
            const job: Job = { points: sharedPoints, from, to: next, rays, seed, into, buried }
            worker.postMessage(job)
            await once(worker, 'message')
          }
        }),
      )
      return { irradiance: into, buried }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
