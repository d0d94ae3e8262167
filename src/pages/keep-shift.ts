import { shiftAssets } from './shift-assets.ts'

/** The name of the cache that the service worker answers from; changes with the files. */
declare const SHIFT_CACHE: string

/**
 * Keeps everything of a shift on this device, so that it opens without a network. Only of shifts that were
 * opened: a class that plays one does not fetch them all. Rejects where the device cannot keep it.
 */
export async function keepShift(id: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('shifts-') && name !== SHIFT_CACHE) await caches.delete(name)
  const cache = await caches.open(SHIFT_CACHE)
  const { first, details, later } = shiftAssets(id)
  for (const url of [...first, ...details, ...later]) if (!(await cache.match(url))) await cache.add(url)
}
