import { createServer } from 'vite'
import type * as Kit from '#kit/bake'
import type * as Sketch from './sketch-site.ts'

/** Editors write a file in several goes, and several files at once; milliseconds. */
const QUIET = 150

/**
 * Sketches a site into the folder now and after every save of a file that it is made from. A mistake in such a file
 * is told, and the next save tried. Resolves when watching has begun and the first sketch is there; the function
 * that it resolves to ends it.
 */
export async function watchSite(
  name: string,
  folder: string,
  say: (what: string) => void,
): Promise<() => Promise<void>> {
  // Vite keeps what has not changed loaded and warm: a second sketch takes half as long as the first.
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const sketch = async () => {
    try {
      const { SITES } = (await server.ssrLoadModule('/src/kit/bake.ts')) as typeof Kit
      const { sketchSite } = (await server.ssrLoadModule('/src/cli/sketch/sketch-site.ts')) as typeof Sketch
      const plan = SITES[name]
      if (plan) await sketchSite(plan, folder, say)
      else
        say(`There is no site "${name}" in src/kit/sites/sites.ts; known: ${Object.keys(SITES).join(', ')}.`)
    } catch (cause) {
      if (cause instanceof Error) server.ssrFixStacktrace(cause)
      say(
        `This does not work yet: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
      )
    }
    say('Waiting for the next save (Ctrl+C ends).')
  }
  let running = sketch()
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_, file) => {
    if (!server.moduleGraph.getModulesByFile(file)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(sketch)
    }, QUIET)
  })
  await running
  return async () => {
    clearTimeout(timer)
    await running
    await server.close()
  }
}
