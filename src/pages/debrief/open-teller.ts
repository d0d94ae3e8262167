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
  /** Why nothing will be answered any more: a worker that could not even be fetched says so once, before it is asked. */
  let end: Error | undefined
  const fail = (why: string) => {
    end = new Error(why)
    for (const { reject } of waiting.values()) reject(end)
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
        if (end) return reject(end)
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
