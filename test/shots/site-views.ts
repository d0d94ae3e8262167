import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { createServer } from 'vite'

/** Decisions into the first playthrough: the rush, with both guests in the café. */
const MID_SHIFT = 30

/** Six views of the café, empty and in mid-shift, into `folder`. */
export const shootSite = async (browser: Browser, folder: string): Promise<void> => {
  const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost' } })
  await server.listen()
  const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/shots/views.html`)
    await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 180_000 })
    const names = await page.evaluate(() => window.viewNames)
    for (const [mood, decisions] of [
      ['empty', -1],
      ['mid-shift', MID_SHIFT],
    ] as const) {
      for (const name of names) {
        // Read in the same turn as it is drawn: WebGL forgets its picture after that.
        const picture = await page.evaluate(
          async ([view, at]) => {
            await window.drawView(view, at)
            return document.querySelector('canvas')?.toDataURL('image/png') ?? ''
          },
          [name, decisions] as const,
        )
        writeFileSync(
          `${folder}/cafe-${name}-${mood}.png`,
          Buffer.from(picture.split(',')[1] ?? '', 'base64'),
        )
      }
    }
  } finally {
    await page.close()
    await server.close()
  }
}
