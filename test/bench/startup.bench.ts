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

/** When a page has given its first frame to the graphics card, and when the card has drawn it, in milliseconds. */
interface Times {
  frame: number
  pixels: number
}

/** One load in a fresh browser profile, CPU slowed ×4; nothing else is done meanwhile. */
const timesOf = (browser: Browser, url: string): Promise<Times> =>
  withPage(browser, async (page) => {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const frame = await firstFrame(page, url)
    const pixels = await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2')
      // The answer waits for all that was drawn before.
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
      return performance.now()
    })
    return { frame, pixels }
  })

const medianOf = (runs: readonly Times[], key: keyof Times): number =>
  Math.round(median(runs.map((run) => run[key])))

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
  const times = new Map<string, Times[]>(Object.keys(pages).map((name) => [name, []]))
  const bytes = new Map<string, number>()
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, url] of Object.entries(pages)) times.get(name)?.push(await timesOf(browser, url))
    }
    for (const [name, url] of Object.entries(pages)) bytes.set(name, await bytesOf(browser, url))
  } finally {
    await browser.close()
    await rivals.close()
    await app.close()
  }
  return [...times].flatMap(([name, runs]) => [
    { name: `${name}: first frame of the café`, value: medianOf(runs, 'frame'), unit: 'ms' },
    {
      name: `${name}: fastest of ${ROUNDS}`,
      value: Math.round(Math.min(...runs.map(({ frame }) => frame))),
      unit: 'ms',
    },
    { name: `${name}: its pixels can be read`, value: medianOf(runs, 'pixels'), unit: 'ms' },
    { name: `${name}: bytes until then (brotli)`, value: bytes.get(name) ?? NaN, unit: 'bytes' },
  ])
}
