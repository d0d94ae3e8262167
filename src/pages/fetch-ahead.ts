import type { Scenario } from '#scenario'
import { settings } from '#session'
import type * as Stage from '#stage'
import { loadListing } from './home/load-listing.ts'
import type { Route } from './routes.ts'
import { shiftAssets } from './shift-assets.ts'
import { loadStage } from './shift/load-stage.ts'

/**
 * Begins with what an address will need before its page asks for it: on a way straight into the 3D body, the stage
 * and the site come down, and the room is made, while the page and its session are still being opened. Failures
 * are left to the page to meet. The front page's list comes down beside the words it waits for.
 */
export function fetchAhead(route: Route): void {
  if (route.page === 'home') {
    Promise.all([import('./home/Choices.tsx'), loadListing(settings.getState().language)]).catch(
      () => undefined,
    )
  }
  // Which trip a class is on is known once it is entered; what draws it is the same for all.
  if (route.page === 'class' && route.code !== undefined && route.body !== 'text')
    loadStage().catch(() => undefined)
  if (route.page !== 'shift') return
  read = undefined
  void import('./shift/Shift.tsx')
  if (route.body === 'screen') makeRoom(route.id).catch(() => undefined)
}

/** Begins with the room of a scenario that will be shown in 3D, while its session is still being opened. */
export async function beginRoom(scenario: Scenario): Promise<void> {
  const { prepareRoom } = await loadStage()
  prepareRoom(scenario)
}

async function makeRoom(id: string): Promise<void> {
  const [{ stage }, { loadScenario }] = await Promise.all([fetchFirst(id), import('./catalogue.ts')])
  const loaded = await loadScenario(id)
  if (loaded.ok) stage.prepareRoom(loaded.scenario)
}

/** The shift whose briefing is read, until it is begun. */
let read: string | undefined

/**
 * Fetches and reads what the 3D body of a shift shows while its briefing is read: what it shows first, then its
 * details. Rejects where the stage cannot be fetched.
 */
export async function fetchShow(id: string): Promise<void> {
  read = id
  const { stage, coming } = await fetchFirst(id)
  await coming
  // A stage that has been opened meanwhile asks for them itself.
  if (read === id) await stage.loadAhead(shiftAssets(id).details)
}

/** Fetches and reads what the 3D body of a shift shows first; `coming` resolves when that is there. */
async function fetchFirst(id: string): Promise<{ stage: typeof Stage; coming: Promise<void> }> {
  const loading = loadStage()
  const { first } = shiftAssets(id)
  for (const url of first) preload(url)
  const stage = await loading
  return { stage, coming: stage.loadAhead(first.filter((url) => url.endsWith('.glb'))) }
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
