import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, pressPlace } from './harness/headset-players.ts'
import { headsetOf, numbers, restingPlace } from './harness/headset-room.ts'
import { readLog, untilLogged } from './harness/shift.ts'

/** How far the stick turns the view. */
const STEP = Math.PI / 6

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await headsetController.open(browser, inject('appUrl'), 'undrawn')
})
afterAll(() => browser.close())

const origin = async (): Promise<number[]> => {
  await headsetOf(page).frames(6)
  return numbers(await page.locator('.stage').getAttribute('data-origin'))
}
const height = async (): Promise<number> => (await origin())[1] ?? NaN
const yaw = async (): Promise<number> => (await origin())[3] ?? NaN

const bendStick = (x: number): Promise<void> =>
  page.evaluate((to) => window.emulatedHeadset.controllers.right?.updateAxes('thumbstick', to, 0), x)

const isShown = (command: string) => async () =>
  (await page.locator(`[data-command="${command}"][data-position]`).count()) > 0
const press = (command: string, isDone: () => Promise<boolean>): Promise<void> =>
  pressPlace(page, 'controller', `[data-command="${command}"]`, isDone)

const turned = (from: number, to: number): number =>
  Math.round((Math.atan2(Math.sin(to - from), Math.cos(to - from)) / STEP) * 100) / 100

test('the stick turns the view by one step for each bend', async () => {
  const before = await yaw()
  await bendStick(1)
  const after = await yaw()
  expect(turned(before, after)).toBe(-1)
  expect(turned(after, await yaw())).toBe(0)
  await bendStick(0)
  await yaw()
  await bendStick(-1)
  expect(turned(after, await yaw())).toBe(1)
  await bendStick(0)
})

test('a hand takes a thing by reaching for it and grasping', async () => {
  const headset = headsetOf(page)
  const apron = '[data-target="thing.apron"]'
  await headsetController.decide(page, 'say.texting')
  await untilLogged(page, 1, 'say.texting')
  await headsetController.skipReflection(page)
  await page.locator(apron).waitFor({ state: 'attached' })
  const before = (await readLog(page)).length
  await headset.call('set_transform', {
    device: 'controller-right',
    position: await restingPlace(page, apron),
  })
  await headset.frames(3)
  const grasp = (value: number) =>
    page.evaluate((to) => window.emulatedHeadset.controllers.right?.updateButtonValue('squeeze', to), value)
  await grasp(1)
  await headset.frames(3)
  await grasp(0)
  await untilLogged(page, before + 1, 'take.apron')
  expect((await readLog(page)).at(-1)).toBe('take.apron')
})

test('in the break the floor is raised, and raised for who sits', async () => {
  await press('pause', isShown('resume'))
  const standing = await height()
  let now = standing
  await press('higher', async () => (now = await height()) !== standing)
  expect(now - standing).toBeCloseTo(0.05, 2)
  // Whoever sits is lifted until their eyes are where they would be standing.
  await headsetOf(page).call('set_transform', { device: 'headset', position: { x: 0, y: 1.2, z: 0 } })
  await press('seated', async () => Math.abs((await height()) - 0.45) < 0.01)
  await press('seated', async () => Math.abs((await height()) - 0.05) < 0.01)
  await headsetOf(page).call('set_transform', { device: 'headset', position: { x: 0, y: 1.6, z: 0 } })
  await press('resume', async () => !(await isShown('resume')()))
})

test('one button takes what is offered in turn', async () => {
  await press('pause', isShown('scanning'))
  const headset = headsetOf(page)
  await headset.call('look_at', {
    device: 'headset',
    target: await restingPlace(page, '[data-command="scanning"]'),
  })
  await press('scanning', isShown('resume'))
  // The first that is offered ends the break, and what is offered then is decided, wherever the hand points.
  const pull = async () => {
    await headset.call('look_at', { device: 'controller-right', target: { x: 0, y: 9, z: 0 } })
    await headset.call('set_select_value', { device: 'controller-right', value: 1 })
    await headset.frames(2)
    await headset.call('set_select_value', { device: 'controller-right', value: 0 })
    await headset.frames(2)
  }
  await pull()
  await expect.poll(isShown('resume')).toBe(false)
  const before = (await readLog(page)).length
  await pull()
  await untilLogged(page, before + 1, 'what is offered first')
})

test('taking the headset off is a break, and nothing is lost', async () => {
  const log = await readLog(page)
  await headsetOf(page).call('end_session')
  await page.locator('[data-dialog="pause"]').waitFor()
  expect(await readLog(page)).toEqual(log)
})
