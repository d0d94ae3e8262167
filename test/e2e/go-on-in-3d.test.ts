import { expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { textKeyboard } from './harness/players.ts'
import { playRun, runs } from './harness/shift.ts'

test('who goes on in 3D, after text at the back door and then with a guest, sees that guest', async () => {
  const browser = await launchBrowser()
  const page = await textKeyboard.open(browser, inject('appUrl'), 'undrawn')
  const run = runs.find(({ decisions }) => decisions.includes('say.change275'))
  if (!run) throw new Error('No playthrough gives change.')
  const decisions = run.decisions.indexOf('say.change275')
  expect(run.decisions.slice(0, decisions)).toContain('go.backDoor')
  await playRun(page, textKeyboard, run, decisions)
  await textKeyboard.skipReflection(page)
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening/screen`)
  await page.reload()
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
  await page.locator('[data-target="person.mateo"]:not([data-outside])').waitFor()
  await browser.close()
})
