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
  void fetchSite(route.id, language)
}

async function fetchSite(id: string, language: string): Promise<void> {
  const stage = loadStage()
  const glance = await loadGlance(id, language)
  if (!glance || glance.site === '') return
  const site = `sites/${glance.site}`
  const models = [`${site}/site.glb`, `${site}/things.glb`, 'people/clips.glb']
  models.push(...glance.looks.map((look) => `people/${look}.glb`))
  const urls = models.map(absolute)
  for (const url of [absolute(`${site}/site.json`), ...urls]) preload(url)
  // Read while the shift itself is still being opened.
  stage.then(({ loadAhead }) => loadAhead(urls)).catch(() => undefined)
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
