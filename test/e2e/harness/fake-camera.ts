import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { posterQr, posterText, type PosterCode } from '#place'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { newLearner } from './shift.ts'

/** The camera's picture, pixels. */
const PICTURE = { width: 1280, height: 720 }
/** Chromium plays a file of JPEG pictures at this rate. */
const FRAMES_A_SECOND = 30
/** What the camera sees for a while: a page of `PICTURE`'s size. */
export interface Scene {
  html: string
  seconds: number
}

/** A browser whose camera sees what a test says. */
export interface FakeCamera {
  browser: Browser
  /** What the camera sees from its next start on, again and again. */
  see: (...scenes: readonly Scene[]) => Promise<void>
  close: () => Promise<void>
}

/** Launches a browser of its own; its camera sees an empty street until it is told otherwise. */
export const openCamera = async (extra: readonly string[] = []): Promise<FakeCamera> => {
  const folder = await mkdtemp(join(tmpdir(), 'fake-camera-'))
  const film = join(folder, 'film.mjpeg')
  const browser = await launchBrowser([
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
    ...extra,
  ])
  const see: FakeCamera['see'] = async (...scenes) => writeFile(film, await develop(browser, scenes))
  await see(street())
  return {
    browser,
    see,
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}

const develop = async (browser: Browser, scenes: readonly Scene[]): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: PICTURE })
  const frames: Buffer[] = []
  for (const { html, seconds } of scenes) {
    await page.setContent(html)
    const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
    frames.push(...Array.from({ length: Math.ceil(seconds * FRAMES_A_SECOND) }, () => picture))
  }
  await page.context().close()
  return Buffer.concat(frames)
}

/** Signs are lettered alike on every machine, whatever fonts it has. */
const LETTERING = `<style>@font-face{font-family:Sign;font-weight:800;src:url(data:font/woff2;base64,${readFileSync(
  'assets/fonts/nunito-800.woff2',
).toString('base64')})}</style>`

const at = (left: number, top: number, width: number, height: number): string =>
  `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;box-sizing:border-box;`

const scene = (inside: string, seconds: number): Scene => ({
  html: `${LETTERING}<body style="margin:0;background:linear-gradient(#cfe3f0,#e8e2d6 60%,#8b8378)">
    <div style="${at(0, 140, 1280, 560)}background:#b9aa95"></div>
    <div style="${at(420, 330, 440, 370)}background:#2b3b3f;border:10px solid #c9c2b4"></div>${inside}</body>`,
  seconds,
})

/** A street without a sign. */
export const street = (seconds = 1): Scene => scene('', seconds)

/** Where every storefront has its sign, of the picture: narrow enough for a phone held upright. */
export const BOARD = { x: 440 / 1280, y: 220 / 720, width: 400 / 1280, height: 96 / 720 }

/** A shop with its name on the sign. `cover`: what part of the sign, from its right edge, a banner hides. */
export const storefront = (
  name: string,
  { seconds = 1, size = 46, cover = 0, colour = '#1d6b45' } = {},
): Scene =>
  scene(
    `<div style="${at(440, 220, 400, 96)}background:${colour};color:#fff;font:800 ${size}px Sign;
      display:grid;place-items:center;white-space:nowrap;box-shadow:0 8px 20px #0006">${name}</div>
    <div style="${at(840 - 400 * cover, 200, 400 * cover, 140)}background:#a33"></div>`,
    seconds,
  )

/** The poster of a place as it is printed, on the shop's window. */
export const posterOn = (appUrl: string, code: PosterCode, seconds = 1): Scene => {
  const qr = posterQr(posterText(appUrl, code))
  if (!qr) throw new Error('This address is too long for a poster.')
  return scene(
    `<div style="${at(540, 380, 200, 200)}background:#fff;padding:6px">
      <svg viewBox="0 0 ${qr.size} ${qr.size}" width="188"><path d="${qr.path}"/></svg></div>`,
    seconds,
  )
}

/** What a walker's device may be asked for. */
export type Sense = 'camera' | 'motion' | 'location'

const PERMISSIONS: Record<Sense, readonly string[]> = {
  camera: ['camera'],
  motion: ['accelerometer', 'gyroscope', 'magnetometer'],
  location: ['geolocation'],
}

/** Where the walker stands: far from every place of the packs, in digits that nothing else has. */
export const POSITION = { latitude: 51.50731348, longitude: -0.12774905, accuracy: 23 }

/** A phone held upright, with a profile of its own, that refuses what it is told to refuse. */
export const newWalker = async (
  browser: Browser,
  { refuses = [], ...options }: { refuses?: readonly Sense[] } & Parameters<typeof newLearner>[1] = {},
): Promise<Page> => {
  const given = (['camera', 'motion', 'location'] as const).filter((sense) => !refuses.includes(sense))
  return newLearner(browser, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    permissions: given.flatMap((sense) => PERMISSIONS[sense]),
    geolocation: POSITION,
    ...options,
  })
}

const holding = new WeakMap<Page, CDPSession>()

/** How a phone is held, degrees as browsers tell them; `beta` of 90 is upright, the camera level. */
export const hold = async (
  page: Page,
  turned: { alpha: number; beta: number; gamma: number },
): Promise<void> => {
  // Whoever took the sensor first keeps it.
  const devtools = holding.get(page) ?? (await page.context().newCDPSession(page))
  holding.set(page, devtools)
  await devtools.send('DeviceOrientation.setDeviceOrientationOverride', turned)
}

/** Opens a pack's camera and starts it, as one press does. */
export const beginWalk = async (page: Page, appUrl: string, pack = 'maple-court'): Promise<void> => {
  await page.goto(`${appUrl}#/walk/${pack}/camera`)
  await page.locator('[data-control="start-camera"]').click()
  await page.locator('[data-camera]:not([data-camera="asking"])').waitFor({ timeout: 60_000 })
}

/** Waits for a name that the walk is sure of. */
export const untilFirm = async (page: Page, placeId: string): Promise<void> => {
  await page.locator(`[data-label="${placeId}"][data-certainty="firm"]`).waitFor({ timeout: 60_000 })
  await page.locator(`[data-sight="${placeId}"]`).waitFor()
}

/** Swings the acceleration as steps do, until it is told to stop. */
export const stepOn = async (page: Page): Promise<{ stop: () => Promise<void> }> => {
  const walking = await page.evaluateHandle(() => {
    const began = performance.now()
    return setInterval(() => {
      // Two steps a second, each lifting the phone by some 3 m/s² over gravity.
      const swing = 3 * Math.sin((performance.now() - began) * 2 * Math.PI * 0.002)
      const felt = { x: 0, y: 9.81 + swing, z: 0 }
      dispatchEvent(
        new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity: felt, interval: 50 }),
      )
    }, 50)
  })
  return { stop: () => page.evaluate((id) => clearInterval(id), walking) }
}
