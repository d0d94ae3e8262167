import type { Hold } from './types.ts'

/** How long a page that is just closing or reloading may take to let go of its lock. */
const HANDOVER_MS = 500

/**
 * Takes a name for this tab alone through Web Locks; the browser gives it back when the tab dies, however it
 * dies. Answers undefined where another tab keeps it, unless `steal`. Where there are no locks the hold is
 * granted: the record refuses to overwrite anyhow.
 */
export async function takeLock(
  name: string,
  { steal = false, onLost }: { steal?: boolean; onLost: () => void },
): Promise<Hold | undefined> {
  const locks = globalThis.navigator?.locks
  if (!locks) return { release() {} }
  return new Promise((resolve) => {
    let release: (() => void) | undefined
    let isReleased = false
    let isGranted = false
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), HANDOVER_MS)
    const held = () => {
      clearTimeout(timer)
      isGranted = true
      resolve({
        release() {
          isReleased = true
          release?.()
        },
      })
      return new Promise<void>((done) => {
        release = done
      })
    }
    locks.request(name, steal ? { steal: true } : { signal: patience.signal }, held).catch(() => {
      clearTimeout(timer)
      if (isGranted && !isReleased) onLost()
      else if (!isGranted) resolve(patience.signal.aborted ? undefined : { release() {} })
    })
  })
}
