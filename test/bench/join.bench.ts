import type { BrowserContext } from 'playwright-core'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { guideOf, serveClasses } from '../e2e/harness/class.ts'
import type { Figure } from './measure.ts'

/** A line of 10 Mbit/s that thirty devices share at the same moment. */
const BYTES_A_SECOND = 10_000_000 / 8 / 30
const LATENCY_MS = 20

/** From scanning the code to standing in the site: on a device that has never been here, and on one that has. */
export async function benchJoin(): Promise<Figure[]> {
  const browser = await launchBrowser()
  const server = await serveClasses()
  try {
    const { code } = await guideOf(browser, server.url, 'behind-the-scenes')
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const cold = await join(context, `${server.url}#/class/${code}`)
    const warm = await join(context, `${server.url}#/class/${code}`)
    return [
      { name: 'join, cold: seconds to the room', value: cold.seconds, unit: 's', bar: '≤ 20' },
      { name: 'join, cold: bytes by then', value: cold.bytes, unit: 'bytes' },
      { name: 'join, warm: seconds to the room', value: warm.seconds, unit: 's', bar: '≤ 8' },
      { name: 'join, warm: bytes by then', value: warm.bytes, unit: 'bytes' },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function join(context: BrowserContext, address: string): Promise<{ seconds: number; bytes: number }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  let bytes = 0
  session.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const began = performance.now()
  await page.goto(address)
  await page.locator('[data-stage="open"]').waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - began) / 1000
  const byThen = bytes
  // Whoever comes again has been here for a while.
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await page.waitForTimeout(5000)
  await page.close()
  return { seconds, bytes: byThen }
}
