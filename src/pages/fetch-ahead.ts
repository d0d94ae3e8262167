import type { Route } from './routes.ts'
import { loadStage } from './shift/load-stage.ts'

/** What `firstFilesOf` found in each scenario when the app was built, by the scenario's id. */
declare const SHIFT_FILES: Readonly<Record<string, readonly string[]>>

/**
 * Begins to fetch what an address will need before its page asks for it: on a link straight into the 3D body, the
 * stage and the site come down while the scenario is still being read. Failures are left to the page to meet.
 */
export function fetchAhead(route: Route): void {
  if (route.page !== 'shift') return
  void import('./shift/Shift.tsx')
  if (route.body !== 'screen') return
  const stage = loadStage()
  const urls = (new Map(Object.entries(SHIFT_FILES)).get(route.id) ?? []).map(absolute)
  for (const url of urls) preload(url)
  const models = urls.filter((url) => url.endsWith('.glb'))
  // Read while the shift itself is still being opened.
  stage.then(({ loadAhead }) => loadAhead(models)).catch(() => undefined)
}

function absolute(path: string): string {
  return new URL(path, document.baseURI).href
}

function preload(url: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  link.href = url
  document.head.append(link)
}
