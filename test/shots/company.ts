import { mkdirSync } from 'node:fs'
import { createServer } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import type { CompanyState } from '#stage'

/*
 * Pictures of a stage with a class that is made up, into `shots/company/`: those ahead, their dots, what is pointed at in
 * view and out of it, hands, and sixty round one spot.
 */

const FOLDER = 'shots/company'
const SETTLE_MS = 6000
const SIZES = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } }
const VIEWS: Readonly<Record<string, { query: string; state: Partial<CompanyState> }>> = {
  ahead: { query: 'others=30&ahead=3.5', state: {} },
  dots: { query: 'others=30&ahead=3.5', state: { showsGaze: true } },
  pointed: { query: 'others=12&ahead=3.5', state: { pointed: 'asha' } },
  elsewhere: { query: 'others=12&ahead=3.5', state: { pointed: 'tickets' } },
  hands: { query: 'others=4&ahead=2&hands=4', state: {} },
  sixty: { query: 'others=60&spot=spaceHall', state: {} },
}

mkdirSync(FOLDER, { recursive: true })
const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
await server.listen()
const browser = await launchBrowser()
const wanted = process.argv.slice(2)
try {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const [name, { query, state }] of Object.entries(VIEWS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const page = await browser.newPage({ viewport })
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/shots/company.html?${query}`)
      await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
      await page.evaluate((now) => window.company.store.setState(now), state)
      await page.waitForTimeout(SETTLE_MS)
      const path = `${FOLDER}/${name}-${size}.png`
      await page.screenshot({ path, timeout: 120_000 })
      const count = (what: string) => page.locator('.stage').getAttribute(what)
      console.log(
        `${path}: ${await count('data-draw-calls')} draw calls, ${await count('data-triangles')} triangles`,
      )
      await page.close()
    }
  }
} finally {
  await browser.close()
  await server.close()
}
