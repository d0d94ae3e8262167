import type { Answers, Asked, Request, Told } from './telling-requests.ts'

/** Asks the debrief's worker; each promise rejects if the worker cannot answer. */
export interface Teller {
  ask<Kind extends Request['kind']>(request: Extract<Request, { kind: Kind }>): Promise<Answers[Kind]>
  close: () => void
}

/** Starts the worker that explores a shift. `onProgress` hears how many states it has met so far. */
export function openTeller(onProgress: (states: number) => void): Teller {
  const worker = new Worker(new URL('debrief.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let asked = 0
  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
  }
  worker.addEventListener('error', () => fail('the worker stopped'))
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'progress') return onProgress(data.states)
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'failed') one?.reject(new Error(data.why))
    else one?.resolve(data.answer as never)
  })
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ id: asked, request } satisfies Asked)
      }),
    close() {
      fail('the page was left')
      worker.terminate()
    },
  }
}
