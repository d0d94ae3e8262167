import type { Page } from 'playwright-core'
import type { emulateHeadset, Point } from './headset.ts'

type Headset = Awaited<ReturnType<typeof emulateHeadset>>
const headsets = new WeakMap<Page, Headset>()

/** Remembers whose headset a page has. */
export const wear = (page: Page, headset: Headset): void => void headsets.set(page, headset)

/** The emulated headset of a page that somebody plays in one. */
export const headsetOf = (page: Page): Headset => {
  const headset = headsets.get(page)
  if (!headset) throw new Error('This page has no emulated headset.')
  return headset
}

/** Metres between two points. */
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)

/** Until a fade to another spot is over and the panels have come along. */
export const arrive = async (page: Page): Promise<void> => {
  await headsetOf(page).frames(2)
  await page.locator('.stage[data-origin]').waitFor()
  await headsetOf(page).frames(2)
}

/** The numbers of an attribute such as `x,y,z`. */
export const numbers = (text: string | null): number[] => (text ?? '').split(',').map(Number)

/** Where the device's own space stands in the room, as the stage tells it: `x,y,z,yaw`. */
export const originOf = async (page: Page): Promise<string> =>
  (await page.locator('.stage').getAttribute('data-origin')) ?? ''

/** A place of the room as the device sees it. */
export const toDevice = (place: readonly number[], origin: string): Point => {
  const [x = 0, y = 0, z = 0] = place
  const [ox = 0, oy = 0, oz = 0, yaw = 0] = numbers(origin)
  const dx = x - ox
  const dz = z - oz
  const cos = Math.cos(-yaw)
  const sin = Math.sin(-yaw)
  return { x: dx * cos + dz * sin, y: y - oy, z: -dx * sin + dz * cos }
}

/** Where something stands once it has come to rest, as the device sees it. */
export const restingPlace = async (page: Page, selector: string): Promise<Point> => {
  const at = page.locator(selector).first()
  let before: string | null = null
  for (;;) {
    const now = await at.getAttribute('data-position')
    if (now === before) return toDevice(numbers(now), await originOf(page))
    before = now
    await headsetOf(page).frames(4)
  }
}
