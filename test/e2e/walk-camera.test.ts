import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  beginWalk,
  BOARD,
  hold,
  newWalker,
  openCamera,
  posterOn,
  stepOn,
  storefront,
  untilFirm,
  type FakeCamera,
} from './harness/fake-camera.ts'
import { tabTo } from './harness/keyboard.ts'
import { witnessOf } from './harness/shift.ts'

let camera: FakeCamera
beforeAll(async () => {
  camera = await openCamera()
})
afterAll(() => camera.close())

/** The held phone of every walk here: upright, looking slightly up. */
const UPRIGHT = { alpha: 90, beta: 95, gamma: 2 }

interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where a part of the camera's picture is on the screen. */
const onScreen = (page: Page, part: typeof BOARD): Promise<Rect> =>
  page.locator('video').evaluate((element, { x, y, width, height }) => {
    const { videoWidth, videoHeight } = element as HTMLVideoElement
    const view = element.getBoundingClientRect()
    const scale = Math.max(view.width / videoWidth, view.height / videoHeight)
    const left = view.left + (view.width - videoWidth * scale) / 2 + x * videoWidth * scale
    const top = view.top + (view.height - videoHeight * scale) / 2 + y * videoHeight * scale
    return { left, top, right: left + width * videoWidth * scale, bottom: top + height * videoHeight * scale }
  }, part)

const rectOf = (page: Page, selector: string): Promise<Rect> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })

/** A label stands on a sign: over its middle, and on its upper part, where the letters are free. */
const expectOnSign = async (page: Page, placeId: string): Promise<void> => {
  await expect
    .poll(async () => {
      const [label, board] = [await rectOf(page, `[data-label="${placeId}"]`), await onScreen(page, BOARD)]
      const aside = (label.left + label.right - board.left - board.right) / 2
      // The letters of the sign begin a quarter below its upper edge.
      const letters = board.top + (board.bottom - board.top) * 0.3
      return {
        isOverMiddle: Math.abs(aside) < 12,
        isOnBoard: label.bottom > board.top - 2,
        isClear: label.bottom <= letters,
      }
    })
    .toEqual({ isOverMiddle: true, isOnBoard: true, isClear: true })
}

const openCard = async (page: Page): Promise<void> => {
  await page.locator('[data-dialog="place"] [data-job]').first().click()
  await page.locator('[data-dialog="place"] [data-job-card]').waitFor()
}

test('a sign in the camera bears its name, and from it a press leads to its jobs, a card, and back', async () => {
  await camera.see(storefront('Tin Robot Toys'))
  const page = await newWalker(camera.browser)
  await hold(page, UPRIGHT)
  await beginWalk(page, inject('appUrl'))
  await untilFirm(page, 'tin-robot-toys')
  await expectOnSign(page, 'tin-robot-toys')

  await page.locator('[data-label="tin-robot-toys"]').tap()
  await page.getByRole('heading', { level: 2, name: 'Tin Robot Toys' }).waitFor()
  await openCard(page)
  await page.locator('[data-control="back"]').tap()
  await openCard(page)
  await page.locator('[data-control="close"]').tap()
  expect(await page.locator('dialog').count()).toBe(0)

  // The camera goes on where it was, also when the phone is turned on its side.
  await page.setViewportSize({ width: 844, height: 390 })
  await untilFirm(page, 'tin-robot-toys')
  await expectOnSign(page, 'tin-robot-toys')
  await page.locator('[data-sight="tin-robot-toys"]').tap()
  await page.getByRole('heading', { level: 2, name: 'Tin Robot Toys' }).waitFor()
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a poster is certain where no sign can be read', async () => {
  await camera.see(posterOn(inject('appUrl'), { packId: 'maple-court', placeId: 'copper-kettle-cafe' }))
  const page = await newWalker(camera.browser)
  await beginWalk(page, inject('appUrl'))
  await untilFirm(page, 'copper-kettle-cafe')
  await page.locator('[data-sight="copper-kettle-cafe"]').tap()
  await openCard(page)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a poster of another pack names nothing here, and leads to where it belongs', async () => {
  await camera.see(posterOn(inject('appUrl'), { packId: 'riverbend-museum', placeId: 'planetarium' }))
  const page = await newWalker(camera.browser)
  const firm = await listFirm(page)
  await beginWalk(page, inject('appUrl'))
  await page.locator('[data-control="other-poster"]').tap()
  await page.locator('[data-page="walk-place"][data-place="planetarium"]').waitFor()
  expect(await firm()).toEqual([])
  await page.context().close()
})

/** Keeps every name that the walk was ever sure of, also for a moment; call it before the walk begins. */
const listFirm = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { firmNames: seen })
    new MutationObserver(() => {
      const labels = document.querySelectorAll<HTMLElement>('[data-certainty="firm"], [data-sight]')
      for (const { dataset } of labels) seen.add(dataset['label'] ?? dataset['sight'] ?? '')
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  return () =>
    page.evaluate(() => [...(globalThis as unknown as { firmNames: Set<string> }).firmNames].toSorted())
}

test('where what reads signs cannot be fetched, the page says so and posters are read', async () => {
  await camera.see(posterOn(inject('appUrl'), { packId: 'maple-court', placeId: 'copper-kettle-cafe' }))
  const page = await newWalker(camera.browser, { serviceWorkers: 'block' })
  await page.context().route(/tesseract-core|\.gz$/, (route) => route.abort())
  await beginWalk(page, inject('appUrl'))
  await page.getByText('What reads signs could not be fetched').first().waitFor()
  await untilFirm(page, 'copper-kettle-cafe')
  expect(await page.locator('[data-camera]').getAttribute('data-camera')).toBe('offline')
  await page.context().close()
})

test('a shop that the pack does not have is given no name, though its sign is read for ten seconds', async () => {
  // The known sign at the end shows that the reader could read all along.
  await camera.see(
    storefront('Harbour Cobblers', { seconds: 14 }),
    storefront('Tin Robot Toys', { seconds: 30 }),
  )
  const page = await newWalker(camera.browser)
  const firm = await listFirm(page)
  await beginWalk(page, inject('appUrl'))
  const began = Date.now()
  while (Date.now() - began < 10_000) {
    expect(await firm()).toEqual([])
    await page.waitForTimeout(250)
  }
  await untilFirm(page, 'tin-robot-toys')
  expect(await firm()).toEqual(['tin-robot-toys'])
  await page.context().close()
})

test('names fold away while the walker walks, and come back when he stands', async () => {
  await camera.see(storefront('Tin Robot Toys'))
  const page = await newWalker(camera.browser)
  await hold(page, UPRIGHT)
  await beginWalk(page, inject('appUrl'))
  await untilFirm(page, 'tin-robot-toys')
  const steps = await stepOn(page)
  await page.locator('.look-up').waitFor()
  expect(await page.locator('[data-label]').count()).toBe(0)
  await steps.stop()
  await page.locator('.look-up').waitFor({ state: 'detached' })
  await untilFirm(page, 'tin-robot-toys')
  // A phone that hangs down reads nothing either.
  await hold(page, { ...UPRIGHT, beta: 20 })
  await page.locator('.look-up').waitFor()
  await hold(page, UPRIGHT)
  await untilFirm(page, 'tin-robot-toys')
  await page.context().close()
})

test('a sign that is half hidden is a question: no takes it away, yes leads to the jobs', async () => {
  await camera.see(storefront('Moonbeam Cinema', { size: 42, cover: 0.45 }))
  const page = await newWalker(camera.browser)
  const firm = await listFirm(page)
  await beginWalk(page, inject('appUrl'))
  const question = page.locator('[data-question="moonbeam-cinema"]')
  await question.waitFor({ timeout: 60_000 })
  expect(await question.innerText()).toContain('Is this Moonbeam Cinema?')
  expect(await firm()).toEqual([])
  await page.locator('[data-control="no"]').tap()
  await question.waitFor({ state: 'detached' })
  await page.waitForTimeout(4000)
  expect(await page.locator('[data-question], [data-label="moonbeam-cinema"]').count()).toBe(0)

  // A "no" belongs to one walk.
  await page.locator('[data-control="stop-camera"]').tap()
  await page.locator('[data-control="start-camera"]').tap()
  await question.waitFor({ timeout: 60_000 })
  await page.locator('[data-control="yes"]').tap()
  await page.getByRole('heading', { level: 2, name: 'Moonbeam Cinema' }).waitFor()
  await page.locator('[data-control="close"]').tap()
  await page.locator('[data-sight="moonbeam-cinema"]').waitFor()
  await page.context().close()
})

test('without the camera the walk goes on through the list, by keyboard', async () => {
  const page = await newWalker(camera.browser, { refuses: ['camera'] })
  await page.goto(`${inject('appUrl')}#/walk/maple-court/camera`)
  await tabTo(page, '[data-control="start-camera"]')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('The camera was refused').waitFor()
  expect(await answers(page)).toEqual({ camera: 'denied', motion: 'granted', position: 'granted' })
  await tabTo(page, '[data-control="list"]')
  await page.keyboard.press('Enter')
  await page.locator('[data-page="walk-pack"]').waitFor()
  await tabTo(page, '[data-place="tin-robot-toys"]')
  await page.keyboard.press('Enter')
  await page.locator('[data-page="walk-place"]').waitFor()
  await tabTo(page, '[data-job]')
  await page.keyboard.press('Enter')
  await page.locator('[data-page="job"] [data-job-card]').waitFor()
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('without motion signs are read all the same', async () => {
  await camera.see(storefront('Tin Robot Toys'))
  const page = await newWalker(camera.browser, { refuses: ['motion'] })
  // The browser's own word: without it this test would prove nothing.
  await page.goto(inject('appUrl'))
  expect(await page.evaluate(askForMotion)).toBe('denied')
  await beginWalk(page, inject('appUrl'))
  await untilFirm(page, 'tin-robot-toys')
  await expectOnSign(page, 'tin-robot-toys')
  await page.locator('[data-sight="tin-robot-toys"]').tap()
  await openCard(page)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('without a position signs are read all the same', async () => {
  await camera.see(storefront('Tin Robot Toys'))
  const page = await newWalker(camera.browser, { refuses: ['location'] })
  await hold(page, UPRIGHT)
  await beginWalk(page, inject('appUrl'))
  await untilFirm(page, 'tin-robot-toys')
  await page.locator('[data-label="tin-robot-toys"]').tap()
  await openCard(page)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

const askForMotion = async (): Promise<string> => {
  const asking = DeviceOrientationEvent as unknown as { requestPermission?: () => Promise<string> }
  return (await asking.requestPermission?.()) ?? 'granted'
}

/** What the page says it was given. */
const answers = (page: Page): Promise<Record<string, string | undefined>> =>
  page
    .locator('[data-sense]')
    .evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute('data-sense'), one.getAttribute('data-answer')])),
    )
