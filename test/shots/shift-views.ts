import type { Browser, Page } from 'playwright-core'
import { emulateHeadset } from '../e2e/harness/headset.ts'
import { textKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runsOf } from '../e2e/harness/shift.ts'

/** Shifts, and how many decisions of their first playthrough lead to the second view. */
const SHIFTS = [
  { shift: 'cafe-opening', later: 46 },
  { shift: 'ward-first-hour', later: 15 },
  { shift: 'solar-isolation', later: 46 },
  { shift: 'museum-loan', later: 36 },
] as const

const SCREEN = { width: 1280, height: 720 }
/** About what one eye sees at once. */
const EYE = { width: 1000, height: 900 }
const EYES = { x: 0, y: 1.6, z: 0 }
/** Frames until people stand and hands are where they belong. */
const SETTLE_FRAMES = 12
const PATIENCE_MS = 180_000

/** The scenario with nobody in sight: whoever speaks is heard and read all the same. */
const withNobody = (value: unknown, isPeople = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => withNobody(one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    isPeople && typeof one === 'object' && 'at' in one
      ? { ...one, at: 'away' }
      : withNobody(one, key === 'people'),
  ])
  return Object.fromEntries(entries)
}

const emptyRoom = async (page: Page): Promise<void> => {
  await page.route('**/scenario*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: withNobody(await response.json()) })
  })
}

const shoot = async (page: Page, path: string, view: 'screen' | 'headset'): Promise<void> => {
  // In the headset nothing of the page is seen.
  if (view === 'headset')
    await page.addStyleTag({ content: 'body :not(:has(canvas), canvas) { visibility: hidden !important }' })
  const target = view === 'headset' ? page.locator('canvas').first() : page
  await target.screenshot({ path, timeout: PATIENCE_MS })
  console.log(path)
}

const view = async (
  browser: Browser,
  appUrl: string,
  { shift, decisions, path }: { shift: string; decisions: number; path: (view: string) => string },
  mood: 'empty' | 'peopled',
): Promise<void> => {
  const page = await newLearner(browser, { viewport: SCREEN, serviceWorkers: 'block' })
  const headset = await emulateHeadset(page)
  const [run] = runsOf(shift)
  if (!run) throw new Error(`${shift} has no playthrough.`)
  await page.goto(`${appUrl}#/shift/${shift}/text${run.dealing}`)
  await page.locator('[data-phase="playing"]').waitFor()
  await playRun(page, textKeyboard, run, decisions)
  await textKeyboard.skipReflection(page)
  // Only now: with nobody there much could not be decided.
  if (mood === 'empty') await emptyRoom(page)
  await page.goto(`${appUrl}#/shift/${shift}/screen${run.dealing}`)
  await page.reload()
  await page.locator('[data-furnished="true"]').waitFor({ timeout: PATIENCE_MS })
  await page.waitForTimeout(SETTLE_FRAMES * 300)
  await shoot(page, path('screen'), 'screen')
  await page.setViewportSize(EYE)
  await page.locator('[data-control="headset"]').click()
  await page.locator('.stage[data-origin]').waitFor({ timeout: PATIENCE_MS })
  await headset.call('set_transform', { device: 'headset', position: EYES })
  for (const [device, x] of [
    ['controller-left', -0.2],
    ['controller-right', 0.2],
  ] as const)
    await headset.call('set_transform', { device, position: { x, y: 1.12, z: -0.35 } })
  await headset.frames(SETTLE_FRAMES)
  await shoot(page, path('headset'), 'headset')
  await page.context().close()
}

/** Eight pictures of every shift into a folder: on screen and in the headset, with and without people, twice. */
export const shootShifts = async (
  browser: Browser,
  appUrl: string,
  folder: string,
  only: readonly string[] = [],
): Promise<void> => {
  for (const { shift, later } of SHIFTS.filter((one) => only.length === 0 || only.includes(one.shift)))
    for (const [moment, decisions] of [
      ['start', 0],
      ['later', later],
    ] as const)
      for (const mood of ['empty', 'peopled'] as const) {
        const path = (how: string) => `${folder}/${shift}-${moment}-${how}-${mood}.png`
        await view(browser, appUrl, { shift, decisions, path }, mood)
      }
}
