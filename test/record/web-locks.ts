type Granted = (lock: { name: string } | null) => unknown

interface Request {
  granted: Granted
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

interface Options {
  steal?: boolean
  signal?: AbortSignal
}

/** Web Locks for Node 20, which has none: exclusive locks with waiting, abort and steal, as the standard says. */
export function webLocks() {
  const held = new Map<string, Request>()
  const waiting = new Map<string, Request[]>()

  function grant(name: string, request: Request) {
    held.set(name, request)
    queueMicrotask(async () => {
      try {
        request.resolve(await request.granted({ name }))
      } catch (error) {
        request.reject(error)
      }
      if (held.get(name) !== request) return
      held.delete(name)
      const next = waiting.get(name)?.shift()
      if (next) grant(name, next)
    })
  }

  return {
    request(name: string, options: Options, granted: Granted): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const request = { granted, resolve, reject }
        const holder = held.get(name)
        if (!holder) return grant(name, request)
        if (options.steal) {
          holder.reject(new DOMException('stolen', 'AbortError'))
          return grant(name, request)
        }
        const queue = waiting.get(name) ?? []
        queue.push(request)
        waiting.set(name, queue)
        options.signal?.addEventListener('abort', () => {
          const place = queue.indexOf(request)
          if (place < 0) return
          queue.splice(place, 1)
          reject(new DOMException('aborted', 'AbortError'))
        })
      })
    },
  }
}
