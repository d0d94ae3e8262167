import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../src/server/web/start-server.ts'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'

const data = mkdtempSync(join(tmpdir(), 'class-setup-'))
let browser: Browser
let server: RunningServer
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer({ port: 0, httpsPort: 0, publicUrl: 'https://192.168.1.5:4443', data })
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(data, { recursive: true, force: true })
})

test.each(['en', 'es'])('the page of what devices need breaks no axe rule, language %s', async (language) => {
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(`http://localhost:${server.port}/setup?lang=${language}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('ol').count()).toBe(5)
    expect(await violations(page)).toEqual([])
    const hasRoom = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    )
    expect([width, hasRoom]).toEqual([width, true])
    await page.close()
  }
})

test('what the server says by itself is still its own where the app is kept for use without a network', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.goto(`http://localhost:${server.port}/setup?lang=en`)
  expect(await page.locator('ol').count()).toBe(5)
  await context.close()
})

test('the app comes over HTTPS as a secure page, and breaks no policy of the headers', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`https://localhost:${server.httpsPort}/`)
  await page.locator('h1').first().waitFor()
  expect(await page.evaluate(() => [isSecureContext, 'xr' in navigator])).toEqual([true, true])
  expect(complaints.filter((one) => !/ServiceWorker|SSL certificate/.test(one))).toEqual([])
  await context.close()
})
