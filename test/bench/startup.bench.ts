import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { preview } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { serveApp } from '../e2e/harness/site.ts'
import { median, type Figure } from './measure.ts'
import { makeRivals } from './rivals.ts'

const ROUNDS = 7
const SLOWDOWN = 4

const compressible = /javascript|json|html|css|text|gltf|svg|wasm/

const withPage = async <T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 640, height: 360 }, serviceWorkers: 'block' })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Opens an address and answers when the first frame of the site came, in milliseconds. */
const firstFrame = async (page: Page, url: string): Promise<number> => {
  await page.goto(url)
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('first-site-frame')[0]?.startTime,
    undefined,
    { timeout: 120_000, polling: 100 },
  )
  return Number(await handle.jsonValue())
}

/** One load in a fresh browser profile, CPU slowed ×4; nothing else is done meanwhile. */
const timeOf = (browser: Browser, url: string): Promise<number> =>
  withPage(browser, async (page) => {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    return firstFrame(page, url)
  })

/** Bytes of everything that comes down until the first frame, as a server with brotli sends them. */
const bytesOf = (browser: Browser, url: string): Promise<number> =>
  withPage(browser, async (page) => {
    const bodies = new Map<string, Promise<number>>()
    page.on('response', (response) => {
      if (bodies.has(response.url())) return
      const isText = compressible.test(response.headers()['content-type'] ?? 'model/gltf')
      bodies.set(
        response.url(),
        response.body().then(
          (body) => (isText ? brotliCompressSync(body).length : body.length),
          () => 0,
        ),
      )
    })
    const end = await firstFrame(page, url)
    const came = await page.evaluate(
      (until) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= until)
          .map(({ name }) => name),
      end,
    )
    const document = await page.evaluate(() => location.href.replace(location.hash, ''))
    const sizes = await Promise.all([document, ...new Set(came)].flatMap((one) => bodies.get(one) ?? []))
    return sizes.reduce((sum, size) => sum + size, 0)
  })

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
  const times = new Map<string, number[]>(Object.keys(pages).map((name) => [name, []]))
  const bytes = new Map<string, number>()
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, url] of Object.entries(pages)) times.get(name)?.push(await timeOf(browser, url))
    }
    for (const [name, url] of Object.entries(pages)) bytes.set(name, await bytesOf(browser, url))
  } finally {
    await browser.close()
    await rivals.close()
    await app.close()
  }
  return [...times].flatMap(([name, runs]) => [
    { name: `${name}: first frame of the café`, value: Math.round(median(runs)), unit: 'ms' },
    { name: `${name}: fastest of ${ROUNDS}`, value: Math.round(Math.min(...runs)), unit: 'ms' },
    { name: `${name}: bytes until then (brotli)`, value: bytes.get(name) ?? NaN, unit: 'bytes' },
  ])
}
