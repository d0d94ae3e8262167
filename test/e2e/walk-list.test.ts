import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violations } from './harness/axe.ts'
import {
  beginWalk,
  newWalker,
  openCamera,
  storefront,
  untilFirm,
  type FakeCamera,
} from './harness/fake-camera.ts'
import { tabTo } from './harness/keyboard.ts'
import { newLearner, witnessOf } from './harness/shift.ts'

let camera: FakeCamera
beforeAll(async () => {
  camera = await openCamera()
})
afterAll(() => camera.close())

const STREET = {
  type: 'FeatureCollection',
  features: [
    place('Tailor & Thread', [-0.1271, 51.5071], { shop: 'tailor' }),
    place('Corner Florist', [-0.1272, 51.5072], { shop: 'florist' }),
    place('The Quiet Room', [-0.1273, 51.5073], {}),
  ],
}

function place(name: string, coordinates: unknown, tags: object): object {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name, ...tags } }
}

/** One feature a line, so that a line is a place. */
const fileOf = (features: readonly object[]): Buffer =>
  Buffer.from(
    `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}`,
  )

const enter = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/**
 * Opens a file in the page where packs are made, by keyboard. The field is reached by Tab and the
 * file handed to it: what Space opens then is the browser's own dialog, which not every headless
 * browser reports.
 */
const openFile = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await tabTo(page, 'input[type="file"]')
  await page
    .locator('input[type="file"]:focus')
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer })
}

const statusOf = (page: Page): Promise<string> => page.locator('main [role="status"]').first().innerText()

test('a walk through the list, from the front page to a job in a shop and its posters, by keyboard alone', async () => {
  const page = await newLearner(camera.browser)
  await page.goto(inject('appUrl'))
  await enter(page, 'a[href="#/walk"]')
  await page.locator('[data-page="walk"]').waitFor()
  await enter(page, '[data-pack="maple-court"] [data-control="list"]')
  await page.locator('[data-page="walk-pack"]').waitFor()
  expect(await page.locator('[data-place]').count()).toBe(30)

  await tabTo(page, 'input[type="search"]')
  await page.keyboard.type('pharm')
  await expect.poll(() => page.locator('[data-place]').count()).toBe(1)
  await expect.poll(() => statusOf(page)).toMatch(/\d/)
  await enter(page, '[data-place="green-leaf-pharmacy"]')
  await page.getByRole('heading', { level: 1, name: 'Green Leaf Pharmacy' }).waitFor()
  await enter(page, '[data-job="29-2052"]')
  await page.locator('[data-page="job"] [data-job-card="29-2052"]').waitFor()

  await page.goBack()
  await page.goBack()
  await page.locator('[data-page="walk-pack"]').waitFor()
  await page.goBack()
  await enter(page, '[data-pack="maple-court"] [data-control="posters"]')
  await page.locator('[data-page="walk-posters"]').waitFor()
  expect(await page.locator('[data-poster] svg[role="img"]').count()).toBe(30)
  await tabTo(page, '[data-control="print"]')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a place is also found by what is done there, and nonsense finds nothing and says so', async () => {
  const page = await newLearner(camera.browser)
  await page.goto(`${inject('appUrl')}#/walk/maple-court`)
  const field = page.getByRole('searchbox')
  await field.fill('bakery')
  await expect
    .poll(() =>
      page.locator('[data-place]').evaluateAll((all) => all.map((one) => one.getAttribute('data-place'))),
    )
    .toContain('panaderia-luna')
  await field.fill('xyzzy')
  await expect.poll(() => page.locator('[data-place]').count()).toBe(0)
  await expect.poll(() => statusOf(page)).toMatch(/\S/)
  await page.context().close()
})

test('a broken file is refused with its line and the reason, and one broken place leaves the others', async () => {
  const page = await newLearner(camera.browser)
  await page.goto(`${inject('appUrl')}#/walk/make`)
  await openFile(
    page,
    'street.geojson',
    Buffer.from('{"type":"FeatureCollection",\n"features":[\n{"type":}\n]}'),
  )
  await page.getByText('This file could not be opened').waitFor()
  const refused = page.locator('[data-problems="refused"]')
  expect(await refused.innerText()).toMatch(/line 3\b[^:]*: \w+ \w+/i)
  expect(await page.locator('[data-control="keep"]').count()).toBe(0)

  const [first, second] = STREET.features
  if (!first || !second) throw new Error('The street has no places.')
  await openFile(page, 'street.geojson', fileOf([first, place('Nowhere', ['here', 'there'], {}), second]))
  await expect.poll(() => statusOf(page)).toMatch(/\b2\b/)
  expect(await refused.innerText()).toMatch(/line 3\b[^:]*: \w+ \w+/i)
  await page.locator('[data-control="keep"]').waitFor()
  await page.context().close()
})

test('a pack made from a file is kept, found again after a reload, given away as a link, and deleted, by keyboard alone', async () => {
  const page = await newLearner(camera.browser, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${inject('appUrl')}#/walk`)
  await enter(page, '[data-control="make"]')
  await page.locator('[data-page="walk-make"]').waitFor()
  await openFile(page, 'our-street.geojson', fileOf(STREET.features))
  await expect.poll(() => statusOf(page)).toMatch(/\b3\b/)
  // What the file does not say is asked for: this one is a library.
  await tabTo(page, '.kind-choices select')
  await page.keyboard.type('Libr')
  expect(await page.locator('.kind-choices select').first().inputValue()).toBe('library')
  await enter(page, '[data-control="link"]')
  await page.getByText('The link is copied').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await enter(page, '[data-control="keep"]')
  await page.locator('[data-page="walk-pack"] [data-place="corner-florist"]').waitFor()

  await page.goto(`${inject('appUrl')}#/walk`)
  await page.reload()
  await enter(page, '[data-pack="our-street"] [data-control="list"]')
  await enter(page, '[data-place="the-quiet-room"]')
  await page.getByRole('heading', { level: 1, name: 'The Quiet Room' }).waitFor()
  await enter(page, '[data-job]')
  await page.locator('[data-page="job"] [data-job-card]').waitFor()

  const friend = await newLearner(camera.browser)
  await friend.goto(link)
  await expect.poll(() => statusOf(friend)).toMatch(/\b3\b/)
  await enter(friend, '[data-control="keep"]')
  await friend.locator('[data-page="walk-pack"] [data-place="the-quiet-room"]').waitFor()
  expect(witnessOf(friend).faults).toEqual([])
  await friend.context().close()

  await page.goto(`${inject('appUrl')}#/walk`)
  await enter(page, '[data-pack="our-street"] [data-control="delete"]')
  // Nothing is lost by one press: keeping it is what comes first.
  await page.locator('[data-dialog="delete"]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-dialog="delete"]').waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  await enter(page, '[data-dialog="delete"] [data-control="yes"]')
  await page.getByRole('status').getByText('Deleted').waitFor()
  expect(await page.locator('[data-pack="our-street"]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.goto(`${inject('appUrl')}#/walk/our-street`)
  await page.locator('[data-page="lost"]').waitFor()
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a pack whose name is kept already asks whether it is replaced or both are kept, by keyboard alone', async () => {
  const page = await newLearner(camera.browser)
  const keep = async (features: readonly object[]) => {
    await page.goto(`${inject('appUrl')}#/walk/make`)
    await openFile(page, 'our-street.geojson', fileOf(features))
    await enter(page, '[data-control="keep"]')
  }
  const placesOf = async (id: string) => {
    await page.goto(`${inject('appUrl')}#/walk/${id}`)
    await page.locator('[data-page="walk-pack"] [data-place]').first().waitFor()
    return page.locator('[data-place]').count()
  }
  const [first, ...others] = STREET.features
  if (!first) throw new Error('The street has no places.')
  await keep(STREET.features)
  await page.locator('[data-page="walk-pack"]').waitFor()

  await keep([first])
  const asked = page.locator('[data-dialog="clash"]')
  await asked.waitFor()
  expect(await asked.getByRole('heading').innerText()).toBe(
    'You already keep a pack called “our street” (3 places)',
  )
  await expectSound(page, 'asked')
  // Whoever does not want to choose goes back to what was opened, where nothing is lost.
  await page.keyboard.press('Escape')
  await asked.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('keep')
  await page.keyboard.press('Enter')
  await enter(page, '[data-dialog="clash"] [data-control="both"]')
  await page.getByRole('heading', { level: 1, name: 'our street (2)' }).waitFor()
  expect([await placesOf('our-street'), await placesOf('our-street-2')]).toEqual([3, 1])

  await keep(others)
  await enter(page, '[data-dialog="clash"] [data-control="replace"]')
  await page.getByRole('heading', { level: 1, name: 'our street', exact: true }).waitFor()
  expect([await placesOf('our-street'), await placesOf('our-street-2')]).toEqual([2, 1])
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test.each([
  ['Our street ', 'Our street'],
  ['', 'our street'],
])('a pack that was called "%s" is found again', async (typed, name) => {
  const page = await newLearner(camera.browser)
  await page.goto(`${inject('appUrl')}#/walk/make`)
  await openFile(page, 'our-street.geojson', fileOf(STREET.features))
  await page.getByLabel('What is it called?').fill(typed)
  await enter(page, '[data-control="keep"]')
  await page.locator('[data-page="walk-pack"]').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
  await page.context().close()
})

test('a place for adults is shown to no learner, whether the catalogue can be fetched or not', async () => {
  const page = await newLearner(camera.browser, { serviceWorkers: 'block' })
  await page.goto(`${inject('appUrl')}#/walk/make`)
  const bars = [
    place('The Anchor', [-0.1274, 51.5074], { amenity: 'bar' }),
    place('Cloud Nine', [-0.1275, 51.5075], { shop: 'tobacco' }),
  ]
  await openFile(page, 'our-street.geojson', fileOf([...STREET.features, ...bars]))
  await expect.poll(() => statusOf(page)).toMatch(/\b5\b/)
  await enter(page, '[data-control="keep"]')
  const shown = async () => {
    await page.locator('[data-page="walk-pack"] [data-place]').first().waitFor()
    const ids = await page
      .locator('[data-place]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-place') ?? ''))
    return ids.toSorted((a, b) => a.localeCompare(b))
  }
  const forAll = ['corner-florist', 'tailor-thread', 'the-quiet-room']
  expect(await shown()).toEqual(forAll)

  await page.evaluate(() => caches.delete('careers'))
  await page.route('**/careers/*.json', (route) => route.abort())
  await page.reload()
  expect(await shown()).toEqual(forAll)
  await page.goto(`${inject('appUrl')}#/walk/our-street?at=the-anchor`)
  await page.locator('[data-page="lost"]').waitFor()
  await page.goto(`${inject('appUrl')}#/walk/near-me`)
  expect((await shown()).map((id) => id.replace('our-street-', ''))).toEqual(forAll)

  await page.goto(`${inject('appUrl')}#/settings`)
  await page.getByRole('switch', { name: 'Show places for adults' }).click()
  await page.goto(`${inject('appUrl')}#/walk/our-street`)
  expect(await shown()).toEqual(['cloud-nine', ...forAll, 'the-anchor'].toSorted())
  await page.context().close()
})

test('a link that was cut short is refused with the reason', async () => {
  const page = await newLearner(camera.browser)
  await page.goto(`${inject('appUrl')}#/walk/make?pack=1abc`)
  await page.getByText('This link is broken or incomplete').waitFor()
  expect(await page.locator('[data-control="keep"]').count()).toBe(0)
  await page.context().close()
})

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]

test.each(
  ['en-US', 'es-MX'].flatMap((locale) =>
    SIZES.map((viewport) => ({ locale, viewport, wide: viewport.width })),
  ),
)('the pages of walks break no axe rule and fit, $locale at $wide', async ({ locale, viewport }) => {
  const page = await newLearner(camera.browser, { locale, viewport })
  const pages = [
    ['#/walk', 'walk'],
    ['#/walk/maple-court', 'walk-pack'],
    ['#/walk/maple-court?at=green-leaf-pharmacy', 'walk-place'],
    ['#/walk/maple-court/posters', 'walk-posters'],
    ['#/walk/make', 'walk-make'],
    ['#/walk/maple-court/camera', 'walk-camera'],
  ] as const
  for (const [route, which] of pages) {
    await page.goto(inject('appUrl') + route)
    await page.locator(`[data-page="${which}"] h1`).waitFor()
    await expectSound(page, route)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
  }
  await page.goto(`${inject('appUrl')}#/walk/make`)
  await page.locator('[data-page="walk-make"] h1').waitFor()
  await openFile(page, 'street.geojson', fileOf([...STREET.features, place('Nowhere', ['a', 'b'], {})]))
  await page.locator('[data-control="keep"]').waitFor()
  await expectSound(page, 'make, opened')
  await page.context().close()
})

test.each(
  ['en-US', 'es-MX'].flatMap((locale) =>
    SIZES.map((viewport) => ({ locale, viewport, wide: viewport.width })),
  ),
)(
  'the camera breaks no axe rule while it looks and where it is refused, $locale at $wide',
  async ({ locale, viewport }) => {
    await camera.see(storefront('Tin Robot Toys'))
    const page = await newWalker(camera.browser, { locale, viewport })
    await beginWalk(page, inject('appUrl'))
    await untilFirm(page, 'tin-robot-toys')
    await expectSound(page, 'looking')
    await page.locator('[data-sight]').click()
    await page.locator('[data-dialog="place"] [data-job]').first().waitFor()
    await expectSound(page, 'jobs over the picture')
    await page.context().close()

    const refused = await newWalker(camera.browser, {
      locale,
      viewport,
      refuses: ['camera', 'motion', 'location'],
    })
    await beginWalk(refused, inject('appUrl'))
    expect(await refused.locator('[data-answer="denied"]').count()).toBe(3)
    await expectSound(refused, 'refused')
    await refused.context().close()
  },
)

const expectSound = async (page: Page, what: string): Promise<void> => {
  expect({ what, found: await violations(page) }).toEqual({ what, found: [] })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect({ what, wide: Math.max(0, wide) }).toEqual({ what, wide: 0 })
}
