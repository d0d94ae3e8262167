import type * as Stage from '#stage'
import type { Route } from './routes.ts'
import { loadStage } from './shift/load-stage.ts'

/** What `firstFilesOf` found in each scenario when the app was built, by the scenario's id. */
declare const SHIFT_FILES: Readonly<Record<string, readonly string[]>>

/**
 * Begins with what an address will need before its page asks for it: on a way straight into the 3D body, the stage
 * and the site come down, and the room is made, while the page and its session are still being opened. Failures
 * are left to the page to meet.
 */
export function fetchAhead(route: Route): void {
  if (route.page !== 'shift') return
  void import('./shift/Shift.tsx')
  if (route.body === 'screen') makeRoom(route.id).catch(() => undefined)
}

async function makeRoom(id: string): Promise<void> {
  const [{ prepareRoom }, { loadScenario }] = await Promise.all([fetchShow(id), import('./catalogue.ts')])
  const loaded = await loadScenario(id)
  if (loaded.ok) prepareRoom(loaded.scenario)
}

/** Fetches and reads what the 3D body of a shift shows first; rejects where the stage cannot be fetched. */
export async function fetchShow(id: string): Promise<typeof Stage> {
  const loading = loadStage()
  const urls = (new Map(Object.entries(SHIFT_FILES)).get(id) ?? []).map(absolute)
  for (const url of urls) preload(url)
  const stage = await loading
  stage.loadAhead(urls.filter((url) => url.endsWith('.glb')))
  return stage
}

function absolute(path: string): string {
  return new URL(path, document.baseURI).href
}

/** What is preloaded already; the browser would say for each link more that it is not needed. */
const preloaded = new Set<string>()

function preload(url: string): void {
  if (preloaded.has(url)) return
  preloaded.add(url)
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  link.href = url
  document.head.append(link)
}
