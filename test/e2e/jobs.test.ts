import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { tabTo } from './harness/keyboard.ts'
import { newLearner, witnessOf } from './harness/shift.ts'
import { serveApp } from './harness/site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const kindsOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-kind]').evaluateAll((links) => links.map((link) => link.getAttribute('data-kind')))

/** Opens an address of the app on the page as it stands and waits until that page is there. */
const open = async (page: Page, route: string, which: string): Promise<void> => {
  await page.goto(inject('appUrl') + route)
  await page.locator(`[data-page="${which}"] h1`).waitFor()
}

const foreign = (page: Page): string[] =>
  witnessOf(page).requests.filter(
    (url) => !url.startsWith(inject('appUrl')) && !/^(data|blob|about):/.test(url),
  )

test.each([
  { locale: 'en-US', typed: 'drugst', place: 'Pharmacy', job: 'Pharmacy aide' },
  { locale: 'es-MX', typed: 'farma', place: 'Farmacia', job: 'Auxiliar de farmacia' },
])(
  'from the front page to a job by keyboard alone, and up its ladder, $locale',
  async ({ locale, typed, place, job }) => {
    const page = await newLearner(browser, { locale })
    await open(page, '', 'home')
    await tabTo(page, '.top-link[href="#/jobs"]')
    await page.keyboard.press('Enter')
    await page.locator('[data-page="jobs"] h1').waitFor()
    expect((await kindsOn(page)).length).toBeGreaterThan(140)

    await tabTo(page, 'input[type="search"]')
    await page.keyboard.type(typed)
    await expect.poll(async () => (await kindsOn(page)).length).toBeLessThan(10)
    expect(await kindsOn(page)).toContain('pharmacy')
    // A screen reader hears how many there are.
    await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/\d/)
    await tabTo(page, '[data-kind="pharmacy"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: place }).waitFor()

    await tabTo(page, '[data-job="31-9095"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: job }).waitFor()
    expect(page.url()).toMatch(/#\/jobs\/pharmacy\/31-9095$/)

    await tabTo(page, '.ladder [data-job="29-2052"]')
    await page.keyboard.press('Enter')
    await page.locator('[data-job-card="29-2052"]').waitFor()
    await tabTo(page, '.ladder [data-job="29-1051"]')
    await page.keyboard.press('Enter')
    await page.locator('[data-job-card="29-1051"]').waitFor()
    expect(page.url()).toMatch(/#\/jobs\/pharmacy\/29-1051$/)
    await page.goBack()
    await page.locator('[data-job-card="29-2052"]').waitFor()
    expect(witnessOf(page).faults).toEqual([])
    await page.context().close()
  },
)

test('a search without accents finds the bakery and the baker in Spanish, and nonsense finds nothing', async () => {
  const page = await newLearner(browser, { locale: 'es-MX' })
  await open(page, '#/jobs', 'jobs')
  const field = page.getByRole('searchbox')
  await field.fill('panaderia')
  await expect.poll(() => kindsOn(page)).toEqual(['bakery'])
  await field.fill('panadera')
  await expect.poll(() => page.locator('[data-job="51-3011"]').count()).toBe(1)
  await field.fill('xyzzy')
  await expect.poll(() => page.locator('[data-kind], [data-job]').count()).toBe(0)
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/\S/)
  await page.context().close()
})

test('every figure on a card says which table of which release it is from', async () => {
  const page = await newLearner(browser)
  const cards = [
    // Counted in its industry, chosen by hand, by itself, paid by the hour, capped, pay not published.
    'pharmacy/29-2052',
    'butcher/51-3021',
    '39-5012',
    'theatre/27-2011',
    '29-1249',
    '45-3031',
  ]
  for (const card of cards) {
    await open(page, `#/jobs/${card}`, 'job')
    await page.locator(`[data-job-card="${card.slice(-7)}"]`).waitFor()
    const named = (attribute: string) =>
      page
        .locator(`[data-job-card] [${attribute}]`)
        .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), attribute)
    const [figures, sources] = [await named('data-figure'), await named('data-source')]
    expect(figures.length).toBeGreaterThan(3)
    expect({ card, untraced: figures.filter((figure) => !sources.includes(figure)) }).toEqual({
      card,
      untraced: [],
    })
    await page.locator('.sources summary').click()
    for (const line of await page.locator('[data-source]').allInnerTexts())
      expect(line).toMatch(
        /^[^:]+: (?:U\.S\. Bureau of Labor Statistics|U\.S\. Department of Labor).*, table \S/,
      )
  }
  await page.context().close()
})

test.each([
  ['en-US', 'table'],
  ['es-MX', 'tabla'],
])(
  'a list of jobs says which table of which release its figures are from, in one line, %s',
  async (locale, table) => {
    const page = await newLearner(browser, { locale })
    // Counted in its industry, with jobs paid by the hour, chosen by hand.
    for (const kind of ['pharmacy', 'theatre', 'butcher']) {
      await open(page, `#/jobs/${kind}`, 'jobs-place')
      const named = (attribute: string) =>
        page
          .locator(`main [${attribute}]`)
          .evaluateAll(
            (all, name) => all.flatMap((one) => one.getAttribute(name)?.split(' ') ?? []),
            attribute,
          )
      const [figures, sources] = [new Set(await named('data-figure')), await named('data-source')]
      expect([...figures]).toEqual(expect.arrayContaining(['pay', 'education', 'growth']))
      expect({ kind, untraced: [...figures].filter((figure) => !sources.includes(figure)) }).toEqual({
        kind,
        untraced: [],
      })
      // What is frequent there is a figure too, where somebody counted it.
      expect(sources.includes('share')).toBe(kind !== 'butcher')
      const lines = await page.locator('[data-source]').allInnerTexts()
      for (const line of lines)
        expect(line.trim()).toMatch(
          new RegExp(`^[^:]+: U\\.S\\. Bureau of Labor Statistics, .+20\\d\\d.*, ${table} \\S.*\\.$`),
        )
    }
    await page.context().close()
  },
)

test('a card has the figures of its kind of place, and says nothing of a place where its jobs were chosen by hand', async () => {
  const page = await newLearner(browser)
  await open(page, '#/jobs/pharmacy/29-2052', 'job')
  for (const figure of ['share', 'quotient', 'payHere'])
    expect(await page.locator(`[data-job-card] [data-figure="${figure}"]`).count()).toBe(1)
  await open(page, '#/jobs/butcher/51-3021', 'job')
  for (const figure of ['share', 'quotient', 'payHere'])
    expect(await page.locator(`[data-job-card] [data-figure="${figure}"]`).count()).toBe(0)
  await page.context().close()
})

test('a job that can be tried leads to its shift', async () => {
  const page = await newLearner(browser)
  await open(page, '#/jobs/cafe/35-3023', 'job')
  await page.locator('[data-try="cafe-opening"]').click()
  await page.locator('h1').waitFor()
  expect(page.url()).toMatch(/#\/shift\/cafe-opening$/)
  await page.context().close()
})

test('places for adults are hidden until an adult allows them, whichever way they are looked for', async () => {
  const page = await newLearner(browser)
  await open(page, '#/jobs', 'jobs')
  const shown = await kindsOn(page)
  for (const kind of ['bar', 'casino', 'smoke-shop', 'alcohol', 'brewery']) expect(shown).not.toContain(kind)
  await page.getByRole('searchbox').fill('nightclub')
  await expect.poll(() => kindsOn(page)).toEqual([])
  await open(page, '#/jobs/bar', 'lost')
  await open(page, '#/jobs/bar/35-3011', 'lost')

  await open(page, '#/settings', 'settings')
  await page.getByRole('switch', { name: 'Show places for adults' }).click()
  await open(page, '#/jobs', 'jobs')
  expect(await kindsOn(page)).toContain('bar')
  await open(page, '#/jobs/bar', 'jobs-place')
  await page.locator('[data-job="35-3011"]').click()
  await page.locator('[data-job-card="35-3011"]').waitFor()
  await page.context().close()
})

test('a search finds jobs of places for adults by themselves, and nothing there leads to such a place', async () => {
  const page = await newLearner(browser)
  const forAdults = new Set(['adults-only', 'alcohol', 'bar', 'brewery', 'casino', 'smoke-shop'])
  const leads = () =>
    page
      .locator('main a[href^="#/jobs/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/')[2] ?? ''))
  for (const asked of ['bar', 'casino', 'gambling', 'beer', 'vape', 'adult']) {
    await open(page, '#/jobs', 'jobs')
    await page.getByRole('searchbox').fill(asked)
    await expect.poll(async () => (await kindsOn(page)).length).toBeLessThan(20)
    expect((await leads()).filter((kind) => forAdults.has(kind))).toEqual([])
    const jobs = await page
      .locator('#main [data-job]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-job') ?? ''))
    for (const soc of jobs) {
      await open(page, `#/jobs/${soc}`, 'job')
      await page.locator(`[data-job-card="${soc}"]`).waitFor()
      expect((await leads()).filter((kind) => forAdults.has(kind))).toEqual([])
    }
  }
  await open(page, '#/jobs', 'jobs')
  await page.getByRole('searchbox').fill('bartender')
  await page.locator('[data-job="35-3011"]').click()
  await page.locator('[data-job-card="35-3011"]').waitFor()
  await page.context().close()
})

test('no other host is asked until a link is tapped, and such links open apart from the app and say so', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  await page.context().route(/^https:/, (route) => route.fulfill({ body: 'Elsewhere' }))
  for (const card of ['electrician/47-2111', 'pharmacy/29-2052', '29-1051']) {
    await open(page, `#/jobs/${card}`, 'job')
    await page.locator(`[data-job-card="${card.slice(-7)}"]`).waitFor()
    const links = await page.locator('main a[href^="http"]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        target: link.getAttribute('target'),
        rel: link.getAttribute('rel'),
      })),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const { href, target, rel } of links) {
      expect(new URL(href).protocol).toBe('https:')
      expect(target).toBe('_blank')
      expect(rel).toContain('noopener')
      expect(rel).toContain('noreferrer')
    }
    expect(await page.locator('link[rel="preconnect"], link[rel="dns-prefetch"]').count()).toBe(0)
  }
  expect(foreign(page)).toEqual([])
  const opening = page.context().waitForEvent('page')
  await page.locator('.leaving-links a').first().click()
  const elsewhere = await opening
  await elsewhere.waitForLoadState()
  expect(elsewhere.url()).toMatch(/^https:\/\/www\.mynextmove\.org\/profile\/summary\/29-1051\.00/)
  expect(await elsewhere.evaluate(() => [document.referrer, window.opener])).toEqual(['', null])
  expect(page.url()).toMatch(/#\/jobs\/29-1051$/)
  await page.context().close()
})

test('an occupation that the public pages do not have is not linked there', async () => {
  const page = await newLearner(browser)
  await open(page, '#/jobs/25-9099', 'job')
  await page.locator('[data-job-card="25-9099"]').waitFor()
  expect(await page.locator('a[href*="mynextmove"]').count()).toBe(0)
  await page.context().close()
})

test('an address of a place or a job that does not exist is lost', async () => {
  const page = await newLearner(browser)
  for (const route of [
    'nowhere',
    'constructor',
    'constructor/35-3011',
    '99-9999',
    'bakery/29-1051',
    'bakery/99-9999',
  ])
    await open(page, `#/jobs/${route}`, 'lost')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test.each(['en-US', 'es-MX'])(
  'the pages of jobs break no axe rule and fit on a small phone, %s',
  async (locale) => {
    const page = await newLearner(browser, { locale, viewport: { width: 390, height: 844 } })
    const pages = [
      ['#/jobs', 'jobs'],
      ['#/jobs/pharmacy', 'jobs-place'],
      ['#/jobs/butcher', 'jobs-place'],
      ['#/jobs/pharmacy/29-2052', 'job'],
      ['#/jobs/51-3011', 'job'],
    ] as const
    for (const [route, which] of pages) {
      await open(page, route, which)
      if (which === 'job') await page.locator('.sources summary').click()
      expect({ route, found: await violations(page) }).toEqual({ route, found: [] })
      expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect({ route, wide: Math.max(0, wide) }).toEqual({ route, wide: 0 })
    }
    await open(page, '#/jobs', 'jobs')
    await page.getByRole('searchbox').fill('a')
    await page.locator('[data-job]').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  },
)

test('where the catalogue cannot be fetched the page says so, and what to do', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  await page.route('**/careers/*.json', (route) => route.abort())
  await page.goto(`${inject('appUrl')}#/jobs`)
  await page.getByRole('alert').getByText('Check your connection').waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('after one visit the jobs are there with the server gone, every card and its sources', async () => {
  const app = await serveApp({ skipBuild: true })
  const page = await newLearner(browser)
  await page.goto(`${app.url}#/jobs`)
  await page.locator('[data-kind="bakery"]').waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await app.close()

  await page.goto(`${app.url}#/jobs/bakery`)
  await page.reload()
  await page.locator('[data-page="jobs-place"] [data-job="51-3011"]').click()
  await page.locator('[data-job-card="51-3011"]').waitFor()
  await page.locator('.sources summary').click()
  expect(await page.locator('[data-source]').first().isVisible()).toBe(true)
  await page.context().close()
})
