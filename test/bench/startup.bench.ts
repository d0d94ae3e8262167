import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { preview } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { serveApp } from '../e2e/harness/site.ts'
import { median, type Figure } from './measure.ts'
import { makeRivals } from './rivals.ts'

const ROUNDS = 7
const SLOWDOWN = 4

interface Load {
  firstFrameMs: number
  brotliBytes: number
}

const compressible = /javascript|json|html|css|text|gltf|svg|wasm/

/** Opens the page in a fresh browser profile, CPU slowed ×4, and waits for the first frame of the site. */
const load = async (browser: Browser, url: string): Promise<Load> => {
  const context = await browser.newContext({ viewport: { width: 640, height: 360 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const sizes: Promise<number>[] = []
  const seen = new Set<string>()
  page.on('response', (response) => {
    if (seen.has(response.url())) return
    seen.add(response.url())
    sizes.push(
      response.body().then(
        (body) =>
          compressible.test(response.headers()['content-type'] ?? 'model/gltf')
            ? brotliCompressSync(body).length
            : body.length,
        () => 0,
      ),
    )
  })
  await page.goto(url)
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('first-site-frame')[0]?.startTime,
    undefined,
    { timeout: 120_000, polling: 50 },
  )
  const firstFrameMs = Number(await handle.jsonValue())
  const bytes = await Promise.all(sizes)
  await context.close()
  return { firstFrameMs, brotliBytes: bytes.reduce((a, b) => a + b, 0) }
}

/** The site's first 3D frame here, in A-Frame 1.8 and in Babylon 9: same models, interleaved, median of 7. */
export const benchStartup = async (): Promise<Figure[]> => {
  const app = await serveApp({ skipBuild: true })
  const rivals = await preview({
    root: await makeRivals(),
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: 'localhost' },
  })
  const address = rivals.httpServer.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const pages = {
    'First Shift': `${app.url}#/shift/cafe-opening/screen`,
    'A-Frame 1.8': `http://localhost:${port}/aframe/index.html`,
    'Babylon 9': `http://localhost:${port}/babylon/index.html`,
  }
  const browser = await launchBrowser()
  const loads = new Map<string, Load[]>(Object.keys(pages).map((name) => [name, []]))
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, url] of Object.entries(pages)) loads.get(name)?.push(await load(browser, url))
    }
  } finally {
    await browser.close()
    await rivals.close()
    await app.close()
  }
  return [...loads].flatMap(([name, runs]) => [
    {
      name: `${name}: first frame of the café`,
      value: Math.round(median(runs.map((r) => r.firstFrameMs))),
      unit: 'ms',
    },
    {
      name: `${name}: fastest of ${ROUNDS}`,
      value: Math.round(Math.min(...runs.map((r) => r.firstFrameMs))),
      unit: 'ms',
    },
    {
      name: `${name}: bytes until then (brotli)`,
      value: median(runs.map((r) => r.brotliBytes)),
      unit: 'bytes',
    },
  ])
}
