import type { Browser, BrowserContext, Page } from 'playwright-core'
import { preview } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { withoutDrawing } from '../e2e/harness/shift.ts'
import { serveApp } from '../e2e/harness/site.ts'
import { median, type Figure } from './measure.ts'
import { CROWD, makeRivals } from './rivals.ts'

const FRAMES = 100
const ROUNDS = 5

/** Puts the two who come later into the ward from the beginning; the app reads it as strictly as any scenario. */
const everybodyThere = async (context: BrowserContext): Promise<void> => {
  await context.route(/scenario-[^/]*\.json$/, async (route) => {
    const response = await route.fetch()
    const file = (await response.json()) as {
      id: string
      states: { ward: { states: { evening: { meta: { people: Record<string, object> } } } } }
    }
    if (file.id === 'ward-first-hour')
      Object.assign(file.states.ward.states.evening.meta.people, {
        priya: { at: 'byBed1', doing: 'idle', mood: 'worried' },
        harjit: { at: 'byBed2', doing: 'idle', mood: 'neutral' },
      })
    await route.fulfill({ response, json: file })
  })
}

/** Milliseconds of script a frame, as the browser counts them. */
const scriptTime = async (page: Page): Promise<number> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
  const before = await read()
  const frames = await page.evaluate(
    (count) =>
      new Promise<number>((done) => {
        let left = count
        const tick = () => (--left <= 0 ? done(count) : requestAnimationFrame(tick))
        requestAnimationFrame(tick)
      }),
    FRAMES,
  )
  const after = await read()
  await cdp.detach()
  return ((after - before) * 1000) / frames
}

/** Script time a frame in a page by itself, and while its learner keeps turning round, if there is one. */
const timeOf = async (browser: Browser, url: string): Promise<{ still: number; turning: number }> => {
  const context = await browser.newContext({
    viewport: { width: 640, height: 360 },
    serviceWorkers: 'block',
    reducedMotion: 'no-preference',
  })
  // What runs under tsx names its functions by a helper that the page lacks.
  await context.addInitScript({ content: 'globalThis.__name ??= (f) => f' })
  // What is measured is the page, not the card.
  await context.addInitScript(withoutDrawing)
  await everybodyThere(context)
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('[data-furnished="true"]').first().waitFor({ state: 'attached', timeout: 120_000 })
  // Whoever comes later has come by then, and the browser has compiled what runs every frame.
  await page.waitForTimeout(6000)
  const still = await scriptTime(page)
  await page.mouse.click(320, 20)
  await page.keyboard.down('ArrowLeft')
  const turning = await scriptTime(page)
  await context.close()
  return { still, turning }
}

/** Script time a frame with six people on the ward, here and in A-Frame 1.8 with the same models; interleaved. */
export const benchCrowd = async (): Promise<Figure[]> => {
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
  const browser = await launchBrowser()
  try {
    const times: Record<'here' | 'turning' | 'there', number[]> = { here: [], turning: [], there: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const { still, turning } = await timeOf(browser, `${app.url}#/shift/ward-first-hour/screen`)
      times.here.push(still)
      times.turning.push(turning)
      times.there.push((await timeOf(browser, `http://localhost:${port}/aframe/crowd.html`)).still)
    }
    const [here, turning, there] = [median(times.here), median(times.turning), median(times.there)]
    return [
      { name: `script a frame with ${CROWD.length} people: First Shift`, value: here, unit: 'ms' },
      { name: `script a frame with ${CROWD.length} people: A-Frame 1.8`, value: there, unit: 'ms' },
      { name: 'First Shift / A-Frame', value: here / there, unit: '', bar: '≤ 0.333' },
      // Every frame is drawn then; else those are left out in which nothing would look different.
      { name: 'script a frame while the view turns: First Shift', value: turning, unit: 'ms' },
      { name: 'First Shift while the view turns / A-Frame', value: turning / there, unit: '' },
    ]
  } finally {
    await browser.close()
    await rivals.close()
    await app.close()
  }
}
