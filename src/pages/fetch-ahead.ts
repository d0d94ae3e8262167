import { loadGlance } from './glance.ts'
import type { Route } from './routes.ts'
import { loadStage } from './shift/load-stage.ts'

/**
 * Begins to fetch what an address will need before its page asks for it: on a link straight into the 3D body, the
 * stage and the site come down while the scenario is still being read. Failures are left to the page to meet.
 */
export function fetchAhead(route: Route, language: string): void {
  if (route.page !== 'shift') return
  void import('./shift/Shift.tsx')
  if (route.body !== 'screen') return
  void loadStage()
  void fetchSite(route.id, language)
}

async function fetchSite(id: string, language: string): Promise<void> {
  const glance = await loadGlance(id, language)
  if (!glance || glance.site === '') return
  for (const file of ['site.json', 'site.glb', 'things.glb']) preload(`sites/${glance.site}/${file}`)
  for (const file of ['clips', ...glance.looks]) preload(`people/${file}.glb`)
}

function preload(path: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  link.href = new URL(path, document.baseURI).href
  document.head.append(link)
}
