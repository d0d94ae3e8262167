import type { Locator, Page } from 'playwright-core'
import { tabTo } from './keyboard.ts'
import { CAFE_AS_WRITTEN, newLearner, type Player } from './shift.ts'

/** What is pointed at for a decision; undefined where its button is docked at the edge. */
const targetSelector = (decision: string): string | undefined => {
  const [verb, object, , other] = decision.split('.')
  if (verb === 'say' || verb === 'wait' || verb === 'save' || verb === 'compare') return undefined
  // A thing stands in the room, a job's card is opened from the edge.
  if (verb === 'open') return `[data-target="thing.${object}"], ${button(decision)}`
  if (other !== undefined) return `[data-target="person.${other}"], [data-target="thing.${other}"]`
  return `[data-target="${verb === 'go' ? 'spot' : 'thing'}.${object}"]`
}

const button = (decision: string): string => `[data-decision="${decision}"]:not([data-target])`
/** What is pressed first for a decision: its target, or its button at the edge. */
export const target = (decision: string): string => targetSelector(decision) ?? button(decision)

const openBody = (body: 'text' | 'screen', options = {}): Player['open'] => {
  return async (browser, appUrl, drawing, { shift, dealing } = CAFE_AS_WRITTEN) => {
    const page = await newLearner(browser, options, drawing)
    await page.goto(`${appUrl}#/shift/${shift}/${body}${dealing}`)
    await page.locator('[data-phase="playing"]').waitFor()
    if (body === 'screen') await page.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
    return page
  }
}

const skipBy =
  (press: (page: Page, control: Locator) => Promise<void>): Player['skipReflection'] =>
  async (page) => {
    const dialog = page.locator('[data-dialog="reflection"]')
    if (!(await dialog.isVisible())) return
    await press(page, dialog.locator('[data-control="skip"]'))
    await dialog.waitFor({ state: 'detached' })
  }

const skipByKeyboard = skipBy(async (page) => {
  await tabTo(page, '[data-control="skip"]')
  await page.keyboard.press('Enter')
})

/** The page of words, by Tab and Enter alone. */
export const textKeyboard: Player = {
  name: 'text page, keyboard only',
  open: openBody('text'),
  async decide(page, decision) {
    await page.locator(button(decision)).waitFor()
    await tabTo(page, button(decision))
    await page.keyboard.press('Enter')
  },
  skipReflection: skipByKeyboard,
}

/** The 3D body, by Tab, arrows and Enter alone. */
export const screenKeyboard: Player = {
  name: 'screen stage, keyboard only',
  open: openBody('screen'),
  async decide(page, decision) {
    await page.locator(target(decision)).first().waitFor({ state: 'attached' })
    await tabTo(page, target(decision))
    const hasMenu = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-haspopup') === 'menu',
    )
    await page.keyboard.press('Enter')
    if (!hasMenu) return
    const item = `[role="menuitem"]${button(decision)}`
    await page.locator(item).waitFor()
    for (let i = 0; i < 20; i++) {
      if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, item)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  },
  skipReflection: skipByKeyboard,
}

/** Playwright's own press: a real mouse or finger, once the control stands still and nothing lies over it. */
const pointing = (name: string, options: object, press: (control: Locator) => Promise<void>): Player => ({
  name,
  open: openBody('screen', options),
  async decide(page, decision) {
    const first = page.locator(target(decision)).first()
    await first.waitFor()
    const hasMenu = (await first.getAttribute('aria-haspopup')) === 'menu'
    await press(first)
    if (hasMenu) await press(page.locator(`[role="menuitem"]${button(decision)}`))
  },
  skipReflection: skipBy((_, control) => press(control)),
})

/** The 3D body, by mouse. */
export const screenMouse: Player = pointing('screen stage, mouse', {}, (control) => control.click())

/** The 3D body, by touch, on a phone. */
export const screenTouch: Player = pointing(
  'screen stage, touch',
  { viewport: { width: 412, height: 732 }, hasTouch: true, isMobile: true },
  (control) => control.tap(),
)
