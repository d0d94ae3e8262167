import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'

let server: ViteDevServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
  await server.listen()
  browser = await launchBrowser()
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}src/studio/kit.html`)
  await page.getByRole('heading', { level: 1, name: 'The kit' }).waitFor({ timeout: 60_000 })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const card = (name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

/** What a card's picture shows, as a text that differs when the picture does. */
const pictureOf = (name: string): Promise<string> =>
  card(name)
    .locator('canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())

test('an author finds a part by a word in either language, and its picture is drawn', async () => {
  await page.getByLabel('Search').fill('padlock')
  await card('safety padlock').waitFor()
  await page.getByLabel('Search').fill('candado')
  await expect
    .poll(() => card('safety padlock').getByText('Triangles').locator('..').innerText())
    .toMatch(/\d/)
  await page.getByLabel('Search').fill('xyzzy')
  await page.getByText('No part fits. Try another word.').waitFor()
})

test('a state and a turn, by keyboard alone, show in the picture', async () => {
  await page.getByLabel('Search').fill('padlock')
  const first = await pictureOf('safety padlock')
  await card('safety padlock').getByRole('button', { name: 'locked' }).press('Enter')
  await expect.poll(() => pictureOf('safety padlock')).not.toBe(first)
  const locked = await pictureOf('safety padlock')
  await card('safety padlock').getByRole('slider').press('ArrowRight')
  await expect.poll(() => pictureOf('safety padlock')).not.toBe(locked)
  expect(await card('safety padlock').getByRole('slider').getAttribute('aria-valuenow')).toBe('15')
})

test.each(['en', 'es'])('the page breaks no axe rule, language %s', async (language) => {
  await page.locator('select').last().selectOption(language)
  await page.locator('input[type=search]').fill('')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
  expect(await violations(page)).toEqual([])
})
