import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { landingBytes } from '../bench/bytes.bench.ts'
import { launchBrowser } from './harness/browser.ts'
import { screenMouse } from './harness/players.ts'
import { newLearner } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the landing page needs at most 90 kB of script and loads nothing of the 3D body', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.(glb|wasm)$/.test(request.url()))
      scripts.push(request.url())
  })
  await page.goto(inject('appUrl'))
  await page.locator('h1').waitFor()
  await page.waitForTimeout(1000)
  expect(scripts.filter((url) => /stage|\.glb|\.wasm/.test(url))).toEqual([])
  expect(landingBytes()).toBeLessThanOrEqual(90 * 1024)
  await page.context().close()
})

test('the café with everybody in it stays within 60 draw calls and 150,000 triangles', async () => {
  const page = await screenMouse.open(browser, inject('appUrl'))
  const stage = page.locator('[data-furnished="true"]')
  await page.locator('[data-draw-calls]').waitFor()
  expect(Number(await stage.getAttribute('data-draw-calls'))).toBeLessThanOrEqual(60)
  expect(Number(await stage.getAttribute('data-triangles'))).toBeLessThanOrEqual(150_000)
  await page.context().close()
})
