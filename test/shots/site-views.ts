import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { createServer } from 'vite'

/** How far into the first playthrough: in the café the rush, with both guests there. */
const MID_SHIFT = 0.8

/** Six views of a site into `folder`: empty and, where a scenario happens there, in mid-shift. */
export const shootSite = async (browser: Browser, folder: string, site: string): Promise<void> => {
  const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
  await server.listen()
  const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
  page.on('pageerror', (problem) => console.error(problem.message))
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/shots/views.html?site=${site}`)
    await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 180_000 })
    const { names, hasPeople } = await page.evaluate(() => ({
      names: window.viewNames,
      hasPeople: window.hasPeople,
    }))
    for (const [mood, part] of [
      ['empty', -1] as const,
      ...(hasPeople ? [['mid-shift', MID_SHIFT] as const] : []),
    ]) {
      for (const name of names) {
        // Read in the same turn as it is drawn: WebGL forgets its picture after that.
        const [picture, cost] = await page.evaluate(
          async ([view, at]) => {
            await window.drawView(view, at)
            return [document.querySelector('canvas')?.toDataURL('image/png') ?? '', window.cost()] as const
          },
          [name, part] as const,
        )
        writeFileSync(
          `${folder}/${site}-${name}-${mood}.png`,
          Buffer.from(picture.split(',')[1] ?? '', 'base64'),
        )
        console.log(`${site}-${name}-${mood}: ${cost.calls} draw calls, ${cost.triangles} triangles`)
      }
    }
  } finally {
    await page.close()
    await server.close()
  }
}
