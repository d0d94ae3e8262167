import type { Page } from 'playwright-core'
import { comeNear } from './come-near.ts'
import { apart, arrive, headsetOf, restingPlace, wear } from './headset-room.ts'
import { emulateHeadset, type Point, type Pointing } from './headset.ts'
import { target } from './players.ts'
import { CAFE_AS_WRITTEN, newLearner, readLog, siteNameOf, type Player } from './shift.ts'

/** The wearer's eyes, and the hands beside them: what is seen can be pointed at. */
const EYES: Point = { x: 0, y: 1.6, z: 0 }
const HANDS: Record<'left' | 'right', Point> = {
  left: { x: -0.42, y: 1.35, z: 0.05 },
  right: { x: 0.05, y: 1.5, z: 0 },
}
/** What lies nearer to the right hand than this may be held by it, and is pressed with the other hand. */
const HELD = 0.75
/** Metres that something has moved when a press aimed at it could miss. */
const MOVED = 0.03
/** How long a press may take to show: pictures drawn by software come three times a second. */
const PATIENCE_MS = 8000

/** Turns to something of the room and presses it; answers where it was pressed. */
const pressOnce = async (page: Page, pointing: Pointing, selector: string): Promise<Point> => {
  const headset = headsetOf(page)
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await arrive(page)
  await headset.call('look_at', { device: 'headset', target: await restingPlace(page, selector) })
  // Panels turn with the wearer once they have turned far: aim at where it is now.
  const there = await restingPlace(page, selector)
  const side = apart(there, HANDS.right) < HELD ? 'left' : 'right'
  await headset.pressAt(pointing, side, there, HANDS[side])
  return there
}

/** Presses until it is done; again only if what was aimed at had moved away meanwhile, as panels may. */
export const pressPlace = async (
  page: Page,
  pointing: Pointing,
  selector: string,
  isDone: () => Promise<boolean>,
): Promise<void> => {
  for (;;) {
    const aimed = await pressOnce(page, pointing, selector)
    const end = Date.now() + PATIENCE_MS
    while (!(await isDone())) {
      if (Date.now() < end) await page.waitForTimeout(40)
      else if (apart(await restingPlace(page, selector), aimed) < MOVED)
        throw new Error(`${selector} was pressed where it stands, and nothing came of it.`)
      else break
    }
    if (await isDone()) return
  }
}

/** The site that somebody plays in. */
const sites = new WeakMap<Page, string>()

/** The learner has chosen in the settings to play with the right hand alone. */
const onlyRightHand = () => {
  if (location.origin === 'null' || !location.protocol.startsWith('http')) return
  const kept = JSON.parse(localStorage.getItem('first-shift.settings') ?? '{}') as object
  localStorage.setItem('first-shift.settings', JSON.stringify({ ...kept, hand: 'right' }))
}

/** What is held stands as a button on a panel too: the hand that holds it cannot point at it, and eyes see panels over it. */
const heldRow = (decision: string): string =>
  [...target(decision).matchAll(/thing\.\w+/g)].map(([id]) => `[data-command="${id}"]`).join(', ') || 'none'

const wearing = (name: string, pointing: Pointing, hands: 'both' | 'one' = 'both'): Player => ({
  name,
  async open(browser, appUrl, drawing, { shift, dealing } = CAFE_AS_WRITTEN) {
    const page = await newLearner(browser, { viewport: { width: 400, height: 260 } }, drawing)
    if (hands === 'one') await page.addInitScript(onlyRightHand)
    const headset = await emulateHeadset(page)
    wear(page, headset)
    sites.set(page, siteNameOf(shift))
    await page.goto(`${appUrl}#/shift/${shift}/screen${dealing}`)
    await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
    await page.locator('[data-control="headset"]').click()
    await page.locator('.stage[data-origin]').waitFor({ timeout: 60_000 })
    if (pointing === 'hand') await headset.useInput('hand')
    await headset.call('set_transform', { device: 'headset', position: EYES })
    await headset.frames(6)
    return page
  },
  async decide(page, decision) {
    const first = page.locator(target(decision)).first()
    await first.waitFor({ state: 'attached' })
    const before = (await readLog(page)).length
    const isLogged = async () => (await readLog(page)).length > before
    const item = `[role="menuitem"][data-decision="${decision}"][data-position]`
    const hasMenu = (await first.getAttribute('aria-haspopup')) === 'menu'
    const isOpen = async () => (await page.locator(item).count()) > 0
    const usesRow = hands === 'one' || pointing === 'transient'
    const isHeld = usesRow && (await page.locator(heldRow(decision)).count()) > 0
    const targetId = await first.getAttribute('data-target')
    if (!isHeld && targetId?.startsWith('thing.'))
      await comeNear(page, pointing, sites.get(page) ?? '', targetId)
    const place = isHeld ? heldRow(decision) : `:is(${target(decision)})[data-position]`
    await pressPlace(page, pointing, place, hasMenu ? isOpen : isLogged)
    if (hasMenu) await pressPlace(page, pointing, item, isLogged)
  },
  async skipReflection(page) {
    const dialog = page.locator('[data-dialog="reflection"]')
    const isGone = async () => (await dialog.count()) === 0
    if (await isGone()) return
    await pressPlace(page, pointing, '[data-command="skipReflection"]', isGone)
  },
})

/** The emulated headset, by the ray of a controller. */
export const headsetController: Player = wearing('headset, controller ray', 'controller')
/** The emulated headset, by one controller, as the settings offer it. */
export const headsetOneHand: Player = wearing('headset, one hand', 'controller', 'one')
/** The emulated headset, by pinching a tracked hand. */
export const headsetHand: Player = wearing('headset, hand pinch', 'hand')
/** The emulated headset, by looking and pinching. */
export const headsetGaze: Player = wearing('headset, gaze and pinch', 'transient')
